using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the lifting that another proposed.</summary>
[Requires(Can.LiftArraigos)]
public sealed record ConfirmLifting : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ConfirmLiftingHandler(ArraigoDesk desk) : IRequestHandler<ConfirmLifting, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ConfirmLifting request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.ConfirmLifting(request.ActId, desk.Act).Error), cancellationToken);
}
