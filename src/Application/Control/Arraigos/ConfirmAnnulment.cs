using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the annulment that another proposed.</summary>
[Requires(Can.AnnulArraigos)]
public sealed record ConfirmAnnulment : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ConfirmAnnulmentHandler(ArraigoDesk desk) : IRequestHandler<ConfirmAnnulment, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ConfirmAnnulment request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.ConfirmAnnulment(request.ActId, desk.Act).Error), cancellationToken);
}
