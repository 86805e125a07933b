using System.Diagnostics;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Npgsql;

namespace Igm.Infrastructure.Audit;

internal sealed class RegisterChain(NpgsqlDataSource source, SealerBell bell) : IRegisterChain
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(25);

    public async Task<bool> WaitUntilSealed(Guid entryId, TimeSpan timeout, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        while (await SealOf(entryId, ct) is null)
        {
            if (Stopwatch.GetElapsedTime(started) > timeout)
            {
                return false;
            }

            bell.Ring();
            await Task.Delay(Glance, ct);
        }

        return true;
    }

    public async Task<RegisterProof?> Prove(Guid entryId, CancellationToken ct)
    {
        if (await SealOf(entryId, ct) is not { } seal || await RowOf(entryId, ct) is not { } row)
        {
            return null;
        }

        var index = Array.IndexOf(seal.EntryIds, entryId);
        return new(row.Line, row.Xact, index, Merkle.Path(seal.LeafHashes, index), seal.Header, seal.Signature, await Published(seal, ct));
    }

    public async Task<RegisterRoot?> RootAt(DateTimeOffset cut, CancellationToken ct)
    {
        await using var command = Command(
            "select number, hash, root, sealed_at from audit.seals where chain = $1 and sealed_at <= $2 order by number desc limit 1", Chain.Register, cut.UtcDateTime);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct)
            ? new(row.GetInt64(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<DateTimeOffset>(3))
            : null;
    }

    /// <summary>The first seal that reaches past the row, if it holds it.</summary>
    private async Task<SealRow?> SealOf(Guid entryId, CancellationToken ct)
    {
        await using var command = Command($"""
            select {SealRow.Columns} from audit.seals
             where chain = $1 and (to_xact, to_id) > (select xact, id from audit.register_entries where id = $2)
             order by to_xact, to_id limit 1
            """, Chain.Register, entryId);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) && SealRow.Read(row) is var seal && seal.EntryIds.Contains(entryId) ? seal : null;
    }

    private async Task<RegisterRow?> RowOf(Guid entryId, CancellationToken ct)
    {
        await using var command = Command($"select {RegisterRow.Columns} from audit.register_entries where id = $1", entryId);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? RegisterRow.Read(row) : null;
    }

    /// <summary>The first published checkpoint at or behind the seal, with the seal's path to it.</summary>
    private async Task<CheckpointProof?> Published(SealRow seal, CancellationToken ct)
    {
        Checkpoint checkpoint;
        await using (var command = Command("""
            select chain, day, seal, seal_hash, root, rows, at, key_id, signature from audit.checkpoints
             where chain = $1 and seal >= $2 order by seal limit 1
            """, Chain.Register, seal.Number))
        {
            await using var row = await command.ExecuteReaderAsync(ct);
            if (!await row.ReadAsync(ct))
            {
                return null;
            }

            checkpoint = CheckpointRows.Read(row);
        }

        await using var hashes = Command("select hash from audit.seals where chain = $1 and number <= $2 order by number", Chain.Register, checkpoint.Seal);
        await using var reader = await hashes.ExecuteReaderAsync(ct);
        var leaves = new MemoryStream();
        while (await reader.ReadAsync(ct))
        {
            leaves.Write(Merkle.Leaf(reader.GetFieldValue<byte[]>(0)));
        }

        return new(checkpoint, Merkle.Path(leaves.ToArray(), (int)(seal.Number - 1)));
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
