using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

/// <summary>The officer lost the device: the old codes end now, and the link opens the way to new ones.</summary>
[Requires(Can.ChangeOfficers)]
public sealed record ResetSecondFactor(string Why) : ICommand<IssuedLink>, IChange, IReasoned
{
    [JsonIgnore] public Id<Officer> OfficerId { get; init; }
    [JsonIgnore] public Guid Target => OfficerId.Value;
}

internal sealed class ResetSecondFactorRules : AbstractValidator<ResetSecondFactor>
{
    public ResetSecondFactorRules() => RuleFor(reset => reset.Why).Reason();
}

internal sealed class ResetSecondFactorHandler(IDb db, OpenSessions sessions, Act act) : IRequestHandler<ResetSecondFactor, Result<IssuedLink>>
{
    public async Task<Result<IssuedLink>> Handle(ResetSecondFactor reset, CancellationToken ct)
    {
        if (await db.Officers.FindAsync([reset.OfficerId], ct) is not { } officer)
        {
            return OfficerErrors.NotFound;
        }

        var secret = Secret.New();
        var lost = officer.LoseSecondFactor(Secret.HashOf(secret), act);
        await sessions.End(officer.Id, act, ct);
        return lost.Map(_ => new IssuedLink(secret, officer.Link!.Purpose, officer.Link.ExpiresAt));
    }
}
