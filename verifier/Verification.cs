using System.Text.Json;

namespace Igm.Verifier;

/// <summary>
/// Checks what the institution publishes against what somebody kept: an exported chain, or a certificate's proof. It needs
/// two files and nothing else, so that whoever doubts the institution need not ask it.
/// </summary>
public static class Verification
{
    private const string Usage = """
        igm-verify chain CHAIN.jsonl CHECKPOINTS.json [--key FINGERPRINT]
        igm-verify certificate CERTIFICATE.json CHECKPOINTS.json [--key FINGERPRINT]

        CHECKPOINTS.json is the answer of GET /api/v1/certificates/checkpoints as you kept it, or a checkpoint file, one JSON object a line.
        --key    the SHA-256 of the only public key you trust, as the institution publishes it outside its own server
        """;

    /// <returns>0 when everything holds, 1 when something does not, 2 when the files or the command could not be understood.</returns>
    public static int Run(string[] args, TextWriter output)
    {
        if (args is not [var what and ("chain" or "certificate"), var file, var checkpoints, .. var options] || options is not ([] or ["--key", _]))
        {
            output.WriteLine(Usage);
            return 2;
        }

        try
        {
            var known = Checkpoints.Read(checkpoints, options is [_, var key] ? key : null);
            var fault = what == "chain" ? ExportedChain.Fault(file, known, output) : CertificateFile.Fault(file, known, output);
            foreach (var fingerprint in known.Fingerprints)
            {
                output.WriteLine($"key         {fingerprint}");
            }

            output.WriteLine(fault is null ? "INTACT" : $"NOT INTACT: {fault}");
            return fault is null ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidDataException or FormatException)
        {
            output.WriteLine($"cannot be read: {e.Message}");
            return 2;
        }
    }
}
