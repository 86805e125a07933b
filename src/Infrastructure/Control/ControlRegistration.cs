using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Control;

internal static class ControlRegistration
{
    public static IServiceCollection AddControl(this IServiceCollection services) => services
        .AddSingleton<ExpiryEngine>()
        .AddHostedService(provider => provider.GetRequiredService<ExpiryEngine>());
}
