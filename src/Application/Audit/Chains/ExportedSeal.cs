namespace Igm.Application.Audit.Chains;

/// <summary>A seal as a line of an exported chain: what its header was computed from, and the signature.</summary>
/// <param name="Leaves">The leaf hashes of the sealed rows one behind the other.</param>
public sealed record ExportedSeal(
    string Chain, long Number, Horizon From, Horizon To, Guid[] EntryIds, byte[] Leaves, byte[] Root, byte[] Previous, DateTimeOffset SealedAt, string KeyId, byte[] Signature)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public SealHeader Header => new(Chain, Number, From, To, EntryIds.Length, SealHeader.IdsOf(EntryIds), Root, Previous, SealedAt, KeyId);
}
