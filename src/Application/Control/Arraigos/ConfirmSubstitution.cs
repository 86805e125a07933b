using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the substitution that another proposed.</summary>
[Requires(Can.SubstituteArraigos)]
public sealed record ConfirmSubstitution : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ConfirmSubstitutionHandler(IDb db, ArraigoDesk desk) : IRequestHandler<ConfirmSubstitution, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ConfirmSubstitution request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, async arraigo =>
        {
            var replacement = arraigo.Proposals.FirstOrDefault(proposal => proposal.Id == request.ActId)?.Substitution?.ReplacementId is { } id
                ? await db.Arraigos.FindAsync([new Id<Arraigo>(id)], cancellationToken)
                : null;
            return arraigo.ConfirmSubstitution(request.ActId, replacement, desk.Act).Error;
        }, cancellationToken);
}
