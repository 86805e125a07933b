using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person refuses the journey that another proposed to allow, or who proposed it takes it back, and says why.</summary>
[Requires(Can.AuthoriseExits)]
public sealed record RefuseExit(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RefuseExitRules : AbstractValidator<RefuseExit>
{
    public RefuseExitRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseExitHandler(ArraigoDesk desk) : IRequestHandler<RefuseExit, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(RefuseExit request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Refuse(ProposalKind.ExitAuthorisation, request.ActId, desk.Act).Error), cancellationToken);
}
