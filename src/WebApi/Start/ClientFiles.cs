using Microsoft.Extensions.FileProviders;

namespace Igm.WebApi.Start;

/// <summary>In development and in the journeys the API serves the dashboard; elsewhere it stands behind a web server of its own.</summary>
internal static class ClientFiles
{
    public const string Setting = "Client:Dist";

    private static readonly PathString[] NotScreens = ["/api", "/oauth", "/.well-known", "/openapi", "/swagger", "/health", "/metrics"];

    public static void UseClient(this WebApplication app)
    {
        if (app.Configuration[Setting] is not { Length: > 0 } dist || !Directory.Exists(dist))
        {
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(dist));
        app.Use((context, next) =>
        {
            if (IsScreen(context.Request))
            {
                context.Request.Path = "/index.html";
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = Cache });
    }

    /// <summary>An address of the single page: no file and no part of the API.</summary>
    private static bool IsScreen(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !NotScreens.Any(prefix => request.Path.StartsWithSegments(prefix))
        && !Path.HasExtension(request.Path.Value);

    private static void Cache(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file)
    {
        var named = file.Context.Request.Path.StartsWithSegments("/assets");
        file.Context.Response.Headers.CacheControl = named ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
