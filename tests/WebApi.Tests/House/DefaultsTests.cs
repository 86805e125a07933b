using Igm.Infrastructure.Audit;
using Igm.Infrastructure.Identity;
using Igm.Infrastructure.Postgres;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Igm.WebApi.Tests.House;

/// <summary>What a developer's machine is given for convenience, and no other.</summary>
public sealed class DefaultsTests
{
    [Theory]
    [InlineData("Staging")]
    [InlineData("Production")]
    [InlineData(null)]
    public void Keys_of_the_audit_are_made_nowhere_else(string? environment)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("igm-no-keys-").FullName, "keys");
        Should.Throw<CannotStartException>(() => Keys(folder, environment)).Message.ShouldContain("There is no signing key");
        Directory.Exists(folder).ShouldBeFalse();
        Should.Throw<CannotStartException>(() => Keys(null, environment)).Message.ShouldStartWith("Audit:KeyFolder is not set");
    }

    [Fact]
    public void Keys_of_the_audit_are_made_for_a_developer()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("igm-keys-").FullName, "keys");
        Keys(folder, "Development").CurrentKey.ShouldBe("local");
    }

    [Theory]
    [InlineData("Development", "http", "igm=", false)]
    [InlineData("Development", "https", "__Host-igm=", true)]
    [InlineData("Staging", "http", "__Host-igm=", true)]
    [InlineData("Production", "http", "__Host-igm=", true)]
    public void A_session_crosses_plain_http_on_a_developers_machine_only(string environment, string scheme, string begins, bool secure)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton<IHostEnvironment>(new Place(environment)).BuildServiceProvider() };
        http.Request.Scheme = scheme;

        SessionCookies.Write(http, "token", device: null);

        var cookie = http.Response.Headers.SetCookie.ToString();
        cookie.ShouldStartWith(begins);
        cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase).ShouldBe(secure);
    }

    private static KeyRing Keys(string? folder, string? environment)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Audit:KeyFolder"] = folder }).Build();
        var services = new ServiceCollection().AddAudit(configuration);
        if (environment is not null)
        {
            services.AddSingleton<IHostEnvironment>(new Place(environment));
        }

        return services.BuildServiceProvider().GetRequiredService<KeyRing>();
    }
}
