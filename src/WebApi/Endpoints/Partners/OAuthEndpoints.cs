using Igm.Application.Partners.Tokens;
using Igm.Domain.Common;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Partners;

internal static class OAuthEndpoints
{
    private const string Form = "application/x-www-form-urlencoded";

    public static void MapOAuth(this IEndpointRouteBuilder app)
    {
        var server = app.MapGroup("").WithTags("oauth");
        ((IEndpointConventionBuilder)server).Finally(UseCaseMetadata.Attach);
        server.MapGet("/.well-known/oauth-authorization-server", (ISender igm, CancellationToken ct) => igm.Send(new GetAuthorizationServer(), ct).ToOk())
            .Sends<GetAuthorizationServer>()
            .WithSummary("What the authorization server does and where (RFC 8414)")
            .Produces<AuthorizationServer>();
        server.MapPost("/oauth/token", (HttpContext http, ISender igm, CancellationToken ct) =>
                Send(http, form => igm.Send(new IssueToken(form["grant_type"], form["scope"], form.Client), ct), "grant_type", "scope"))
            .Sends<IssueToken>().Accepts<TokenRequest>(Form)
            .WithSummary("A token for ten minutes, by client credentials (RFC 6749 §4.4)")
            .Produces<IssuedToken>();
        server.MapPost("/oauth/revoke", (HttpContext http, ISender igm, CancellationToken ct) =>
                Send(http, form => igm.Send(new RevokeToken(form["token"], form.Client), ct), "token", "token_type_hint"))
            .Sends<RevokeToken>().Accepts<TokenAsked>(Form)
            .WithSummary("End a token of one's own (RFC 7009)")
            .Produces(StatusCodes.Status200OK);
        server.MapPost("/oauth/introspect", (HttpContext http, ISender igm, CancellationToken ct) =>
                Send(http, form => igm.Send(new IntrospectToken(form["token"], form.Client), ct), "token", "token_type_hint"))
            .Sends<IntrospectToken>().Accepts<TokenAsked>(Form)
            .WithSummary("Whether a token is good now (RFC 7662)")
            .Produces<TokenState>();
    }

    private static async Task<IResult> Send<T>(HttpContext http, Func<OAuthForm, Task<Result<T>>> send, params string[] names)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Pragma = "no-cache";
        var form = await OAuthForm.Read(http, names);
        var outcome = form.Succeeded ? await send(form.Value) : form.Error!;
        return outcome is { Succeeded: true, Value: Done } ? TypedResults.Ok() : await Task.FromResult(outcome).ToOk();
    }
}

/// <summary>The fields of the form, as the contract shows them.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1707", Justification = "The names of RFC 6749 and RFC 7523.")]
public sealed record TokenRequest(string grant_type, string? scope, string? client_id, string? client_assertion_type, string? client_assertion);

[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1707", Justification = "The names of RFC 6749 and RFC 7523.")]
public sealed record TokenAsked(string token, string? token_type_hint, string? client_id, string? client_assertion_type, string? client_assertion);
