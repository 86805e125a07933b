using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>Ex officio at the end of the last day (Decreto 15-71 art. 1). The house itself asks; it has no route.</summary>
[Requires(Can.ExpireArraigos)]
public sealed record ExpireArraigo(Id<Arraigo> ArraigoId) : ICommand<Done>;

internal sealed class ExpireArraigoHandler(IDb db, Act act) : IRequestHandler<ExpireArraigo, Result<Done>>
{
    public async Task<Result<Done>> Handle(ExpireArraigo request, CancellationToken cancellationToken) =>
        await db.Arraigos.FindAsync([request.ArraigoId], cancellationToken) is { } arraigo ? arraigo.Expire(act) : ArraigoErrors.NotFound;
}
