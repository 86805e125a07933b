using System.Text.Json;
using Igm.Application.Audit.Chains;

namespace Igm.Verifier;

/// <summary>The file inside a certificate's PDF: its facts, the institution's signature over them, and the proof that they are an act of the register.</summary>
internal static class CertificateFile
{
    private const string Format = "igm.certificate.1";

    public static string? Fault(string path, Checkpoints known, TextWriter output)
    {
        var certificate = JsonSerializer.Deserialize<Portable>(File.ReadAllText(path), Checkpoints.Json);
        if (certificate is not { Format: Format, Content: { Count: > 0 } content, Signature: { } signature } || content.Any(fact => fact is not [_, _]))
        {
            throw new InvalidDataException($"not a file of the form {Format}");
        }

        foreach (var fact in content)
        {
            output.WriteLine($"{fact[0],-11} {fact[1]}");
        }

        return !known.Signed(signature.KeyId, Encode(content), signature.Value) ? "its facts are not signed by a key you trust"
            : certificate.Proof is not { } proof ? "it carries no proof that it is an act of the register: ask for its seal again"
            : proof.Fault(content.Select(fact => KeyValuePair.Create(fact[0], fact[1])), known.Keys) is { } broken ? $"its proof does not hold ({broken})"
            : Unmet(proof, known) is { } missed ? missed
            : null;
    }

    /// <summary>The checkpoint a proof leads to is one that was kept, when one of that day was.</summary>
    private static string? Unmet(RegisterProof proof, Checkpoints known) =>
        proof.Published is { Checkpoint: var led } && known.All.FirstOrDefault(kept => kept.Chain == led.Chain && kept.Day == led.Day) is { } kept
            && !kept.Encode().AsSpan().SequenceEqual(led.Encode())
            ? $"its proof leads to another checkpoint of {led.Day:yyyy-MM-dd} than the one you kept"
            : null;

    private static byte[] Encode(IEnumerable<string[]> content)
    {
        var canonical = new Canonical(Format);
        foreach (var fact in content)
        {
            canonical.Text(fact[0]).Text(fact[1]);
        }

        return canonical.Bytes.ToArray();
    }

    private sealed record Portable(string Format, IReadOnlyList<string[]> Content, Signature Signature, RegisterProof? Proof);

    private sealed record Signature(string KeyId, byte[] Value);
}
