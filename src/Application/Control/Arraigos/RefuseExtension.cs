using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person refuses the extension that another proposed, or who proposed it takes it back, and says why.</summary>
[Requires(Can.ExtendArraigos)]
public sealed record RefuseExtension(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RefuseExtensionRules : AbstractValidator<RefuseExtension>
{
    public RefuseExtensionRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseExtensionHandler(ArraigoDesk desk) : IRequestHandler<RefuseExtension, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(RefuseExtension request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Refuse(ProposalKind.Extension, request.ActId, desk.Act).Error), cancellationToken);
}
