using System.Security.Cryptography;

namespace Igm.Application.Audit.Chains;

/// <summary>
/// A line of the register chain. Its salt makes the published hashes say nothing about a content that could be guessed
/// (a CUI has thirteen digits); whoever is shown the act is shown the salt with it.
/// </summary>
public sealed record RegisterLine(Guid Id, DateTimeOffset At, string Kind, Guid Subject, byte[] Salt, byte[] ContentHash)
{
    public byte[] Hash() => SHA256.HashData(new Canonical("igm.register.1")
        .Uuid(Id).Instant(At).Text(Kind).Uuid(Subject).Binary(Salt).Binary(ContentHash)
        .Bytes);

    public static byte[] HashOf(IEnumerable<KeyValuePair<string, string>> content, byte[] salt)
    {
        var facts = new Canonical("igm.register.content.1").Binary(salt);
        foreach (var (name, value) in content)
        {
            facts.Text(name).Text(value);
        }

        return SHA256.HashData(facts.Bytes);
    }
}

/// <summary>From one act of the register to a signed seal, and from there to a published checkpoint when one is known.</summary>
public sealed record RegisterProof(
    RegisterLine Line, long Xact, int Index, IReadOnlyList<byte[]> Path, SealHeader Seal, byte[] Signature, CheckpointProof? Published)
{
    /// <summary>
    /// Needs no database: the proof, the facts it is shown with (null to leave them out) and the institution's public keys
    /// (key id → SubjectPublicKeyInfo). Answers what does not hold, or null when all of it does.
    /// </summary>
    public string? Fault(IEnumerable<KeyValuePair<string, string>>? content, IReadOnlyDictionary<string, byte[]> publicKeys) => this switch
    {
        _ when content is not null && !RegisterLine.HashOf(content, Line.Salt).AsSpan().SequenceEqual(Line.ContentHash) => "content",
        { Seal.Chain: not Chain.Register } => "chain",
        _ when !Leads(SealHeader.LeafOf(Xact, Line.Hash()), Index, Seal.Count, Path, Seal.Root) => "path",
        _ when !Signed(Seal.KeyId, Seal.Encode(), Signature, publicKeys) => "seal_signature",
        { Published: null } => null,
        { Published.Checkpoint: var checkpoint } when checkpoint.Chain != Seal.Chain || !Signed(checkpoint.KeyId, checkpoint.Encode(), checkpoint.Signature, publicKeys) => "checkpoint_signature",
        _ when !Leads(Merkle.Leaf(Seal.Hash()), Seal.Number - 1, Published.Checkpoint.Seal, Published.Path, Published.Checkpoint.Root) => "checkpoint_path",
        _ => null,
    };

    private static bool Leads(byte[] leaf, long index, long count, IReadOnlyList<byte[]> path, byte[] root) =>
        Merkle.RootOf(leaf, index, count, path) is { } reached && reached.AsSpan().SequenceEqual(root);

    private static bool Signed(string keyId, byte[] data, byte[] signature, IReadOnlyDictionary<string, byte[]> publicKeys)
    {
        if (!publicKeys.TryGetValue(keyId, out var publicKey))
        {
            return false;
        }

        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
    }
}

/// <summary>A seal's place under a published checkpoint.</summary>
public sealed record CheckpointProof(Checkpoint Checkpoint, IReadOnlyList<byte[]> Path);

/// <summary>The register as it stood at an instant: its last seal then.</summary>
public sealed record RegisterRoot(long Seal, byte[] SealHash, byte[] Root, DateTimeOffset SealedAt);
