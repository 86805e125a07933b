using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

[Requires(Can.ChangeOfficers)]
public sealed record SuspendOfficer(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Officer> OfficerId { get; init; }
    [JsonIgnore] public Guid Target => OfficerId.Value;
}

internal sealed class SuspendOfficerRules : AbstractValidator<SuspendOfficer>
{
    public SuspendOfficerRules() => RuleFor(suspend => suspend.Why).Reason();
}

internal sealed class SuspendOfficerHandler(IDb db, OpenSessions sessions, Act act) : IRequestHandler<SuspendOfficer, Result<Done>>
{
    public async Task<Result<Done>> Handle(SuspendOfficer suspend, CancellationToken ct)
    {
        if (await db.Officers.FindAsync([suspend.OfficerId], ct) is not { } officer)
        {
            return OfficerErrors.NotFound;
        }

        var suspended = officer.Suspend(act);
        if (suspended.Succeeded)
        {
            await sessions.End(officer.Id, act, ct);
        }

        return suspended;
    }
}
