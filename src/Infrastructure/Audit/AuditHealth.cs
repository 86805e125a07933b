using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Igm.Infrastructure.Audit;

/// <summary>Red when a chain is in trouble, or when nothing was sealed for so long that rows stand uncovered.</summary>
internal sealed class AuditHealth(SealerState state, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state switch
        {
            { Trouble.Count: > 0 } => HealthCheckResult.Unhealthy(string.Join("; ", state.Trouble.Select(trouble => $"{trouble.Key}: {trouble.Value}"))),
            _ when clock.GetUtcNow() - state.LastRound > Patience => HealthCheckResult.Unhealthy("The sealer has not gone round lately."),
            _ => HealthCheckResult.Healthy(),
        });
}
