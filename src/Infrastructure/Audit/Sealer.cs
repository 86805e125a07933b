using Igm.Application.Audit.Chains;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>
/// Seals the rows below the horizon: transactions that all have ended, so that no row can still appear before a sealed one.
/// One sealer at a time, by an advisory lock held for the sealing transaction; a row that is not genuine is passed over.
/// </summary>
internal sealed class Sealer<TRow>(NpgsqlDataSource source, KeyRing keys, SealerState state, TimeProvider clock, ILogger<Sealer<TRow>> log)
    where TRow : class, IChainRow<TRow>
{
    public const int RowsPerSeal = 4096;

    private static readonly string Next = $"""
        select {TRow.Columns} from {TRow.Table} where (xact, id) >= ($1, $2) and xact < $3 order by xact, id limit {RowsPerSeal + 1}
        """;

    /// <summary>Makes at most one seal; true when there may be more to seal at once.</summary>
    public async Task<bool> SealOnce(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (await Begin(connection, ct) is not { } horizon)
        {
            return false;
        }

        var last = await Last(connection, ct);
        if (!Continues(last) || (last is not null && horizon < last.To.Xact && Behind()))
        {
            return false;
        }

        var rows = await Read(connection, last?.To ?? Horizon.Beginning, horizon, ct);
        if (rows.Count == 0)
        {
            return false;
        }

        var more = rows.Count > RowsPerSeal;
        var to = more ? rows[^1].Place() : new Horizon(horizon, Guid.Empty);
        var genuine = (more ? rows.SkipLast(1) : rows).Where(Genuine).ToList();
        var seal = SealRow.Make(TRow.Chain, last, to, genuine, clock.GetUtcNow(), keys);
        await using var insert = new NpgsqlCommand(
            $"insert into audit.seals ({SealRow.Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)", connection, transaction);
        seal.Bind(insert);
        await insert.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        state.Saw(TRow.Chain, seal.Number, seal.Hash);
        return more;
    }

    /// <summary>The horizon, or null where another sealer is at work.</summary>
    private static async Task<long?> Begin(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var begin = new NpgsqlCommand(
            "select case when pg_try_advisory_xact_lock(hashtextextended($1, 0)) then audit.horizon() end", connection)
        {
            Parameters = { new() { Value = "audit.seals." + TRow.Chain } },
        };
        return await begin.ExecuteScalarAsync(ct) as long?;
    }

    private static async Task<SealRow?> Last(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select {SealRow.Columns} from audit.seals where chain = $1 order by number desc limit 1", connection)
        {
            Parameters = { new() { Value = TRow.Chain } },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? SealRow.Read(reader) : null;
    }

    /// <summary>The chain still ends where it was seen to end, or later; a seal is never put on top of a forged one.</summary>
    private bool Continues(SealRow? last)
    {
        var seen = state.LastOf(TRow.Chain);
        if (seen is { } known && (last is null || last.Number < known.Number || (last.Number == known.Number && !last.Hash.AsSpan().SequenceEqual(known.Hash))))
        {
            return Stop($"seal {known.Number} was there and is gone");
        }

        if (last is null)
        {
            return true;
        }

        if (seen?.Number != last.Number && !last.IsGenuine(keys))
        {
            return Stop($"seal {last.Number} is forged");
        }

        state.Saw(TRow.Chain, last.Number, last.Hash);
        return true;
    }

    private bool Behind()
    {
        Stop("the transaction counter is behind the last seal, as after a restore: call audit.continue_after_restore()");
        return true;
    }

    private bool Stop(string why)
    {
        if (state.Report(TRow.Chain, why) && log.IsEnabled(LogLevel.Critical))
        {
            log.LogCritical("The {Chain} chain is not sealed any more: {Why}", TRow.Chain, why);
        }

        return false;
    }

    private bool Genuine(TRow row)
    {
        if (row.IsGenuine(keys))
        {
            return true;
        }

        state.Report(TRow.Chain, $"row {row.Id} is not genuine and was not sealed");
        log.LogCritical("Row {Id} of the {Chain} chain is not genuine and is never sealed", row.Id, TRow.Chain);
        return false;
    }

    private static async Task<List<TRow>> Read(NpgsqlConnection connection, Horizon from, long horizon, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Next, connection)
        {
            Parameters = { new() { Value = from.Xact }, new() { Value = from.Id }, new() { Value = horizon } },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<TRow>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(TRow.Read(reader));
        }

        return rows;
    }
}
