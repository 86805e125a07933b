using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person refuses the lifting that another proposed, or who proposed it takes it back, and says why.</summary>
[Requires(Can.LiftArraigos)]
public sealed record RefuseLifting(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RefuseLiftingRules : AbstractValidator<RefuseLifting>
{
    public RefuseLiftingRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseLiftingHandler(ArraigoDesk desk) : IRequestHandler<RefuseLifting, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(RefuseLifting request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Refuse(ProposalKind.Lifting, request.ActId, desk.Act).Error), cancellationToken);
}
