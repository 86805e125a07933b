using System.Text.Json;
using System.Text.Json.Serialization;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

public sealed record OAuthError(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string ErrorDescription);

/// <summary>Whatever is refused below <c>/oauth</c>, by whomever, is answered as RFC 6749 §5.2 says; the words are ASCII, so English.</summary>
internal static class OAuthErrors
{
    private const string Codes = "partners.oauth.";

    public static bool Speaks(HttpContext context) => context.Request.Path.StartsWithSegments("/oauth");

    /// <summary>RFC 6750 §3: no error for who has shown nothing.</summary>
    public static string Challenge(HttpContext context) =>
        context.Request.Headers.Authorization.Count == 0 ? "Bearer realm=\"igm\"" : "Bearer realm=\"igm\", error=\"invalid_token\"";

    public static Task Write(HttpContext context, Error error, string words)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = Problems.StatusOf(error.Kind);
        context.Response.ContentType = "application/json";
        headers.CacheControl = "no-store";
        headers.Pragma = "no-cache";
        if (error.Kind is ErrorKind.TooMany or ErrorKind.Unavailable)
        {
            headers.RetryAfter = error.Fields?.GetValueOrDefault("retryAfter")?[0] ?? "5";
        }

        if (error.Kind == ErrorKind.Unauthenticated)
        {
            headers.WWWAuthenticate = "Basic realm=\"igm\"";
        }

        return JsonSerializer.SerializeAsync(context.Response.Body, new OAuthError(WordOf(error), words), cancellationToken: CancellationToken.None);
    }

    private static string WordOf(Error error) => error.Code.StartsWith(Codes, StringComparison.Ordinal)
        ? error.Code[Codes.Length..]
        : error.Kind switch
        {
            ErrorKind.Unauthenticated => "invalid_client",
            ErrorKind.TooMany or ErrorKind.Unavailable => "temporarily_unavailable",
            ErrorKind.Fault => "server_error",
            _ => "invalid_request",
        };
}
