using Microsoft.OpenApi;

namespace Igm.WebApi.OpenApi;

internal static class OpenApiRegistration
{
    public static IServiceCollection AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "IGM API",
                Version = "v1",
                Description = "One API for officers' screens, partner systems and scripts. Additive only within v1.",
                License = new OpenApiLicense { Name = "MIT" },
            });
            swagger.CustomSchemaIds(SchemaNames.Of);
            swagger.SupportNonNullableReferenceTypes();
            swagger.NonNullableReferenceTypesAsRequired();
            swagger.OperationFilter<UseCaseOperation>();
            swagger.OperationFilter<Examples>();
            swagger.OperationFilter<Limits>();
            swagger.SchemaFilter<PlainSchemas>();
            swagger.SchemaFilter<Limits>();
            swagger.MapType<DateOnly>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" });
        });
    }

    public static void UseContract(this WebApplication app)
    {
        app.UseSwagger(swagger =>
        {
            swagger.RouteTemplate = "openapi/{documentName}.json";
            swagger.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        });
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "swagger";
            ui.SwaggerEndpoint("/openapi/v1.json", "IGM API v1");
        });
    }
}
