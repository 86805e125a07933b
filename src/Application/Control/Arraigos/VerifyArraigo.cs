using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person's look: the annotation, from which the legal term runs. Who typed cannot do it.</summary>
[Requires(Can.VerifyArraigos)]
public sealed record VerifyArraigo : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class VerifyArraigoHandler(ArraigoDesk desk) : IRequestHandler<VerifyArraigo, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(VerifyArraigo request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, async arraigo => await desk.RulesOf(arraigo.Type, cancellationToken) is { } rules
            ? arraigo.Verify(rules, desk.Act).Error
            : arraigo.Type is null ? ArraigoErrors.NotRegistered : ArraigoErrors.TypeUnknown, cancellationToken);
}
