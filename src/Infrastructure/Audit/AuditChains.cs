using Igm.Application.Audit;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Npgsql;

namespace Igm.Infrastructure.Audit;

internal sealed class AuditChains(NpgsqlDataSource source, KeyRing keys, CheckpointFile file, SealerState state, TimeProvider clock) : IAuditChains
{
    public async Task<Verification> Verify(IReadOnlyList<string> chains, IReadOnlyList<Checkpoint> checkpoints, CancellationToken ct)
    {
        var known = checkpoints.Concat(await file.Read(ct)).ToList();
        var checks = new List<ChainCheck>();
        foreach (var chain in chains)
        {
            checks.Add(await Check(chain, known, ct));
        }

        var fault = checks.Select(check => check.Fault).FirstOrDefault(fault => fault is not null);
        return new(fault is null, checks.Sum(check => check.Rows), checks.Sum(check => check.Seals), checks.Sum(check => check.Unsealed), fault);
    }

    public async Task<Result<Checkpoint>> Publish(string chain, DateOnly day, CancellationToken ct)
    {
        if (await Find(chain, day, ct) is { } published)
        {
            await file.Append(published, ct);
            return published;
        }

        var check = await Check(chain, await file.Read(ct), ct);
        if (check.Fault is { } fault)
        {
            state.Report(chain, $"no checkpoint: {fault.Kind} at seal {fault.Seal}, row {fault.EntryId}");
            return AuditErrors.NotIntact;
        }

        if (check.Last is not { } last)
        {
            return AuditErrors.NothingSealed;
        }

        var unsigned = new Checkpoint(
            chain, day, last.Number, last.Hash, check.HistoryRoot, check.Rows, Canonical.ToMicros(clock.GetUtcNow()), keys.CurrentKey, []);
        await Insert(unsigned with { Signature = keys.Sign(unsigned.Encode()) }, ct);

        // Another instance may have been quicker: its checkpoint is the day's.
        var made = (await Find(chain, day, ct))!;
        await file.Append(made, ct);
        return made;
    }

    private async Task<ChainCheck> Check(string chain, IReadOnlyList<Checkpoint> checkpoints, CancellationToken ct)
    {
        var ours = checkpoints.Where(checkpoint => checkpoint.Chain == chain).ToList();
        if (ours.Find(checkpoint => !keys.Verify(checkpoint.KeyId, checkpoint.Encode(), checkpoint.Signature)) is { } forged)
        {
            return new(new(FaultKind.ForgedCheckpoint, chain, forged.Seal, null, null, forged.At), 0, 0, 0, null, []);
        }

        var known = ours.Select(checkpoint => new KnownSeal(checkpoint.Seal, checkpoint.SealHash, checkpoint.Root)).ToList();
        if (state.LastOf(chain) is { } last)
        {
            known.Add(new(last.Number, last.Hash, null));
        }

        return chain == Chain.Audit
            ? await new ChainVerifier<AuditRow>(source, keys).Verify(known, ct)
            : await new ChainVerifier<RegisterRow>(source, keys).Verify(known, ct);
    }

    private async Task Insert(Checkpoint checkpoint, CancellationToken ct)
    {
        await using var insert = source.CreateCommand("""
            insert into audit.checkpoints (chain, day, seal, seal_hash, root, rows, at, key_id, signature)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing
            """);
        object[] values =
        [
            checkpoint.Chain, checkpoint.Day, checkpoint.Seal, checkpoint.SealHash, checkpoint.Root, checkpoint.Rows,
            checkpoint.At.UtcDateTime, checkpoint.KeyId, checkpoint.Signature,
        ];
        foreach (var value in values)
        {
            insert.Parameters.Add(new() { Value = value });
        }

        await insert.ExecuteNonQueryAsync(ct);
    }

    private async Task<Checkpoint?> Find(string chain, DateOnly day, CancellationToken ct)
    {
        await using var command = source.CreateCommand(
            "select chain, day, seal, seal_hash, root, rows, at, key_id, signature from audit.checkpoints where chain = $1 and day = $2");
        command.Parameters.Add(new() { Value = chain });
        command.Parameters.Add(new() { Value = day });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? CheckpointRows.Read(row) : null;
    }
}

internal static class CheckpointRows
{
    public static Checkpoint Read(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetInt64(2), row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4),
        row.GetInt64(5), row.GetFieldValue<DateTimeOffset>(6), row.GetString(7), row.GetFieldValue<byte[]>(8));
}
