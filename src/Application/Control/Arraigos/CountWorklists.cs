using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>How many orders wait in each worklist; no names.</summary>
[Requires(Can.ReadArraigos)]
public sealed record CountWorklists : IQuery<WorklistCounts>;

public sealed record WorklistCounts
{
    public long ToRegister { get; init; }
    public long ToVerify { get; init; }
    public long Observed { get; init; }

    /// <summary>Of the observed: the court's time is over.</summary>
    public long ObservedOverdue { get; init; }
    public long Expiring { get; init; }
    public long ForDecision { get; init; }
    public long ToConfirm { get; init; }
    public long LiftedToday { get; init; }
    public long LettersToDispatch { get; init; }
}

internal sealed class CountWorklistsHandler(ISql sql, ArraigoLists lists) : IRequestHandler<CountWorklists, Result<WorklistCounts>>
{
    public async Task<Result<WorklistCounts>> Handle(CountWorklists request, CancellationToken cancellationToken)
    {
        var today = lists.Today;
        return (await sql.OneOrNone<WorklistCounts>($"""
            select (select count(*) from control.arraigos where state = 'RECIBIDO') as to_register,
                   (select count(*) from control.arraigos where state = 'REGISTRADO') as to_verify,
                   (select count(*) from control.arraigos where state = 'OBSERVADO') as observed,
                   (select count(*) from control.arraigos where state = 'OBSERVADO' and answer_by < {today}) as observed_overdue,
                   (select count(*) from control.arraigos where ended_on is null and expires_on between {today} and {today.AddDays(ArraigoLists.ExpiringDays)}) as expiring,
                   (select count(*) from control.arraigos where ended_on is null and review_on <= {today}) as for_decision,
                   (select count(distinct arraigo_id) from control.arraigo_proposals where outcome = 'Pending') as to_confirm,
                   (select count(distinct arraigo_id) from control.arraigo_acts where kind = 'Lifted' and effective_on = {today}) as lifted_today,
                   (select count(*) from control.letters where dispatched_at is null) as letters_to_dispatch
            """, cancellationToken))!;
    }
}
