using System.Text.Json;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace Igm.WebApi.Http;

/// <summary>What could not be parsed is told by field; a bug is told by its trace id and nothing else.</summary>
internal sealed class Faults(Problems problems, ILogger<Faults> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var error = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => HttpErrors.TooLarge,
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => HttpErrors.MediaType,
            BadHttpRequestException { InnerException: JsonException json } => HttpErrors.Malformed.At((PointerOf(json.Path), CodeOf(json))),
            BadHttpRequestException { InnerException: BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } } => HttpErrors.TooLarge,
            BadHttpRequestException => HttpErrors.Malformed,
            Npgsql.NpgsqlException { IsTransient: true } => HttpErrors.Unavailable,
            _ => HttpErrors.Fault,
        };
        // The handler stands outside routing, which is undone by the time it is asked.
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        if (error.Kind == ErrorKind.Fault)
        {
            log.LogError(exception, "{Method} {Route} failed", httpContext.Request.Method, (endpoint as RouteEndpoint)?.RoutePattern.RawText);
        }
        else if (exception is BadHttpRequestException && endpoint?.Metadata.GetMetadata<UseCaseMetadata>() is { } useCase)
        {
            await httpContext.RequestServices.GetRequiredService<Trail>().WriteNow(useCase.Request, AuditOutcome.Refused, error, CancellationToken.None);
        }

        await problems.Write(httpContext, error);
        return true;
    }

    /// <summary><c>$.subjects[0].fullName</c> → <c>/subjects/0/fullName</c>.</summary>
    private static string PointerOf(string? path) =>
        string.Concat((path ?? "$").TrimStart('$').Split(['.', '[', ']', '\''], StringSplitOptions.RemoveEmptyEntries).Select(part => "/" + part));

    private static string CodeOf(JsonException json) => json switch
    {
        StrictText.TextException text => text.Code,
        _ when json.Message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) => "common.unknown_field",
        _ when json.Message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase) => "common.repeated_field",
        _ when json.Message.Contains("depth", StringComparison.OrdinalIgnoreCase) => "common.too_deep",
        _ => "common.malformed_value",
    };
}
