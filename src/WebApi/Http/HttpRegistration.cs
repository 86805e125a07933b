using Igm.Application.Common.Ports;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

internal static class HttpRegistration
{
    /// <summary>Of a request's body, where its route does not say otherwise.</summary>
    private const long MaxBody = 1 << 20;

    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CallerScope>().AddScoped<ICaller, HttpCaller>();
        services.AddSingleton<Messages>().AddSingleton<Problems>();
        services.AddExceptionHandler<Faults>();
        services.ConfigureHttpJsonOptions(json => Json.Strict(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        AskWhoBeforeWhat(services);
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
        });
        return services;
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context => context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Answer(context.HttpContext, HttpErrors.NoRoute),
            StatusCodes.Status405MethodNotAllowed => Answer(context.HttpContext, HttpErrors.NoMethod),
            StatusCodes.Status413PayloadTooLarge => Answer(context.HttpContext, HttpErrors.TooLarge),
            StatusCodes.Status415UnsupportedMediaType => Answer(context.HttpContext, HttpErrors.MediaType),
            StatusCodes.Status400BadRequest => Answer(context.HttpContext, HttpErrors.Malformed),
            _ => Task.CompletedTask,
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Etag>();
        app.UseMiddleware<RateLimits>();
        app.UseMiddleware<Gate>();
    }

    /// <summary>Routing would answer 415 to anyone; the body's kind is the last question, asked by the binding.</summary>
    private static void AskWhoBeforeWhat(IServiceCollection services)
    {
        foreach (var policy in services.Where(service => service.ServiceType == typeof(MatcherPolicy) && service.ImplementationType?.Name == "AcceptsMatcherPolicy").ToList())
        {
            services.Remove(policy);
        }
    }

    private static Task Answer(HttpContext context, Error error) => context.RequestServices.GetRequiredService<Problems>().Write(context, error);
}
