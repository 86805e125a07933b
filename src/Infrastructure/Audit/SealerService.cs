using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>Wakes the sealer before its time, for someone who waits.</summary>
internal sealed class SealerBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It already rings: one waking serves everybody who waits.
            return;
        }
    }

    public Task Wait(TimeSpan atMost, CancellationToken ct) => _rung.WaitAsync(atMost, ct);

    public void Dispose() => _rung.Dispose();
}

/// <summary>Seals both chains, several times a second.</summary>
internal sealed class SealerService(
    Sealer<AuditRow> audit, Sealer<RegisterRow> register, SealerBell bell, SealerState state, TimeProvider clock, ILogger<SealerService> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = Interval;
            try
            {
                while (await audit.SealOnce(stoppingToken) | await register.SealOnce(stoppingToken))
                {
                    state.Alive(clock.GetUtcNow());
                }

                state.Alive(clock.GetUtcNow());
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                log.LogError(e, "Sealing failed and is tried again");
                wait = AfterFailure;
            }

            await bell.Wait(wait, stoppingToken);
        }
    }
}
