using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// The session's secret, for this host only and never for a script. A browser keeps a <c>__Host-</c> cookie only from
/// HTTPS; plain HTTP is a developer's own machine, and nothing else is trusted to be one.
/// </summary>
public static class SessionCookies
{
    public static string? Token(HttpRequest request) => Read(request, "igm");

    public static string? Device(HttpRequest request) => Read(request, "igm-device");

    public static void Write(HttpContext context, string token, string? device)
    {
        context.Response.Cookies.Append(NameOf(context.Request, "igm"), token, Options(context.Request, null));
        if (device is not null)
        {
            context.Response.Cookies.Append(NameOf(context.Request, "igm-device"), device, Options(context.Request, HttpBrowser.DeviceLife));
        }
    }

    public static void Clear(HttpContext context) =>
        context.Response.Cookies.Delete(NameOf(context.Request, "igm"), Options(context.Request, null));

    private static string? Read(HttpRequest request, string name) =>
        request.Cookies.TryGetValue(NameOf(request, name), out var value) && value is { Length: > 0 and < 4000 } ? value : null;

    private static string NameOf(HttpRequest request, string name) => IsGuarded(request) ? "__Host-" + name : name;

    private static bool IsGuarded(HttpRequest request) =>
        request.IsHttps || !request.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    private static CookieOptions Options(HttpRequest request, TimeSpan? life) => new()
    {
        HttpOnly = true,
        Secure = IsGuarded(request),
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
        MaxAge = life,
    };
}
