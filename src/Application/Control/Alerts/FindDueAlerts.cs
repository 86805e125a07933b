using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>Active alerts whose last day is over.</summary>
[Requires(Can.ExpireAlerts)]
public sealed record FindDueAlerts(int Limit) : IQuery<IReadOnlyList<Guid>>;

internal sealed class FindDueAlertsHandler(ISql sql, AlertSight sight, AlertLists lists) : IRequestHandler<FindDueAlerts, Result<IReadOnlyList<Guid>>>
{
    public async Task<Result<IReadOnlyList<Guid>>> Handle(FindDueAlerts request, CancellationToken cancellationToken) =>
        (await sql.Query<Guid>($"""
            select a.id
              from unnest({sight.Codes}) as seen cross join lateral control.v_alerts_v1(seen) a
             where a.state = 'Active' and a.expires_on < {lists.Today}
             order by a.expires_on, a.id
             limit {request.Limit}
            """, cancellationToken)).ToList();
}
