using System.Security.Cryptography;
using System.Text.Json;
using Igm.Application.Audit.Chains;

namespace Igm.Verifier;

/// <summary>The checkpoints somebody kept, and the keys they came with.</summary>
internal sealed class Checkpoints
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = 16,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private Checkpoints(IReadOnlyList<Checkpoint> all, IReadOnlyDictionary<string, byte[]> keys) => (All, Keys) = (all, keys);

    public IReadOnlyList<Checkpoint> All { get; }

    /// <summary>Key id → SubjectPublicKeyInfo.</summary>
    public IReadOnlyDictionary<string, byte[]> Keys { get; }

    public IEnumerable<string> Fingerprints => Keys.Values.Select(Fingerprint).Distinct().Order(StringComparer.Ordinal);

    public static Checkpoints Read(string path, string? trusted)
    {
        var kept = Items(File.ReadAllBytes(path)).Select(item => item.Deserialize<Kept>(Json) ?? throw new InvalidDataException("a checkpoint is null")).ToList();
        var keys = kept.Where(one => one.PublicKey is not null && (trusted is null || Same(Fingerprint(one.PublicKey), trusted)))
            .DistinctBy(one => one.KeyId).ToDictionary(one => one.KeyId, one => one.PublicKey!);
        return keys.Count == 0
            ? throw new InvalidDataException(trusted is null ? "no checkpoint in that file names a public key" : "no checkpoint in that file is of the trusted key")
            : new([.. kept.Select(one => one.Checkpoint)], keys);
    }

    public bool Signed(string keyId, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (!Keys.TryGetValue(keyId, out var publicKey))
        {
            return false;
        }

        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
    }

    private static bool Same(string fingerprint, string given) =>
        fingerprint.Equals(given.Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static string Fingerprint(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey));

    /// <summary>A page of the public list, a bare array, or objects one behind the other.</summary>
    private static List<JsonElement> Items(byte[] json)
    {
        var items = new List<JsonElement>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = Json.MaxDepth });
        while (reader.Read())
        {
            var value = JsonElement.ParseValue(ref reader);
            items.AddRange(value.ValueKind is JsonValueKind.Array ? value.EnumerateArray()
                : value.ValueKind is JsonValueKind.Object && value.TryGetProperty("items", out var page) && page.ValueKind is JsonValueKind.Array ? page.EnumerateArray()
                : [value]);
        }

        return items;
    }

    private sealed record Kept(
        string Chain, DateOnly Day, long Seal, byte[] SealHash, byte[] Root, long Rows, DateTimeOffset At, string KeyId, byte[] Signature, byte[]? PublicKey)
    {
        public Checkpoint Checkpoint => new(Chain, Day, Seal, SealHash, Root, Rows, At, KeyId, Signature);
    }
}
