using Igm.Application.Partners.Clients;
using Igm.Application.Partners.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Application.Partners;

internal static class Registration
{
    public static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddScoped<ClientCredentials>()
        .AddScoped<LiveTokens>();
}
