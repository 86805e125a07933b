namespace Igm.Application.Common.Ports;

/// <summary>
/// ES256 under keys kept outside the database. What is signed begins with a tag that says what it is, so that a signature
/// under one kind of paper is never one under another.
/// </summary>
public interface ISignatures
{
    /// <summary>The key that signs today; older ones only verify.</summary>
    string CurrentKey { get; }

    /// <summary>Key id → SubjectPublicKeyInfo (DER).</summary>
    IReadOnlyDictionary<string, byte[]> PublicKeys { get; }

    /// <summary>By the current key; 64 bytes, r and s.</summary>
    byte[] Sign(ReadOnlySpan<byte> data);

    bool Verify(string keyId, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature);
}
