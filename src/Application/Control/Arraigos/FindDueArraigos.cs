using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>Orders whose last day is over and that nothing has ended yet; an extension that came in time waits for its second person.</summary>
[Requires(Can.ExpireArraigos)]
public sealed record FindDueArraigos(int Limit) : IQuery<IReadOnlyList<Guid>>;

internal sealed class FindDueArraigosHandler(ISql sql, ArraigoLists lists) : IRequestHandler<FindDueArraigos, Result<IReadOnlyList<Guid>>>
{
    public async Task<Result<IReadOnlyList<Guid>>> Handle(FindDueArraigos request, CancellationToken cancellationToken) =>
        (await sql.Query<Guid>($"""
            select a.id
              from control.arraigos a
             where a.ended_on is null and a.expires_on < {lists.Today}
               and not exists (select from control.arraigo_proposals p where p.arraigo_id = a.id and p.outcome = 'Pending' and p.kind = 'Extension')
             order by a.expires_on, a.id
             limit {request.Limit}
            """, cancellationToken)).ToList();
}
