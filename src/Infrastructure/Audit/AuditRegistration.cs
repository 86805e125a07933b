using Igm.Application.Common.Ports;
using Igm.Infrastructure.Postgres;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Igm.Infrastructure.Audit;

internal static class AuditRegistration
{
    public static IServiceCollection AddAudit(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHealthChecks().Add(new HealthCheckRegistration(
            "audit", scope => ActivatorUtilities.CreateInstance<AuditHealth>(scope), HealthStatus.Unhealthy, ["ready"]));
        return services
            .AddSingleton(scope => Keys(configuration["Audit:KeyFolder"], scope.GetService<IHostEnvironment>()))
            .AddSingleton<ISignatures>(scope => scope.GetRequiredService<KeyRing>())
            .AddSingleton(_ => new CheckpointFile(configuration["Audit:CheckpointFile"] ?? LocalCheckpoints(configuration)))
            .AddSingleton<SealerState>()
            .AddSingleton<SealerBell>()
            .AddSingleton<Sealer<AuditRow>>()
            .AddSingleton<Sealer<RegisterRow>>()
            .AddSingleton<IAuditChains, AuditChains>()
            .AddSingleton<IRegisterChain, RegisterChain>()
            .AddScoped<IAuditTrail, AuditTrail>()
            .AddHostedService<SealerService>()
            .AddHostedService<CheckpointService>();
    }

    /// <summary>Keys are made on the spot in Development only; anywhere else, and where nobody says where this is, they must have been put there.</summary>
    private static KeyRing Keys(string? named, IHostEnvironment? environment)
    {
        var local = environment?.IsDevelopment() == true;
        var folder = named ?? (local
            ? Path.Combine(EmbeddedPostgres.Home, "audit-keys")
            : throw new CannotStartException("Audit:KeyFolder is not set: make the audit's keys as docs/operations/audit-keys.md says and name their folder."));
        if (local)
        {
            KeyRing.MakeWhereMissing(folder, "local");
        }

        return new(folder);
    }

    /// <summary>One file a database: a checkpoint of another one would only say that this one was cut.</summary>
    private static string LocalCheckpoints(IConfiguration configuration) =>
        Path.Combine(EmbeddedPostgres.Home, "checkpoints", new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Igm")).Database + ".jsonl");
}
