using System.Text.Json;
using System.Text.Json.Nodes;
using Igm.Application.Common;
using Igm.WebApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Igm.WebApi.OpenApi;

/// <summary>Everything the contract says of an operation beyond its shapes: id, permission, headers and problems.</summary>
internal sealed class UseCaseOperation : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<UseCaseMetadata>().LastOrDefault() is not { } useCase)
        {
            return;
        }

        operation.OperationId = useCase.Request.Name;
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query))
        {
            parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        }

        operation.Description = Describe(useCase);
        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        operation.Extensions["x-permission"] = new JsonNodeExtension(JsonValue.Create(useCase.Demand.Permission ?? (useCase.Demand.Open ? "open" : "signed-in")));
        foreach (var (name, required) in Headers(useCase, context.ApiDescription.HttpMethod))
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Required = required,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        var oauth = context.ApiDescription.RelativePath?.StartsWith("oauth/", StringComparison.Ordinal) == true;
        foreach (var status in oauth ? [400, 401, 413, 415, 429, 503] : Statuses(useCase, operation))
        {
            (operation.Responses ??= []).TryAdd(status.ToString(System.Globalization.CultureInfo.InvariantCulture), oauth ? OAuth(context) : Problem(context));
        }
    }

    private static string Describe(UseCaseMetadata useCase) =>
        $"Permission: {useCase.Demand.Permission ?? (useCase.Demand.Open ? "none, open to anyone" : "any signed-in caller")}."
        + (useCase.Demand.Personal ? " Reads a named person: needs a purpose and is audited before the answer." : "");

    private static IEnumerable<(string Name, bool Required)> Headers(UseCaseMetadata useCase, string? method)
    {
        if (useCase.Demand.Personal)
        {
            yield return ("Purpose", true);
            yield return ("Case-Reference", false);
        }

        if (useCase.Registers)
        {
            yield return ("Idempotency-Key", true);
        }

        if (useCase.Changes)
        {
            yield return ("If-Match", true);
        }

        if (!useCase.Demand.Open && method is not ("GET" or "HEAD"))
        {
            yield return (Csrf.Header, false);
        }
    }

    private static IEnumerable<int> Statuses(UseCaseMetadata useCase, OpenApiOperation operation)
    {
        yield return 400;
        if (!useCase.Demand.Open)
        {
            yield return 401;
            yield return 403;
        }

        if (operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true)
        {
            yield return 404;
        }

        if (typeof(ICommand).IsAssignableFrom(useCase.Request))
        {
            yield return 409;
            yield return 422;
        }
        else if (operation.RequestBody is not null)
        {
            yield return 422;
        }

        if (useCase.Changes)
        {
            yield return 412;
            yield return 428;
        }

        yield return 429;
        yield return 503;
    }

    private static OpenApiResponse OAuth(OperationFilterContext context) => new()
    {
        Description = "Error (RFC 6749 §5.2)",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new() { Schema = context.SchemaGenerator.GenerateSchema(typeof(OAuthError), context.SchemaRepository) },
        },
    };

    private static OpenApiResponse Problem(OperationFilterContext context) => new()
    {
        Description = "Problem (RFC 9457)",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [Problems.ContentType] = new() { Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository) },
        },
    };
}
