using System.Security.Cryptography;
using Igm.Application.Audit.Chains;

namespace Igm.WebApi.Tests.Audit;

public sealed class MerkleTests
{
    private const int Largest = 200;

    private static byte[] Leaves(int count) => [.. Enumerable.Range(0, count).SelectMany(i => Merkle.Leaf(BitConverter.GetBytes(i)))];

    /// <summary>RFC 9162 §2.1.1 as it is written there, to compare with.</summary>
    private static byte[] AsDefined(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length <= 1)
        {
            return leaves.Length == 0 ? SHA256.HashData([]) : leaves[0];
        }

        var left = 1;
        while (left * 2 < leaves.Length)
        {
            left *= 2;
        }

        return SHA256.HashData([1, .. AsDefined(leaves[..left]), .. AsDefined(leaves[left..])]);
    }

    [Fact]
    public void The_root_is_that_of_RFC_9162_for_every_size()
    {
        for (var count = 0; count <= Largest; count++)
        {
            var leaves = Enumerable.Range(0, count).Select(i => SHA256.HashData([0, .. BitConverter.GetBytes(i)])).ToArray();
            Merkle.Root(Leaves(count)).ShouldBe(AsDefined(leaves), $"{count} leaves");
        }
    }

    [Fact]
    public void Known_roots_of_the_RFC_6962_test_vectors()
    {
        byte[][] inputs = [[], [0], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], [.. Enumerable.Range(0x50, 8).Select(i => (byte)i)], [.. Enumerable.Range(0x60, 16).Select(i => (byte)i)]];
        Hex(0).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Hex(1).ShouldBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        Hex(8).ShouldBe("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

        string Hex(int count) => Convert.ToHexStringLower(Merkle.Root([.. inputs.Take(count).SelectMany(input => Merkle.Leaf(input))]));
    }

    [Fact]
    public void Every_leaf_of_every_size_has_a_proof_and_no_other_leaf_has_it()
    {
        for (var count = 1; count <= Largest; count++)
        {
            var leaves = Leaves(count);
            var root = Merkle.Root(leaves);
            for (var index = 0; index < count; index++)
            {
                var path = Merkle.Path(leaves, index);
                var leaf = leaves.AsSpan(index * Merkle.Size, Merkle.Size);
                Merkle.RootOf(leaf, index, count, path).ShouldBe(root, $"{index} of {count}");
                path.Count.ShouldBeLessThanOrEqualTo(8);
                if (count > 1)
                {
                    Merkle.RootOf(leaf, (index + 1) % count, count, path).ShouldNotBe(root, $"{index} of {count} in its neighbour's place");
                    Merkle.RootOf(leaves.AsSpan((index + 1) % count * Merkle.Size, Merkle.Size), index, count, path).ShouldNotBe(root);
                    Merkle.RootOf(leaf, index, count, [.. path.Skip(1)]).ShouldNotBe(root);
                    Merkle.RootOf(leaf, index, count, [.. path, path[0]]).ShouldBeNull();
                }
            }
        }
    }

    [Fact]
    public void A_proof_of_another_shape_leads_nowhere()
    {
        var leaves = Leaves(5);
        var path = Merkle.Path(leaves, 1);
        Merkle.RootOf(leaves.AsSpan(Merkle.Size, Merkle.Size), 5, 5, path).ShouldBeNull();
        Merkle.RootOf(leaves.AsSpan(Merkle.Size, Merkle.Size), -1, 5, path).ShouldBeNull();
        Merkle.RootOf(leaves.AsSpan(Merkle.Size, Merkle.Size), 1, 5, [[1, 2, 3], .. path.Skip(1)]).ShouldBeNull();
    }

    [Fact]
    public void Fields_cannot_be_shifted_into_each_other()
    {
        static byte[] Of(params string?[] fields) => fields.Aggregate(new Canonical("t"), (row, field) => row.Text(field)).Bytes.ToArray();

        Of("ab", "c").ShouldNotBe(Of("a", "bc"));
        Of("", null).ShouldNotBe(Of(null, ""));
        Of("a").ShouldNotBe(Of("a", null));
    }
}
