using Igm.Application.Audit;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>Each chain's checkpoint, soon after midnight in Guatemala; a day on which nobody ran the house gets none.</summary>
internal sealed class CheckpointService(NpgsqlDataSource source, IServiceScopeFactory scopes, TimeProvider clock, ILogger<CheckpointService> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = Interval;
            try
            {
                foreach (var chain in await Due(stoppingToken))
                {
                    wait = await Publish(chain, stoppingToken) ? wait : AfterRefusal;
                }
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or IOException)
            {
                log.LogError(e, "The day's checkpoint failed and is tried again");
            }

            await Task.Delay(wait, stoppingToken);
        }
    }

    private async Task<List<string>> Due(CancellationToken ct)
    {
        await using var command = source.CreateCommand("""
            select chain from unnest($1) chain
             where exists (select from audit.seals s where s.chain = chain.chain)
               and not exists (select from audit.checkpoints c where c.chain = chain.chain and c.day = $2)
            """);
        command.Parameters.Add(new() { Value = Chain.All.ToArray() });
        command.Parameters.Add(new() { Value = GuatemalaTime.DayOf(clock.GetUtcNow()) });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var due = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            due.Add(reader.GetString(0));
        }

        return due;
    }

    private async Task<bool> Publish(string chain, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerScope>().ActAs(House.Actor);
        var published = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new PublishCheckpoint(chain), ct);
        if (published.Error is { } error)
        {
            log.LogCritical("No checkpoint of the {Chain} chain: {Error}", chain, error.Code);
        }

        return published.Succeeded;
    }
}
