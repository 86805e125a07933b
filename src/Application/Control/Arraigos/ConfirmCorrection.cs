using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the correction that another proposed.</summary>
[Requires(Can.CorrectArraigos)]
public sealed record ConfirmCorrection : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ConfirmCorrectionHandler(ArraigoDesk desk) : IRequestHandler<ConfirmCorrection, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ConfirmCorrection request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, async arraigo => await desk.RulesOf(arraigo.Type, cancellationToken) is { } rules
            ? arraigo.ConfirmCorrection(request.ActId, rules, desk.Act).Error
            : ArraigoErrors.TypeUnknown, cancellationToken);
}
