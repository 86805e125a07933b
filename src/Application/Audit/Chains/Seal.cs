using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Igm.Application.Audit.Chains;

/// <summary>The two chains of one make.</summary>
public static class Chain
{
    public const string Audit = "audit";
    public const string Register = "register";

    public static readonly IReadOnlyList<string> All = [Audit, Register];

    public static readonly byte[] Start = new byte[Merkle.Size];
}

/// <summary>A place between rows: everything before (transaction, id) is on one side, everything else on the other.</summary>
public readonly record struct Horizon(long Xact, Guid Id) : IComparable<Horizon>
{
    public static readonly Horizon Beginning = new(long.MinValue, Guid.Empty);

    public int CompareTo(Horizon other) => Xact != other.Xact ? Xact.CompareTo(other.Xact) : Id.CompareTo(other.Id);

    public static bool operator <(Horizon left, Horizon right) => left.CompareTo(right) < 0;
    public static bool operator >(Horizon left, Horizon right) => left.CompareTo(right) > 0;
    public static bool operator <=(Horizon left, Horizon right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Horizon left, Horizon right) => left.CompareTo(right) >= 0;
}

/// <summary>What a seal says and signs: the rows from one horizon to the next, and the seal before it.</summary>
/// <param name="Ids">SHA-256 of the sealed rows' ids in order, so that not even their names can be exchanged.</param>
public sealed record SealHeader(
    string Chain, long Number, Horizon From, Horizon To, int Count, byte[] Ids, byte[] Root, byte[] Previous, DateTimeOffset SealedAt, string KeyId)
{
    public byte[] Encode() => new Canonical("igm.seal.1")
        .Text(Chain).Number(Number).Number(From.Xact).Uuid(From.Id).Number(To.Xact).Uuid(To.Id)
        .Number(Count).Binary(Ids).Binary(Root).Binary(Previous).Instant(SealedAt).Text(KeyId)
        .Bytes.ToArray();

    public byte[] Hash() => SHA256.HashData(Encode());

    public static byte[] IdsOf(ReadOnlySpan<Guid> ids) => SHA256.HashData(new Canonical("igm.ids.1").Uuids(ids).Bytes);

    /// <summary>The leaf of a row: its hash, bound to the transaction that wrote it.</summary>
    public static byte[] LeafOf(long xact, ReadOnlySpan<byte> rowHash)
    {
        Span<byte> data = stackalloc byte[sizeof(long) + Merkle.Size];
        BinaryPrimitives.WriteInt64BigEndian(data, xact);
        rowHash.CopyTo(data[sizeof(long)..]);
        return Merkle.Leaf(data[..(sizeof(long) + rowHash.Length)]);
    }
}

/// <summary>
/// What is published each day: the last seal and one root over all seals so far, from which every earlier seal has a short
/// proof. Whoever kept yesterday's checkpoint sees tomorrow whether the tail was cut or the history rewritten.
/// </summary>
/// <param name="Root">Merkle root over the hashes of seals 1 to <paramref name="Seal"/>.</param>
public sealed record Checkpoint(string Chain, DateOnly Day, long Seal, byte[] SealHash, byte[] Root, long Rows, DateTimeOffset At, string KeyId, byte[] Signature)
{
    public byte[] Encode() => new Canonical("igm.checkpoint.1")
        .Text(Chain).Number(Day.DayNumber).Number(Seal).Binary(SealHash).Binary(Root).Number(Rows).Instant(At).Text(KeyId)
        .Bytes.ToArray();
}
