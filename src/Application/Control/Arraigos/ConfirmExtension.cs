using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the extension that another proposed.</summary>
[Requires(Can.ExtendArraigos)]
public sealed record ConfirmExtension : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ConfirmExtensionHandler(ArraigoDesk desk) : IRequestHandler<ConfirmExtension, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ConfirmExtension request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.ConfirmExtension(request.ActId, desk.Act).Error), cancellationToken);
}
