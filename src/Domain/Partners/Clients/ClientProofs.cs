using System.Buffers.Text;
using System.Security.Cryptography;
using Igm.Domain.Common;

namespace Igm.Domain.Partners.Clients;

/// <summary>Shown once to the partner; the house keeps its hash.</summary>
public sealed class ClientSecret
{
    private ClientSecret()
    {
    }

    internal ClientSecret(byte[] hash, Act act) => (Id, Hash, IssuedAt) = (Guid.CreateVersion7(act.At), hash, act.At);

    public Guid Id { get; private init; }

    public byte[] Hash { get; private init; } = [];

    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Set when a newer one takes its place, or when it is retired.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public bool IsGoodAt(DateTimeOffset at) => EndsAt is not { } end || at < end;

    /// <summary>Takes the same time whatever is shown.</summary>
    public bool Is(byte[] shownHash) => CryptographicOperations.FixedTimeEquals(Hash, shownHash);

    internal void EndBy(DateTimeOffset at) => EndsAt = EndsAt < at ? EndsAt : at;
}

/// <summary>A point of P-256 as a JWK writes it (RFC 7518 §6.2), checked to lie on the curve.</summary>
public sealed record PublicKey
{
    public const int KidLength = 80;

    private PublicKey(string kid, string x, string y) => (Kid, X, Y) = (kid, x, y);

    public string Kid { get; }

    public string X { get; }

    public string Y { get; }

    public static Result<PublicKey> Of(string kid, string x, string y)
    {
        try
        {
            using var key = Import(x, y);
            return new PublicKey(kid, x, y);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return ClientErrors.KeyInvalid.At(("/x", ClientErrors.KeyInvalid.Code));
        }
    }

    internal static ECDsa Import(string x, string y) => ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new() { X = Base64Url.DecodeFromChars(x), Y = Base64Url.DecodeFromChars(y) },
    });
}

/// <summary>A public key of the partner's; the private one never leaves its machine.</summary>
public sealed class ClientKey
{
    private ClientKey()
    {
    }

    internal ClientKey(PublicKey key, Act act) => (Kid, X, Y, AddedAt) = (key.Kid, key.X, key.Y, act.At);

    public string Kid { get; private init; } = "";

    public string X { get; private init; } = "";

    public string Y { get; private init; } = "";

    public DateTimeOffset AddedAt { get; private init; }

    public DateTimeOffset? RetiredAt { get; private set; }

    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = PublicKey.Import(X, Y);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
    }

    internal void Retire(DateTimeOffset at) => RetiredAt ??= at;
}
