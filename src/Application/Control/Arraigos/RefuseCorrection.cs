using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person refuses the correction that another proposed, or who proposed it takes it back, and says why.</summary>
[Requires(Can.CorrectArraigos)]
public sealed record RefuseCorrection(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RefuseCorrectionRules : AbstractValidator<RefuseCorrection>
{
    public RefuseCorrectionRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseCorrectionHandler(ArraigoDesk desk) : IRequestHandler<RefuseCorrection, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(RefuseCorrection request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Refuse(ProposalKind.Correction, request.ActId, desk.Act).Error), cancellationToken);
}
