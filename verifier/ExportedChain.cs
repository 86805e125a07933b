using System.Text.Json;
using Igm.Application.Audit.Chains;

namespace Igm.Verifier;

/// <summary>One seal a line, from the first to the last: the whole chain without a word of what it seals.</summary>
internal static class ExportedChain
{
    /// <summary>What does not hold, in words; null when every seal follows from the one before and every checkpoint is met.</summary>
    public static string? Fault(string path, Checkpoints known, TextWriter output)
    {
        var history = new MerkleRoot();
        var rows = 0L;
        SealHeader? last = null;
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            var seal = JsonSerializer.Deserialize<ExportedSeal>(line, Checkpoints.Json) ?? throw new InvalidDataException("a seal is null");
            if (Broken(seal, last, known) is { } broken)
            {
                return $"seal {seal.Number}: {broken}";
            }

            last = seal.Header;
            rows += last.Count;
            history.Add(Merkle.Leaf(last.Hash()));
            if (known.All.FirstOrDefault(kept => kept.Chain == last.Chain && kept.Seal == last.Number && !Meets(kept, last, history, rows)) is { } missed)
            {
                return $"seal {seal.Number} is not the one of the checkpoint of {missed.Day:yyyy-MM-dd}";
            }
        }

        if (last is null)
        {
            return "the chain is empty";
        }

        var published = known.All.Where(kept => kept.Chain == last.Chain).ToList();
        output.WriteLine($"chain       {last.Chain}");
        output.WriteLine($"seals       {last.Number}, the last of {last.SealedAt:yyyy-MM-dd HH:mm:ss} UTC");
        output.WriteLine($"entries     {rows}");
        output.WriteLine($"checkpoints {published.Count(kept => kept.Seal <= last.Number)} met");
        return published.FirstOrDefault(kept => !known.Signed(kept.KeyId, kept.Encode(), kept.Signature)) is { } forged
            ? $"the checkpoint of {forged.Day:yyyy-MM-dd} is not signed by a key you trust"
            : published.FirstOrDefault(kept => kept.Seal > last.Number) is { } beyond
                ? $"cut off after seal {last.Number}: the checkpoint of {beyond.Day:yyyy-MM-dd} saw seal {beyond.Seal}"
                : null;
    }

    private static string? Broken(ExportedSeal seal, SealHeader? last, Checkpoints known)
    {
        var header = seal.Header;
        return header switch
        {
            _ when last is not null && header.Chain != last.Chain => "is of another chain",
            _ when header.Number != (last?.Number ?? 0) + 1 => $"stands where seal {(last?.Number ?? 0) + 1} belongs",
            _ when !header.Previous.AsSpan().SequenceEqual(last?.Hash() ?? Chain.Start) || header.From != (last?.To ?? Horizon.Beginning) => "does not follow from the seal before",
            _ when seal.Leaves.Length != seal.EntryIds.Length * Merkle.Size || !Merkle.Root(seal.Leaves).AsSpan().SequenceEqual(header.Root) => "its entries are not those it seals",
            _ when !known.Signed(header.KeyId, header.Encode(), seal.Signature) => "is not signed by a key you trust",
            _ => null,
        };
    }

    private static bool Meets(Checkpoint kept, SealHeader seal, MerkleRoot history, long rows) =>
        kept.SealHash.AsSpan().SequenceEqual(seal.Hash()) && kept.Root.AsSpan().SequenceEqual(history.Value()) && kept.Rows == rows;
}
