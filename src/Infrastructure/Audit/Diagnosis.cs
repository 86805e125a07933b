using Igm.Application.Common.Ports;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>One seal that does not hold: which of its rows comes first, and what was done to it.</summary>
internal sealed class Diagnosis<TRow>(NpgsqlConnection connection, KeyRing keys, SealRow seal)
    where TRow : class, IChainRow<TRow>
{
    /// <summary>More rows than this that were pushed into one seal's reach are not looked at one by one.</summary>
    private const int Strangers = 1000;

    public async Task<Fault?> First(CancellationToken ct)
    {
        var sealedRows = (await Read("where id = any($1)", ct, seal.EntryIds)).ToDictionary(row => row.Id);
        var broken = Enumerable.Range(0, seal.EntryIds.Length).Where(position => !Holds(sealedRows, position)).ToList();
        var inReach = await Read(
            $"where (xact, id) >= ($1, $2) and (xact, id) < ($3, $4) order by xact, id limit {seal.EntryIds.Length + Strangers}",
            ct, seal.From.Xact, seal.From.Id, seal.To.Xact, seal.To.Id);
        var strangers = inReach.Where(row => !seal.EntryIds.Contains(row.Id)).ToList();
        var renamed = broken
            .Select(position => (Position: position, Row: strangers.Find(row => row.Leaf().AsSpan().SequenceEqual(seal.Leaf(position)))))
            .Where(pair => pair.Row is not null)
            .ToDictionary(pair => pair.Position, pair => pair.Row!);
        var stranger = strangers.Find(row => !renamed.ContainsValue(row));
        if (stranger is not null && (broken.Count == 0 || PlaceOf(stranger, sealedRows) <= broken[0]))
        {
            return await OfStranger(stranger, PlaceOf(stranger, sealedRows), ct);
        }

        return broken.Count == 0 ? null : await OfBroken(broken[0], sealedRows, renamed, ct);
    }

    /// <summary>Where the seal itself is not to be trusted, a row is only judged by its own hash and mac.</summary>
    public async Task<Fault?> FirstNotGenuine(CancellationToken ct)
    {
        var rows = (await Read("where id = any($1)", ct, seal.EntryIds)).ToDictionary(row => row.Id);
        return Enumerable.Range(0, seal.EntryIds.Length)
            .Where(position => rows.TryGetValue(seal.EntryIds[position], out var row) && !row.IsGenuine(keys))
            .Select(position => new Fault(FaultKind.Altered, TRow.Chain, seal.Number, position, seal.EntryIds[position], rows[seal.EntryIds[position]].At))
            .FirstOrDefault();
    }

    private async Task<Fault> OfBroken(int position, Dictionary<Guid, TRow> sealedRows, Dictionary<int, TRow> renamed, CancellationToken ct)
    {
        var id = seal.EntryIds[position];
        var row = sealedRows.GetValueOrDefault(id);
        var kind = row switch
        {
            null => renamed.ContainsKey(position) ? FaultKind.Altered : FaultKind.Deleted,
            _ when !row.Leaf().AsSpan().SequenceEqual(seal.Leaf(position)) && await IsSealedElsewhere(row, ct) => FaultKind.Reordered,
            _ => FaultKind.Altered,
        };
        return new(kind, TRow.Chain, seal.Number, position, id, row?.At ?? TimeOf(id));
    }

    private async Task<Fault> OfStranger(TRow row, int position, CancellationToken ct)
    {
        await using var command = Command(
            "select number, array_position(entry_ids, $2) - 1 from audit.seals where chain = $1 and $2 = any(entry_ids) limit 1", TRow.Chain, row.Id);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new(FaultKind.Altered, TRow.Chain, reader.GetInt64(0), reader.GetInt32(1), row.Id, row.At)
            : new(FaultKind.Inserted, TRow.Chain, seal.Number, position, row.Id, row.At);
    }

    private bool Holds(Dictionary<Guid, TRow> rows, int position) =>
        rows.TryGetValue(seal.EntryIds[position], out var row)
        && row.IsGenuine(keys)
        && row.Leaf().AsSpan().SequenceEqual(seal.Leaf(position));

    /// <summary>Before the first sealed row that stands behind it.</summary>
    private int PlaceOf(TRow stranger, Dictionary<Guid, TRow> sealedRows) =>
        Array.FindIndex(seal.EntryIds, id => sealedRows.TryGetValue(id, out var row) && row.Place() > stranger.Place()) is var place and >= 0
            ? place
            : seal.EntryIds.Length;

    private async Task<bool> IsSealedElsewhere(TRow row, CancellationToken ct)
    {
        await using var command = Command(
            "select exists (select from audit.seals where chain = $1 and position($2 in leaf_hashes) > 0)", TRow.Chain, row.Leaf());
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task<List<TRow>> Read(string where, CancellationToken ct, params object[] values)
    {
        await using var command = Command($"select {TRow.Columns} from {TRow.Table} {where}", values);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<TRow>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(TRow.Read(reader));
        }

        return rows;
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    /// <summary>A row that is gone still tells its time by its id (UUID version 7).</summary>
    private static DateTimeOffset? TimeOf(Guid id) =>
        id.Version == 7 ? DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..12], 16)) : null;
}
