using Igm.Application.Access.Officers;
using Igm.Application.Access.Sessions;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Infrastructure.Partners;
using Igm.Infrastructure.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Identity;

internal static class IdentityRegistration
{
    /// <summary>A bearer token where one is shown, else the session's cookie; never both.</summary>
    private const string Caller = "caller";

    public static IServiceCollection AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection()
            .SetApplicationName("igm")
            .PersistKeysToFileSystem(new(Path.Combine(configuration["Keys:Folder"] ?? Path.Combine(EmbeddedPostgres.Home, "keys"), "access")));
        services.AddAuthentication(Caller)
            .AddPolicyScheme(Caller, null, caller => caller.ForwardDefaultSelector = http => TokenAuthentication.IsShownTo(http.Request) ? TokenClaims.Scheme : SessionClaims.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionClaims.Scheme, _ => { });
        return services
            .AddSingleton<IRoles, Roles>()
            .AddSingleton<IPasswords, Passwords>()
            .AddSingleton<ICommonPasswords, CommonPasswords>()
            .AddSingleton<ISecretBox, SecretBox>()
            .AddSingleton<SessionStore>()
            .AddSingleton<ISessionMemory>(services => services.GetRequiredService<SessionStore>())
            .AddSingleton<INodeMemory>(services => services.GetRequiredService<SessionStore>())
            .AddSingleton<IBrowser, HttpBrowser>()
            .AddSingleton<IThrottle, Throttle>()
            .AddHostedService<SessionKeeper>()
            .AddScoped<Credentials>()
            .AddScoped<Myself>()
            .AddSingleton<PasswordChoice>()
            .AddScoped<Doorway>()
            .AddScoped<OpenSessions>()
            .AddScoped<FirstAdministrator>();
    }
}
