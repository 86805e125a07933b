using Igm.Domain.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Igm.Infrastructure.Partners;

/// <summary>Lets go, each hour, of what nobody asks for any more: spent assertions, yesterday's people, changes older than are kept.</summary>
internal sealed class PartnersKeeper(NpgsqlDataSource source, IConfiguration configuration, TimeProvider clock, ILogger<PartnersKeeper> log) : BackgroundService
{
    public const string KeepDays = "Changes:KeepDays";

    private static readonly TimeSpan Round = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                log.LogWarning("What partners left behind could not be swept: {Reason}", e.Message);
            }

            await Task.Delay(Round, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    internal async Task Sweep(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await Execute("delete from partners.used_assertions where expires_at < $1", now.UtcDateTime, ct);
        await Execute("delete from partners.persons_asked where day < $1", GuatemalaTime.DayOf(now), ct);

        // The first row that is kept says where the kept ones begin; a long transaction may put an older one behind it, which then stays.
        await Execute("""
            with kept as (select m.xid from house.outbox m where m.at >= $1 order by m.xid, m.id limit 1),
                 gone as (delete from house.outbox m using kept where m.xid < kept.xid returning m.xid)
            update house.outbox_kept set below = greatest(below, (select xid from kept)) where exists (select from gone)
            """, now.AddDays(-configuration.GetValue(KeepDays, 90)).UtcDateTime, ct);
    }

    private async Task Execute(string sql, object value, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(ct);
    }
}
