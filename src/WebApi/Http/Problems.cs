using System.Diagnostics;
using System.Text.Json;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

public sealed record ProblemField(string Pointer, string Code, string Detail);

/// <summary>RFC 9457, with the public code and the fields by JSON pointer.</summary>
public sealed record Problem(string Type, string Code, string Title, int Status, IReadOnlyList<ProblemField> Errors, string TraceId);

public sealed class Problems(Messages messages)
{
    public const string ContentType = "application/problem+json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public async Task Write(HttpContext context, Error error)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        var english = Messages.English(context);
        context.Response.Clear();
        if (OAuthErrors.Speaks(context))
        {
            await OAuthErrors.Write(context, error, messages.Of(error.Code, english: true));
            return;
        }

        context.Response.StatusCode = StatusOf(error.Kind);
        context.Response.ContentType = ContentType;
        context.Response.Headers.ContentLanguage = english ? "en" : "es";
        context.Response.Headers.CacheControl = "no-store";
        if (error.Kind == ErrorKind.Unauthenticated)
        {
            context.Response.Headers.WWWAuthenticate = OAuthErrors.Challenge(context);
        }

        if (error.Kind is ErrorKind.TooMany or ErrorKind.Unavailable)
        {
            context.Response.Headers.RetryAfter = error.Fields?.GetValueOrDefault("retryAfter")?[0] ?? "5";
        }

        await JsonSerializer.SerializeAsync(context.Response.Body, Of(context, error, english), Json, CancellationToken.None);
    }

    private Problem Of(HttpContext context, Error error, bool english) => new(
        $"urn:igm:error:{error.Code}",
        error.Code,
        messages.Of(error.Code, english),
        StatusOf(error.Kind),
        [.. (error.Fields ?? new Dictionary<string, string[]>())
            .Where(field => field.Key != "retryAfter")
            .SelectMany(field => field.Value.Select(code => new ProblemField(field.Key, code, messages.Of(code, english))))],
        Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Malformed => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ErrorKind.Gone => StatusCodes.Status410Gone,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.MediaType => StatusCodes.Status415UnsupportedMediaType,
        ErrorKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.VersionRequired => StatusCodes.Status428PreconditionRequired,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
