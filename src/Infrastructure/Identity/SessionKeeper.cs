using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Igm.Infrastructure.Identity;

/// <summary>Hears what other nodes end, and writes down now and then when sessions were last used.</summary>
internal sealed class SessionKeeper(NpgsqlDataSource source, SessionStore sessions, IEnumerable<INodeMemory> memories, TimeProvider clock, ILogger<SessionKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
            {
                log.LogWarning("Sessions are read from the database at every request until it can be heard again: {Reason}", e.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            finally
            {
                Each(memory => memory.Hears = false);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Tell(cancellationToken);
    }

    private async Task Listen(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        connection.Notification += (_, told) =>
        {
            if (told.Payload.Split(':') is [_, var id] && Guid.TryParse(id, out var dropped))
            {
                Each(memory => memory.Drop(dropped));
            }
        };
        await using (var listen = new NpgsqlCommand("listen igm_access", connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        Each(memory => memory.DropAll());
        Each(memory => memory.Hears = true);
        while (!ct.IsCancellationRequested)
        {
            if (!await connection.WaitAsync(Round, ct))
            {
                await using var alive = new NpgsqlCommand("select 1", connection);
                await alive.ExecuteNonQueryAsync(ct);
                await Sweep(ct);
            }

            await Tell(ct);
        }
    }

    private void Each(Action<INodeMemory> tell)
    {
        foreach (var memory in memories)
        {
            tell(memory);
        }
    }

    private async Task Sweep(CancellationToken ct)
    {
        await using var sweep = source.CreateCommand("delete from access.attempts where last_at < $1");
        sweep.Parameters.AddWithValue(clock.GetUtcNow().UtcDateTime.AddDays(-1));
        await sweep.ExecuteNonQueryAsync(ct);
    }

    private async Task Tell(CancellationToken ct)
    {
        if (sessions.TakeSeen() is not { Count: > 0 } seen)
        {
            return;
        }

        await using var tell = source.CreateCommand("""
            update access.sessions s set last_seen_at = seen.at
              from unnest($1, $2) seen(id, at)
             where s.id = seen.id and s.last_seen_at < seen.at
            """);
        tell.Parameters.AddWithValue(seen.Select(one => one.Session).ToArray());
        tell.Parameters.AddWithValue(seen.Select(one => one.At.UtcDateTime).ToArray());
        await tell.ExecuteNonQueryAsync(ct);
    }
}
