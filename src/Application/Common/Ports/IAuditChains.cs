using Igm.Application.Audit.Chains;
using Igm.Domain.Common;

namespace Igm.Application.Common.Ports;

public static class FaultKind
{
    public const string Altered = "altered";
    public const string Deleted = "deleted";
    public const string Inserted = "inserted";
    public const string Reordered = "reordered";
    public const string Truncated = "truncated";
    public const string ForgedSeal = "forged_seal";
    public const string ForgedCheckpoint = "forged_checkpoint";
}

/// <summary>The first thing that does not hold.</summary>
/// <param name="Seal">The seal it was found in; null in the rows not yet sealed.</param>
/// <param name="Position">The row's place in its seal, from 0; null when the seal itself is at fault.</param>
/// <param name="At">When the row says it was written, or the seal that it was made.</param>
public sealed record Fault(string Kind, string Chain, long? Seal, int? Position, Guid? EntryId, DateTimeOffset? At);

/// <param name="Rows">Sealed rows that were checked, in all the chains asked for.</param>
/// <param name="Unsealed">Rows newer than the last seal: their own hashes hold, no seal covers them yet.</param>
public sealed record Verification(bool Intact, long Rows, long Seals, long Unsealed, Fault? FirstFault);

public interface IAuditChains
{
    /// <summary>Reads every row and every seal, in constant memory, against the given checkpoints and those kept outside the database.</summary>
    Task<Verification> Verify(IReadOnlyList<string> chains, IReadOnlyList<Checkpoint> checkpoints, CancellationToken ct);

    /// <summary>The checkpoint of a day, made once, after the chain was verified.</summary>
    Task<Result<Checkpoint>> Publish(string chain, DateOnly day, CancellationToken ct);
}
