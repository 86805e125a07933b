using System.Globalization;
using System.Text.Json;
using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Microsoft.AspNetCore.Http.Features;

namespace Igm.WebApi.Http;

/// <summary>
/// Everything that can be refused before the body is read: sign-in, permission, purpose, a body beyond the route's size, a
/// header, path or query that could not be kept, a missing key or version, an unknown query parameter. The rule is the use case's own <see cref="Demand"/>; the pipeline asks it again for whoever
/// does not come over HTTP.
/// </summary>
internal sealed class Gate(RequestDelegate next)
{
    /// <summary>Codes, ids, dates and cursors are shorter.</summary>
    private const int MaxParameter = 1_000;

    public async Task InvokeAsync(HttpContext context, ICaller caller, Precondition precondition, Trail trail, Problems problems)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<UseCaseMetadata>() is not { } useCase)
        {
            await next(context);
            return;
        }

        foreach (var (name, value) in caller.Exchange)
        {
            context.Response.Headers[name] = value;
        }

        var refusal = useCase.Demand.Refuses(caller)
            ?? (useCase.Demand.Open ? null : Csrf.Refuses(context, caller))
            ?? Size(context)
            ?? HttpCaller.Refuses(context.Request)
            ?? Keys(context.Request, useCase, precondition)
            ?? Query(context.Request, useCase);
        if (refusal is null)
        {
            await next(context);
            return;
        }

        await trail.WriteNow(useCase.Request, AuditOutcome.Refused, refusal, CancellationToken.None);
        await problems.Write(context, refusal);
    }

    private static Error? Size(HttpContext context) =>
        context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ? HttpErrors.TooLarge : null;

    private static Error? Keys(HttpRequest request, UseCaseMetadata useCase, Precondition precondition)
    {
        if (useCase.Registers)
        {
            var key = request.Headers["Idempotency-Key"].ToString();
            if (key.Length is 0 or > 200 || key.Any(char.IsControl))
            {
                return HttpErrors.KeyRequired;
            }

            precondition.IdempotencyKey = $"{request.Method} {request.Path} {key}" is { Length: <= 200 } whole
                ? whole
                : Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{request.Method} {request.Path} {key}")));
        }

        if (!useCase.Changes)
        {
            return null;
        }

        var seen = request.Headers.IfMatch.ToString();
        if (seen.Length == 0)
        {
            return HttpErrors.VersionRequired;
        }

        if (!int.TryParse(seen.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return HttpErrors.VersionMalformed;
        }

        precondition.IfMatch = version;
        return null;
    }

    private static Error? Query(HttpRequest request, UseCaseMetadata useCase)
    {
        var unknown = request.Query.Keys.Where(name => !useCase.QueryParameters.ContainsKey(name)).ToList();
        var repeated = request.Query.Where(parameter => parameter.Value.Count > 1).Select(parameter => parameter.Key).ToList();
        if (unknown.Count + repeated.Count > 0)
        {
            return HttpErrors.ParameterUnknown.At(unknown.Select(name => ($"/{name}", "common.unknown_parameter")).Concat(repeated.Select(name => ($"/{name}", "common.repeated_parameter"))));
        }

        var wrong = request.Query.Select(parameter => (parameter.Key, Value: parameter.Value.ToString()))
            .Concat(request.RouteValues.Select(part => (part.Key, Value: part.Value as string ?? "")))
            .Select(parameter => (Pointer: $"/{parameter.Key}", Code: Storable.Fault(parameter.Value, MaxParameter)))
            .Where(parameter => parameter.Code is not null)
            .ToList();
        return wrong.Count == 0 ? Codes(request, useCase) : HttpErrors.Malformed.At(wrong.Select(parameter => (parameter.Pointer, parameter.Code!)));
    }

    /// <summary>An address spells a code as a body does, in snake case; the framework's binder knows only the name in C#.</summary>
    private static Error? Codes(HttpRequest request, UseCaseMetadata useCase)
    {
        var codes = request.Query.Where(parameter => useCase.QueryParameters[parameter.Key].IsEnum).ToList();
        if (codes.Count == 0)
        {
            return null;
        }

        var named = request.Query.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, code) in codes)
        {
            var member = Enum.GetNames(useCase.QueryParameters[name]).FirstOrDefault(member => JsonNamingPolicy.SnakeCaseLower.ConvertName(member) == code);
            if (member is null)
            {
                return HttpErrors.Malformed.At([($"/{name}", "common.unknown_code")]);
            }

            named[name] = member;
        }

        request.Query = new QueryCollection(named);
        return null;
    }
}
