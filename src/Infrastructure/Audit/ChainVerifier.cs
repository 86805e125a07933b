using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>
/// Reads a whole chain, seals and rows side by side in their one order, one seal in memory at a time. The first row that is
/// not where and what its seal says is handed to <see cref="Diagnosis{TRow}"/>, which may take its time to name it.
/// </summary>
internal sealed class ChainVerifier<TRow>(NpgsqlDataSource source, KeyRing keys)
    where TRow : class, IChainRow<TRow>
{
    private readonly MerkleRoot _history = new();
    private long _rows;
    private long _unsealed;

    /// <param name="known">What was seen outside the database: published checkpoints, and the last seal this process made (without a root).</param>
    public async Task<ChainCheck> Verify(IReadOnlyList<KnownSeal> known, CancellationToken ct)
    {
        await using var sealsConnection = await source.OpenConnectionAsync(ct);
        await using var rowsConnection = await source.OpenConnectionAsync(ct);
        await using var seals = await Open(sealsConnection, $"select {SealRow.Columns} from audit.seals where chain = $1 order by number", ct, TRow.Chain);

        // The seals were opened first: every row they cover is in this later snapshot.
        await using var sorting = new NpgsqlCommand("set enable_sort = off; set enable_seqscan = off", rowsConnection);
        await sorting.ExecuteNonQueryAsync(ct);
        await using var rows = new Rows(await Open(rowsConnection, $"select {TRow.Columns} from {TRow.Table} order by xact, id", ct));

        SealRow? last = null;
        Fault? fault = null;
        await rows.Next(ct);
        while (fault is null && await seals.ReadAsync(ct))
        {
            var seal = SealRow.Read(seals);
            fault = await Check(seal, last, rows, ct) ?? Against(seal, known);
            last = seal;
        }

        fault ??= Missing(last, known) ?? await Tail(rows, ct);
        return new(fault, _rows, _history.Count, _unsealed, last, _history.Value());
    }

    private async Task<Fault?> Check(SealRow seal, SealRow? last, Rows rows, CancellationToken ct)
    {
        var number = (last?.Number ?? 0) + 1;
        if (!seal.IsGenuine(keys))
        {
            var moved = Enumerable.Range(-500, 1001).Any(by => by != 0 && Elsewhere(seal, seal.Number + by));
            return moved ? OfSeal(FaultKind.Reordered, seal) : await Forged(seal, ct);
        }

        if (seal.Number != number)
        {
            return new(FaultKind.Deleted, TRow.Chain, number, null, null, last?.SealedAt);
        }

        if (!seal.Previous.AsSpan().SequenceEqual(last?.Hash ?? Chain.Start)
            || seal.From != (last?.To ?? Horizon.Beginning)
            || !Merkle.Root(seal.LeafHashes).AsSpan().SequenceEqual(seal.Root))
        {
            return await Forged(seal, ct);
        }

        for (var position = 0; position < seal.EntryIds.Length; position++)
        {
            if (rows.Current is not { } row || row.Id != seal.EntryIds[position] || !Holds(row, seal, position))
            {
                return await RowBehind(seal, ct);
            }

            await rows.Next(ct);
            _rows++;
        }

        if (rows.Current is { } extra && extra.Place() < seal.To)
        {
            return await RowBehind(seal, ct);
        }

        _history.Add(Merkle.Leaf(seal.Hash));
        return null;
    }

    private bool Holds(TRow row, SealRow seal, int position) => row.IsGenuine(keys) && row.Leaf().AsSpan().SequenceEqual(seal.Leaf(position));

    /// <summary>Signed by us, for another place in the chain.</summary>
    private bool Elsewhere(SealRow seal, long number) =>
        number > 0 && keys.Verify(seal.KeyId, (seal.Header with { Number = number }).Encode(), seal.Signature);

    private Fault? Against(SealRow seal, IReadOnlyList<KnownSeal> known) =>
        known.Any(seen => seen.Number == seal.Number
            && !(seen.Hash.AsSpan().SequenceEqual(seal.Hash) && (seen.Root is null || seen.Root.AsSpan().SequenceEqual(_history.Value()))))
            ? OfSeal(FaultKind.Truncated, seal)
            : null;

    /// <summary>A seal that was seen outside and is not in the chain: the tail was cut behind the last one that is.</summary>
    private static Fault? Missing(SealRow? last, IReadOnlyList<KnownSeal> known) =>
        known.Any(seen => seen.Number > (last?.Number ?? 0))
            ? new(FaultKind.Truncated, TRow.Chain, (last?.Number ?? 0) + 1, null, null, last?.SealedAt)
            : null;

    private async Task<Fault?> Tail(Rows rows, CancellationToken ct)
    {
        for (; rows.Current is { } row; await rows.Next(ct))
        {
            if (!row.IsGenuine(keys))
            {
                return new(FaultKind.Inserted, TRow.Chain, null, null, row.Id, row.At);
            }

            _unsealed++;
        }

        return null;
    }

    private async Task<Fault> RowBehind(SealRow seal, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await new Diagnosis<TRow>(connection, keys, seal).First(ct)
            ?? throw new InvalidOperationException($"Seal {seal.Number} did not hold and holds now: someone is changing it while it is read.");
    }

    /// <summary>Often made to cover up a row, which is then the better answer.</summary>
    private async Task<Fault> Forged(SealRow seal, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await new Diagnosis<TRow>(connection, keys, seal).FirstNotGenuine(ct) ?? OfSeal(FaultKind.ForgedSeal, seal);
    }

    private static Fault OfSeal(string kind, SealRow seal) => new(kind, TRow.Chain, seal.Number, null, null, seal.SealedAt);

    private static async Task<NpgsqlDataReader> Open(NpgsqlConnection connection, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return await command.ExecuteReaderAsync(ct);
    }

    private sealed class Rows(NpgsqlDataReader reader) : IAsyncDisposable
    {
        public TRow? Current { get; private set; }

        public async Task Next(CancellationToken ct) => Current = await reader.ReadAsync(ct) ? TRow.Read(reader) : null;

        public ValueTask DisposeAsync() => reader.DisposeAsync();
    }
}

/// <param name="Root">Merkle root over all seals up to this one, where it was published.</param>
internal sealed record KnownSeal(long Number, byte[] Hash, byte[]? Root);

internal sealed record ChainCheck(Fault? Fault, long Rows, long Seals, long Unsealed, SealRow? Last, byte[] HistoryRoot);
