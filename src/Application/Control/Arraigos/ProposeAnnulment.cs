using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>An entry that should not have been made: with a reason, and a second person confirms. Nothing is deleted.</summary>
[Requires(Can.AnnulArraigos)]
public sealed record ProposeAnnulment(string Why, IReadOnlyList<Guid>? Subjects = null) : ICommand<ProposedAct>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ProposeAnnulmentRules : AbstractValidator<ProposeAnnulment>
{
    public ProposeAnnulmentRules()
    {
        RuleFor(request => request.Why).Reason();
        RuleFor(request => request.Subjects).AtMost(200);
    }
}

internal sealed class ProposeAnnulmentHandler(ArraigoDesk desk) : IRequestHandler<ProposeAnnulment, Result<ProposedAct>>
{
    public Task<Result<ProposedAct>> Handle(ProposeAnnulment request, CancellationToken cancellationToken) =>
        desk.Propose(request.ArraigoId, null, (arraigo, _) => arraigo.ProposeAnnulment(request.Subjects ?? [], desk.Act), cancellationToken);
}
