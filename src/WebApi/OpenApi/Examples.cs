using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Igm.WebApi.OpenApi;

/// <summary>One example of every shape that is asked or answered, kept in <c>Examples/AREA.json</c> under the shape's name.</summary>
internal sealed class Examples : IOperationFilter
{
    private static readonly Dictionary<string, JsonNode> ByShape = Load();

    public static JsonNode? Of(string shape) => ByShape.GetValueOrDefault(shape);

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var answers = (operation.Responses ?? []).Where(answer => answer.Key[0] == '2').Select(answer => answer.Value.Content);
        foreach (var (type, media) in answers.Append(operation.RequestBody?.Content).SelectMany(content => content ?? new Dictionary<string, OpenApiMediaType>()))
        {
            if (type == "application/json")
            {
                media.Example = Of(media.Schema);
            }
        }
    }

    private static JsonNode? Of(IOpenApiSchema? schema) => schema switch
    {
        OpenApiSchemaReference { Reference.Id: { } shape } => Of(shape)?.DeepClone(),
        { Items: { } items } => Of(items) is { } one ? new JsonArray(one) : null,
        _ => null,
    };

    private static Dictionary<string, JsonNode> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith("examples/", StringComparison.Ordinal))
            .Select(name => JsonSerializer.Deserialize<Dictionary<string, JsonNode>>(assembly.GetManifestResourceStream(name)!)!)
            .SelectMany(shapes => shapes)
            .ToDictionary();
    }
}
