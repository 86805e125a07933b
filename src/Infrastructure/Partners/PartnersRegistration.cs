using Igm.Application.Common.Ports;
using Igm.Infrastructure.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Partners;

internal static class PartnersRegistration
{
    public static IServiceCollection AddPartners(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenClaims.Scheme, _ => { });
        return services
            .AddSingleton<TokenStore>()
            .AddSingleton<ITokenMemory>(services => services.GetRequiredService<TokenStore>())
            .AddSingleton<INodeMemory>(services => services.GetRequiredService<TokenStore>())
            .AddSingleton<IClientDoor, ClientDoor>()
            .AddSingleton<IPublicAddress, PublicAddress>()
            .AddSingleton<IFeedPositions, FeedPositions>()
            .AddScoped<IPersonQuota, PersonQuota>()
            .AddSingleton<PartnersKeeper>()
            .AddHostedService(services => services.GetRequiredService<PartnersKeeper>());
    }
}
