using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>How many alerts wait in each worklist, of those the caller may see; no names.</summary>
[Requires(Can.ReadAlerts)]
public sealed record CountAlertWorklists : IQuery<AlertWorklistCounts>;

public sealed record AlertWorklistCounts
{
    public long ToVerify { get; init; }
    public long Active { get; init; }
    public long Expiring { get; init; }
    public long ToConfirm { get; init; }
    public long LiftedToday { get; init; }
}

internal sealed class CountAlertWorklistsHandler(ISql sql, AlertSight sight, AlertLists lists) : IRequestHandler<CountAlertWorklists, Result<AlertWorklistCounts>>
{
    public async Task<Result<AlertWorklistCounts>> Handle(CountAlertWorklists request, CancellationToken cancellationToken)
    {
        var today = lists.Today;
        return (await sql.OneOrNone<AlertWorklistCounts>($"""
            select coalesce(sum(to_verify), 0)::bigint as to_verify, coalesce(sum(active), 0)::bigint as active, coalesce(sum(expiring), 0)::bigint as expiring,
                   coalesce(sum(to_confirm), 0)::bigint as to_confirm, coalesce(sum(lifted_today), 0)::bigint as lifted_today
              from unnest({sight.Codes}) as seen
             cross join lateral (
               select (select count(*) from control.v_alerts_v1(seen) a where a.state = 'Registered') as to_verify,
                      (select count(*) from control.v_alerts_v1(seen) a where a.state = 'Active') as active,
                      (select count(*) from control.v_alerts_v1(seen) a where a.state = 'Active' and a.expires_on between {today} and {today.AddDays(AlertLists.ExpiringDays)}) as expiring,
                      (select count(*) from control.v_alerts_v1(seen) a where a.proposal_id is not null) as to_confirm,
                      (select count(*) from control.v_alerts_v1(seen) a where a.state = 'Lifted' and a.ended_on = {today}) as lifted_today) counted
            """, cancellationToken))!;
    }
}
