using System.Security.Cryptography;
using System.Text.Json;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Domain.Control.Certificates;

namespace Igm.Application.Control.Certificates;

/// <summary>What makes a certificate more than a print: its number, the institution's signature and its place in the register chain.</summary>
internal sealed class CertificateSeals(INumbers numbers, ISignatures signatures, IRegisterChain chain)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task<CertificateNumber> Number(int year, CancellationToken ct) => new(year, await numbers.Next("certificate", year, ct));

    public async Task<RegisterCut?> Cut(DateTimeOffset at, CancellationToken ct) =>
        await chain.RootAt(at, ct) is { } root ? new(root.Seal, Convert.ToHexStringLower(root.SealHash)) : null;

    public void Sign(Certificate certificate) =>
        certificate.Sign(new(signatures.CurrentKey, signatures.Sign(Encode(certificate.Content()))));

    public bool IsGenuine(Certificate certificate) =>
        certificate.Signature is { } signature && signatures.Verify(signature.KeyId, Encode(certificate.Content()), signature.Value);

    /// <summary>The inclusion proof, waited for as long as a person waits without noticing; null while the seal is late.</summary>
    public async Task<RegisterProof?> Prove(Guid registerActId, CancellationToken ct) =>
        await chain.WaitUntilSealed(registerActId, Patience, ct) ? await chain.Prove(registerActId, ct) : null;

    public static string Fingerprint(Certificate certificate) =>
        string.Join(' ', Convert.ToHexString(SHA256.HashData(Encode(certificate.Content())), 0, 16).Chunk(4).Select(four => new string(four)));

    /// <summary>Everything somebody needs who checks without us but for our public keys, which are published with the checkpoints.</summary>
    public static byte[] Portable(Certificate certificate, RegisterProof? proof) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Format = "igm.certificate.1",
            Content = certificate.Content().Select(fact => new[] { fact.Key, fact.Value }),
            Signature = certificate.Signature,
            Proof = proof,
        },
        Json);

    private static byte[] Encode(IEnumerable<KeyValuePair<string, string>> content)
    {
        var canonical = new Canonical("igm.certificate.1");
        foreach (var (name, value) in content)
        {
            canonical.Text(name).Text(value);
        }

        return canonical.Bytes.ToArray();
    }
}
