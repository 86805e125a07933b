using System.IO.Compression;
using Igm.Domain.Access;
using Igm.Infrastructure.Persistence;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// The passwords list of @zxcvbn-ts/language-common 4.1.3 (MIT; its licence is beside it), lower case, four signs and
/// more. Read at first use: whoever only signs in does not need it.
/// </summary>
internal sealed class CommonPasswords : ICommonPasswords
{
    private readonly Lazy<HashSet<string>> _known = new(Read);

    public int Count => _known.Value.Count;

    public bool Contains(string folded) => _known.Value.Contains(folded);

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(new BrotliStream(Embedded.Open("identity/common-passwords.txt.br"), CompressionMode.Decompress));
        var known = new HashSet<string>(50_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } word)
        {
            known.Add(word);
        }

        return known;
    }
}
