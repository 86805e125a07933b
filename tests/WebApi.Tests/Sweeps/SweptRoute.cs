using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Igm.Application.Common;
using Igm.TestKit;
using Igm.WebApi.Http;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Sweeps;

/// <summary>One operation of the API with what its use case demands, ready to be called with nothing that exists.</summary>
internal sealed partial record SweptRoute(HttpMethod Method, string Pattern, UseCaseMetadata UseCase, MethodInfo Handler)
{
    private const string Nobody = "00000000-0000-7000-8000-00000000dead";

    public string Path => Parameter().Replace(Pattern, match => ValueOf(match.Groups[1].Value));

    public Type Request => UseCase.Request;

    /// <summary>The request is the body, as JSON.</summary>
    public bool HasBody => Handler.GetParameters().Any(parameter => typeof(IBaseRequest).IsAssignableFrom(parameter.ParameterType) && parameter.GetCustomAttribute<AsParametersAttribute>() is null);

    private bool TakesFile => Handler.GetParameters().Any(parameter => parameter.ParameterType == typeof(IFormFile));

    public bool IsPaged => typeof(IPaged).IsAssignableFrom(Request);

    /// <summary>A member of the body that is a text, as JSON writes it.</summary>
    public string? TextMember => !HasBody ? null : Request.GetProperties()
        .Where(property => property.PropertyType == typeof(string) && property.CanWrite && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
        .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
        .FirstOrDefault();

    public static IReadOnlyList<SweptRoute> Of(IgmApi igm) =>
        [.. igm.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => new SweptRoute(
                new(method),
                "/" + endpoint.RoutePattern.RawText!.Trim('/'),
                endpoint.Metadata.GetMetadata<UseCaseMetadata>() ?? throw new InvalidOperationException($"{endpoint.RoutePattern.RawText} does not pass the gate."),
                endpoint.Metadata.OfType<MethodInfo>().Last())))
            .OrderBy(route => route.ToString(), StringComparer.Ordinal)];

    /// <summary>Called with all that the gate demands, save what <paramref name="bend"/> takes away.</summary>
    public Task<Answer> Call(Caller caller, string? json = null, string query = "", Func<Caller, Caller>? bend = null) => Call(caller, Path, json, query, bend);

    /// <summary>With one and the same value in every place of the path.</summary>
    public Task<Answer> CallAt(Caller caller, string value) => Call(caller, Parameter().Replace(Pattern, value), null, "", null);

    public override string ToString() => $"{Method} {Pattern}";

    private Task<Answer> Call(Caller caller, string path, string? json, string query, Func<Caller, Caller>? bend)
    {
        var complete = UseCase.Changes ? caller.IfMatch(1) : caller;
        HttpContent? content = Method == HttpMethod.Get || Method == HttpMethod.Delete ? null
            : TakesFile ? new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7"u8.ToArray()), "file", "oficio.pdf" } }
            : new StringContent(json ?? "{}", System.Text.Encoding.UTF8, "application/json");
        return (bend?.Invoke(complete) ?? complete).Send(Method, path + query, content);
    }

    private string ValueOf(string name)
    {
        var type = Handler.GetParameters().FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))?.ParameterType;
        return type == typeof(string) ? "nowhere" : type == typeof(int) ? "1" : type == typeof(DateOnly) ? "2023-06-01" : Nobody;
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)(?::[^}]*)?\??\}")]
    private static partial Regex Parameter();
}
