using Igm.Application.Common;
using Igm.Infrastructure;
using Igm.WebApi.Http;
using Igm.WebApi.OpenApi;

namespace Igm.WebApi.Start;

internal static class IgmServices
{
    /// <summary>Everything the house is made of; the clock comes from outside, because tests bring their own.</summary>
    public static IServiceCollection AddIgm(this IServiceCollection services, IConfiguration configuration) => services
        .AddApplication()
        .AddInfrastructure(configuration)
        .AddHttp()
        .AddContract()
        .AddHealth()
        .AddTelemetry(configuration);
}
