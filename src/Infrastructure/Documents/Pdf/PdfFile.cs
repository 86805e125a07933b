using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Igm.Infrastructure.Documents.Pdf;

/// <summary>The file's outer form: numbered objects, compressed streams, the table of where each begins.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>A number whose object comes later, for things that point at each other.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public int Add(string body) => Put(Reserve(), body);

    public int Put(int number, string body)
    {
        _objects[number - 1] = Encoding.Latin1.GetBytes(body);
        return number;
    }

    public int AddStream(string entries, byte[] content, bool compressed = true)
    {
        var data = compressed ? Deflate(content) : content;
        var filter = compressed ? "/Filter /FlateDecode " : "";
        var head = Encoding.Latin1.GetBytes($"<< {entries} {filter}/Length {data.Length} >>\nstream\n");
        _objects.Add([.. head, .. data, .. "\nendstream"u8]);
        return _objects.Count;
    }

    public byte[] Save(int catalog, int info)
    {
        using var file = new MemoryStream();
        // The comment's high bytes tell transfer programs that this is no text.
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".Select(c => (byte)c).ToArray());
        var starts = new List<long>(_objects.Count);
        for (var i = 0; i < _objects.Count; i++)
        {
            starts.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(_objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never written."));
            file.Write("\nendobj\n"u8);
        }

        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var table = file.Position;
        var end = new StringBuilder();
        end.Append(CultureInfo.InvariantCulture, $"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
            end.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n");
        end.Append(CultureInfo.InvariantCulture, $"""
            trailer
            << /Size {starts.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>
            startxref
            {table}
            %%EOF

            """);
        file.Write(Encoding.ASCII.GetBytes(end.ToString()));
        return file.ToArray();
    }

    /// <summary>A text string as PDF wants it outside page content: UTF-16 with its mark, in hexadecimal.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return packed.ToArray();
    }
}
