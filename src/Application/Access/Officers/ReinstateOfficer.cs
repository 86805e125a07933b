using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

[Requires(Can.ChangeOfficers)]
public sealed record ReinstateOfficer(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Officer> OfficerId { get; init; }
    [JsonIgnore] public Guid Target => OfficerId.Value;
}

internal sealed class ReinstateOfficerRules : AbstractValidator<ReinstateOfficer>
{
    public ReinstateOfficerRules() => RuleFor(reinstate => reinstate.Why).Reason();
}

internal sealed class ReinstateOfficerHandler(IDb db, Act act) : IRequestHandler<ReinstateOfficer, Result<Done>>
{
    public async Task<Result<Done>> Handle(ReinstateOfficer reinstate, CancellationToken ct) =>
        await db.Officers.FindAsync([reinstate.OfficerId], ct) is { } officer ? officer.Reinstate(act) : OfficerErrors.NotFound;
}
