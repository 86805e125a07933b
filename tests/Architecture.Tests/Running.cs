using FluentValidation;
using Igm.Infrastructure.Persistence;
using Igm.WebApi.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Igm.Architecture.Tests;

/// <summary>The application started without a database: its routes, its contract and its model are facts of the code alone.</summary>
internal static class Running
{
    private static readonly Lazy<WebApplicationFactory<Program>> App = new(() => new WithoutDatabase());

    public static IReadOnlyList<RouteEndpoint> Routes { get; } =
        [.. App.Value.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<UseCaseMetadata>() is not null)
            .OrderBy(route => route.RoutePattern.RawText, StringComparer.Ordinal)];

    public static IModel Model { get; } = MakeModel();

    public static async Task<string> Contract()
    {
        using var client = App.Value.CreateClient();
        return await client.GetStringAsync("/openapi/v1.json");
    }

    public static IReadOnlyList<IValidator> Rules(Type request)
    {
        using var scope = App.Value.Services.CreateScope();
        return [.. scope.ServiceProvider.GetServices(typeof(IValidator<>).MakeGenericType(request)).OfType<IValidator>()];
    }

    /// <summary>What every answer carries, whatever was asked.</summary>
    public static async Task<Dictionary<string, string>> Headers()
    {
        using var client = App.Value.CreateClient();
        using var answer = await client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        return answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
    }

    private static IModel MakeModel()
    {
        using var scope = App.Value.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IgmDb>().Model;
    }

    private sealed class WithoutDatabase : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            var folder = Directory.CreateTempSubdirectory("igm-ledgers-").FullName;
            builder.UseEnvironment("Development");
            builder.UseContentRoot(AppContext.BaseDirectory);
            builder.UseSetting("ConnectionStrings:Igm", "Host=localhost;Port=1;Database=none;Username=none");
            builder.UseSetting("Start:Local", "false");
            builder.UseSetting("Files:Folder", Path.Combine(folder, "files"));
            builder.UseSetting("Keys:Folder", Path.Combine(folder, "keys"));
            builder.ConfigureServices(services =>
            {
                foreach (var job in services.Where(IsOurJob).ToList())
                {
                    services.Remove(job);
                }
            });
        }

        /// <summary>The web host itself is a hosted service too, and stays.</summary>
        private static bool IsOurJob(ServiceDescriptor service) =>
            service.ServiceType == typeof(IHostedService)
            && (service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ImplementationFactory?.Method.DeclaringType)?.Namespace?.StartsWith("Igm.", StringComparison.Ordinal) == true;
    }
}
