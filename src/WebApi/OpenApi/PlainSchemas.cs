using Igm.Domain.Common;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Igm.WebApi.OpenApi;

/// <summary>Ids are uuids on the wire.</summary>
internal sealed class PlainSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema plain && context.Type.IsGenericType && context.Type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            plain.Type = JsonSchemaType.String;
            plain.Format = "uuid";
            plain.Properties?.Clear();
            plain.Required?.Clear();
            plain.AdditionalPropertiesAllowed = true;
        }
    }
}
