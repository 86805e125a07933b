using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Igm.TestKit;

/// <summary>Signs in whom a test names in a header, in the test host only; the claims are those of a real session.</summary>
internal sealed class TestOfficer : IStartupFilter
{
    public const string Header = "Test-Officer";

    public static string Encode(Known officer) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(officer));

    public static Guid IdOf(string userName) => new(SHA256.HashData(Encoding.UTF8.GetBytes(userName)).AsSpan(0, 16));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (context.Request.Headers[Header].ToString() is { Length: > 0 } header)
            {
                context.User = Principal(JsonSerializer.Deserialize<Known>(Convert.FromBase64String(header))!);
            }

            return following(context);
        });
        next(app);
    };

    private static ClaimsPrincipal Principal(Known officer) => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, IdOf(officer.UserName).ToString()),
        new(ClaimTypes.Name, officer.UserName),
        new("kind", officer.Kind),
        new("session", IdOf("session of " + officer.UserName).ToString()),
        new("reach", officer.Reach),
        .. officer.Permissions.Select(permission => new Claim("permission", permission)),
    ], "test"));

    internal sealed record Known(string UserName, string Reach, string[] Permissions, string Kind = "Officer");
}
