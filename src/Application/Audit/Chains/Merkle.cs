using System.Security.Cryptography;

namespace Igm.Application.Audit.Chains;

/// <summary>The tree of RFC 9162 §2.1: a leaf can never be passed for a node, and a proof of one leaf is log₂ n hashes.</summary>
public static class Merkle
{
    public const int Size = SHA256.HashSizeInBytes;

    public static byte[] Leaf(ReadOnlySpan<byte> data) => Hash(0, data, []);

    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Hash(1, left, right);

    /// <param name="leaves">Leaf hashes one behind the other.</param>
    public static byte[] Root(ReadOnlySpan<byte> leaves)
    {
        var tree = new MerkleRoot();
        for (var at = 0; at < leaves.Length; at += Size)
        {
            tree.Add(leaves.Slice(at, Size));
        }

        return tree.Value();
    }

    /// <summary>The sibling hashes from a leaf up to the root.</summary>
    public static IReadOnlyList<byte[]> Path(ReadOnlySpan<byte> leaves, int index)
    {
        var count = leaves.Length / Size;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count);
        if (count == 1)
        {
            return [];
        }

        var left = LeftSize(count);
        return index < left
            ? [.. Path(leaves[..(left * Size)], index), Root(leaves[(left * Size)..])]
            : [.. Path(leaves[(left * Size)..], index - left), Root(leaves[..(left * Size)])];
    }

    /// <summary>The root that a leaf and its path lead to, or null when the path is not of that shape (RFC 9162 §2.1.3.2).</summary>
    public static byte[]? RootOf(ReadOnlySpan<byte> leaf, long index, long count, IReadOnlyList<byte[]> path)
    {
        if (index < 0 || index >= count || path.Any(step => step.Length != Size))
        {
            return null;
        }

        var (node, place, last) = (leaf.ToArray(), index, count - 1);
        foreach (var sibling in path)
        {
            if (last == 0)
            {
                return null;
            }

            if ((place & 1) == 1 || place == last)
            {
                node = Node(sibling, node);
                while ((place & 1) == 0 && place != 0)
                {
                    (place, last) = (place >> 1, last >> 1);
                }
            }
            else
            {
                node = Node(node, sibling);
            }

            (place, last) = (place >> 1, last >> 1);
        }

        return last == 0 ? node : null;
    }

    /// <summary>The largest power of two smaller than the count.</summary>
    private static int LeftSize(int count) => 1 << (31 - int.LeadingZeroCount(count - 1));

    private static byte[] Hash(byte prefix, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<byte> data = stackalloc byte[1 + (2 * Size)];
        data[0] = prefix;
        first.CopyTo(data[1..]);
        second.CopyTo(data[(1 + first.Length)..]);
        return SHA256.HashData(data[..(1 + first.Length + second.Length)]);
    }
}

/// <summary>The root of leaves that come one by one, holding log₂ n hashes.</summary>
public sealed class MerkleRoot
{
    private readonly Stack<(byte[] Hash, long Leaves)> _peaks = new();

    public long Count { get; private set; }

    public void Add(ReadOnlySpan<byte> leaf)
    {
        var (hash, leaves) = (leaf.ToArray(), 1L);
        while (_peaks.TryPeek(out var peak) && peak.Leaves == leaves)
        {
            _peaks.Pop();
            (hash, leaves) = (Merkle.Node(peak.Hash, hash), leaves * 2);
        }

        _peaks.Push((hash, leaves));
        Count++;
    }

    public byte[] Value() =>
        _peaks.Count == 0
            ? SHA256.HashData([])
            : _peaks.Select(peak => peak.Hash).Aggregate((right, left) => Merkle.Node(left, right));
}
