using System.Security.Cryptography;
using Igm.Application.Common.Ports;
using Igm.Infrastructure.Postgres;

namespace Igm.Infrastructure.Audit;

/// <summary>
/// The keys of the audit, files in one folder outside the database: <c>signing-ID.pem</c> (P-256, PKCS#8; or only the public
/// part of a retired one) and <c>mac-ID.key</c> (32 bytes in base64). The last id in order signs, the others still verify.
/// </summary>
internal sealed class KeyRing : ISignatures, IDisposable
{
    private readonly Dictionary<string, ECDsa> _signing = [];
    private readonly Dictionary<string, byte[]> _mac = [];
    private readonly ECDsa _current;
    private readonly Lock _turn = new();

    public KeyRing(string folder)
    {
        Folder = folder;
        foreach (var (id, file) in Files(folder, "signing-", ".pem"))
        {
            var key = ECDsa.Create();
            key.ImportFromPem(File.ReadAllText(file));
            var curve = key.ExportParameters(includePrivateParameters: false).Curve.Oid;
            _signing[id] = curve.Value == ECCurve.NamedCurves.nistP256.Oid.Value || curve.FriendlyName == ECCurve.NamedCurves.nistP256.Oid.FriendlyName
                ? key
                : throw new CannotStartException($"{file} is no P-256 key.");
        }

        foreach (var (id, file) in Files(folder, "mac-", ".key"))
        {
            var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
            _mac[id] = key.Length == 32 ? key : throw new CannotStartException($"{file} is not 32 bytes in base64.");
        }

        CurrentKey = _signing.Where(key => IsPrivate(key.Value)).Select(key => key.Key).Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new CannotStartException($"There is no signing key (signing-ID.pem) in {folder}: see docs/operations/audit-keys.md.");
        CurrentMac = _mac.Keys.Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new CannotStartException($"There is no row key (mac-ID.key) in {folder}: see docs/operations/audit-keys.md.");
        _current = _signing[CurrentKey];
        PublicKeys = _signing.ToDictionary(key => key.Key, key => key.Value.ExportSubjectPublicKeyInfo());
    }

    public string Folder { get; }

    public string CurrentKey { get; }

    public string CurrentMac { get; }

    public IReadOnlyDictionary<string, byte[]> PublicKeys { get; }

    /// <summary>Keys of a developer's own machine; elsewhere they are made by hand and their absence stops the start.</summary>
    public static void MakeWhereMissing(string folder, string id)
    {
        Directory.CreateDirectory(folder);
        if (!Files(folder, "signing-", ".pem").Any())
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            WritePrivately(Path.Combine(folder, $"signing-{id}.pem"), key.ExportPkcs8PrivateKeyPem() + "\n");
        }

        if (!Files(folder, "mac-", ".key").Any())
        {
            WritePrivately(Path.Combine(folder, $"mac-{id}.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n");
        }
    }

    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (_turn)
        {
            return _current.SignData(data, HashAlgorithmName.SHA256);
        }
    }

    public bool Verify(string keyId, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        lock (_turn)
        {
            return _signing.TryGetValue(keyId, out var key) && key.VerifyData(data, signature, HashAlgorithmName.SHA256);
        }
    }

    public byte[] Mac(ReadOnlySpan<byte> rowHash) => HMACSHA256.HashData(_mac[CurrentMac], rowHash);

    public bool VerifyMac(string keyId, ReadOnlySpan<byte> rowHash, ReadOnlySpan<byte> mac)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return _mac.TryGetValue(keyId, out var key)
            && HMACSHA256.HashData(key, rowHash, expected) == mac.Length
            && CryptographicOperations.FixedTimeEquals(expected, mac);
    }

    public void Dispose()
    {
        foreach (var key in _signing.Values)
        {
            key.Dispose();
        }
    }

    private static bool IsPrivate(ECDsa key)
    {
        try
        {
            return key.ExportParameters(includePrivateParameters: true).D is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Id, string File)> Files(string folder, string prefix, string suffix) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, $"{prefix}*{suffix}").Select(file => (Path.GetFileName(file)[prefix.Length..^suffix.Length], file))
            : [];

    /// <summary>Appears whole or not at all; where two processes meet, the first one's key is everybody's.</summary>
    private static void WritePrivately(string path, string text)
    {
        var unfinished = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(unfinished, options))
        {
            writer.Write(text);
        }

        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(unfinished);
        }
    }
}
