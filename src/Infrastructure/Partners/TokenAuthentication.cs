using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Igm.Infrastructure.Partners;

/// <summary>Who the bearer token says is asking (RFC 6750): in the header only, never in a form or an address.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenStore tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer ";
    private const int LongestToken = 200;

    public static bool IsShownTo(HttpRequest request) =>
        request.Headers.Authorization is [{ } only] && only.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Request.Headers.Authorization.ToString()[Bearer.Length..].Trim() is { Length: > 0 and <= LongestToken } token
        && await tokens.Find(token, Context.RequestAborted) is { } principal
            ? AuthenticateResult.Success(new AuthenticationTicket(principal, TokenClaims.Scheme))
            : AuthenticateResult.NoResult();
}
