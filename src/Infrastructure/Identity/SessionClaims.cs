using System.Security.Claims;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Infrastructure.Identity;

/// <summary>A session as the request sees it.</summary>
internal static class SessionClaims
{
    public const string Scheme = "session";
    public const string Csrf = "csrf";
    public const string Demonstration = "demonstration";

    /// <summary>A session limited to a task may do nothing and see nothing.</summary>
    public static ClaimsPrincipal Of(SessionRecord session, string token, IRoles roles)
    {
        var full = session.Task is null;
        var reach = full ? new Reach(session.ReachKind, session.ReachCodes) : Reach.None;
        var permissions = full && roles.Of(session.Roles) is { Succeeded: true } held ? held.Value.SelectMany(role => role.Permissions).Distinct() : [];
        return new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, session.OfficerId.ToString()),
            new(ClaimTypes.Name, session.UserName),
            new("kind", nameof(ActorKind.Officer)),
            new("session", session.Id.ToString()),
            new("reach", $"{reach.Kind}:{string.Join(',', reach.Codes)}"),
            new(Csrf, Secret.CsrfOf(token)),
            .. full ? [] : new Claim[] { new("task", session.Task!.Value.ToString()) },
            .. session.Demonstration ? [new Claim(Demonstration, "true")] : Array.Empty<Claim>(),
            .. permissions.Select(permission => new Claim("permission", permission)),
        ], Scheme));
    }
}
