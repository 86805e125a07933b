using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person refuses the substitution that another proposed, or who proposed it takes it back, and says why.</summary>
[Requires(Can.SubstituteArraigos)]
public sealed record RefuseSubstitution(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RefuseSubstitutionRules : AbstractValidator<RefuseSubstitution>
{
    public RefuseSubstitutionRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseSubstitutionHandler(ArraigoDesk desk) : IRequestHandler<RefuseSubstitution, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(RefuseSubstitution request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Refuse(ProposalKind.Substitution, request.ActId, desk.Act).Error), cancellationToken);
}
