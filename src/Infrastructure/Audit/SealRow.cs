using Igm.Application.Audit.Chains;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>A seal as it is stored: its header's fields, what they were computed from, and the signature.</summary>
internal sealed record SealRow(
    string Chain, long Number, Horizon From, Horizon To, Guid[] EntryIds, byte[] LeafHashes, byte[] Root, byte[] Previous, byte[] Hash,
    DateTimeOffset SealedAt, string KeyId, byte[] Signature)
{
    public const string Columns =
        "chain, number, from_xact, from_id, to_xact, to_id, entry_ids, leaf_hashes, root, previous, hash, sealed_at, key_id, signature";

    public SealHeader Header => new(Chain, Number, From, To, EntryIds.Length, SealHeader.IdsOf(EntryIds), Root, Previous, SealedAt, KeyId);

    public ReadOnlySpan<byte> Leaf(int position) => LeafHashes.AsSpan(position * Merkle.Size, Merkle.Size);

    /// <summary>Signed by one of our keys over what it says, and its parts agree with each other.</summary>
    public bool IsGenuine(KeyRing keys)
    {
        var header = Header;
        return LeafHashes.Length == EntryIds.Length * Merkle.Size
            && header.Hash().AsSpan().SequenceEqual(Hash)
            && keys.Verify(KeyId, header.Encode(), Signature);
    }

    public static SealRow Make(string chain, SealRow? last, Horizon to, IReadOnlyList<IChainRow> rows, DateTimeOffset at, KeyRing keys)
    {
        byte[] leaves = [.. rows.SelectMany(row => row.Leaf())];
        var seal = new SealRow(
            chain, (last?.Number ?? 0) + 1, last?.To ?? Horizon.Beginning, to, [.. rows.Select(row => row.Id)], leaves, Merkle.Root(leaves),
            last?.Hash ?? Application.Audit.Chains.Chain.Start, [], Canonical.ToMicros(at), keys.CurrentKey, []);
        var header = seal.Header;
        return seal with { Hash = header.Hash(), Signature = keys.Sign(header.Encode()) };
    }

    public static SealRow Read(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt64(1), new(row.GetInt64(2), row.GetGuid(3)), new(row.GetInt64(4), row.GetGuid(5)),
        row.GetFieldValue<Guid[]>(6), row.GetFieldValue<byte[]>(7), row.GetFieldValue<byte[]>(8), row.GetFieldValue<byte[]>(9),
        row.GetFieldValue<byte[]>(10), row.GetFieldValue<DateTimeOffset>(11), row.GetString(12), row.GetFieldValue<byte[]>(13));

    public void Bind(NpgsqlCommand insert)
    {
        object[] values =
        [
            Chain, Number, From.Xact, From.Id, To.Xact, To.Id, EntryIds, LeafHashes, Root, Previous, Hash, SealedAt.UtcDateTime, KeyId, Signature,
        ];
        foreach (var value in values)
        {
            insert.Parameters.Add(new() { Value = value });
        }
    }
}
