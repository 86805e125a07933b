using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Access.Sessions;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

/// <summary>The whole of what an officer holds from now on: these roles, this reach.</summary>
[Requires(Can.ChangeOfficers)]
public sealed record GrantRoles(IReadOnlyList<string> Roles, ReachView Reach, string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Officer> OfficerId { get; init; }
    [JsonIgnore] public Guid Target => OfficerId.Value;
}

internal sealed class GrantRolesRules : AbstractValidator<GrantRoles>
{
    public GrantRolesRules()
    {
        RuleFor(grant => grant.Roles).Granted();
        RuleFor(grant => grant.Reach).Told();
        RuleFor(grant => grant.Why).Reason();
    }
}

internal sealed class GrantRolesHandler(IDb db, IRoles roles, ISessionMemory memory, Act act) : IRequestHandler<GrantRoles, Result<Done>>
{
    public async Task<Result<Done>> Handle(GrantRoles grant, CancellationToken ct)
    {
        if (await db.Officers.FindAsync([grant.OfficerId], ct) is not { } officer)
        {
            return OfficerErrors.NotFound;
        }

        memory.Drop(officer.Id);
        return roles.Of(grant.Roles).Then(held => Reach.Of(grant.Reach.Kind, grant.Reach.Codes).Then(reach => officer.GrantRoles(held, reach, act)));
    }
}
