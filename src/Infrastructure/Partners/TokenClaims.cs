using System.Globalization;
using System.Security.Claims;
using Igm.Application.Partners.Clients;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Igm.Infrastructure.Identity;

namespace Igm.Infrastructure.Partners;

/// <summary>A partner as the request sees it: what its token, its agreement and the house all say it may.</summary>
public static class TokenClaims
{
    public const string Scheme = "token";
    public const string Purpose = "purpose";
    public const string RequestsPerMinute = "requests_per_minute";

    internal static ClaimsPrincipal Of(TokenRecord token) => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, token.ClientId.ToString()),
        new(ClaimTypes.Name, token.ClientName),
        new("kind", nameof(ActorKind.Partner)),
        new("session", token.Id.ToString()),
        new("reach", $"{nameof(ReachKind.None)}:"),
        new(RequestsPerMinute, token.RequestsPerMinute.ToString(CultureInfo.InvariantCulture)),
        .. token.Scopes.Intersect(token.Held).Where(PartnerScopes.Open.Contains).Select(scope => new Claim("permission", scope)),
        .. token.Demonstration ? [new Claim(SessionClaims.Demonstration, "true")] : Array.Empty<Claim>(),
        .. token.Purposes.Select(purpose => new Claim(Purpose, purpose)),
    ], Scheme));
}
