using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person refuses the annulment that another proposed, or who proposed it takes it back, and says why.</summary>
[Requires(Can.AnnulArraigos)]
public sealed record RefuseAnnulment(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RefuseAnnulmentRules : AbstractValidator<RefuseAnnulment>
{
    public RefuseAnnulmentRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseAnnulmentHandler(ArraigoDesk desk) : IRequestHandler<RefuseAnnulment, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(RefuseAnnulment request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Refuse(ProposalKind.Annulment, request.ActId, desk.Act).Error), cancellationToken);
}
