using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Igm.WebApi.Tests.Documents;

/// <summary>Reads back what our writer writes, by the format's rules and not by the writer's code.</summary>
internal sealed partial class ReadPdf
{
    private readonly byte[] _file;
    private readonly string _text;
    private readonly Dictionary<int, int> _objects = [];

    public ReadPdf(byte[] file)
    {
        (_file, _text) = (file, Encoding.Latin1.GetString(file));
        var table = int.Parse(Last(@"startxref\n(\d+)\n%%EOF"), CultureInfo.InvariantCulture);
        var lines = _text[table..].Split('\n');
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var i = 1; i < count; i++)
            _objects[i] = int.Parse(lines[2 + i][..10], CultureInfo.InvariantCulture);
        Trailer = _text[(table + _text[table..].IndexOf("trailer", StringComparison.Ordinal))..];
    }

    public string Trailer { get; }

    public int Objects => _objects.Count;

    public string Object(int number)
    {
        var start = _objects[number];
        _text[start..].StartsWith($"{number} 0 obj\n", StringComparison.Ordinal).ShouldBeTrue($"object {number} is where the table says");
        return _text[start.._text.IndexOf("\nendobj\n", start, StringComparison.Ordinal)];
    }

    public byte[] Stream(int number)
    {
        var body = Object(number);
        var length = int.Parse(Length().Match(body).Groups[1].Value, CultureInfo.InvariantCulture);
        var start = _objects[number] + body.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        var data = _file.AsSpan(start, length).ToArray();
        if (!body.Contains("/FlateDecode", StringComparison.Ordinal))
            return data;
        using var unpacked = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        unpacked.CopyTo(whole);
        return whole.ToArray();
    }

    public static int Reference(string body, string name) => int.Parse(Regex.Match(body, $@"/{name} (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);

    public string Catalog => Object(Reference(Trailer, "Root"));

    public string Info(string name) => Utf16(Regex.Match(Object(Reference(Trailer, "Info")), $"/{name} <FEFF([0-9A-F]*)>").Groups[1].Value);

    public IReadOnlyList<string> Pages => [.. Numbers(Regex.Match(Object(Reference(Catalog, "Pages")), @"/Kids \[([^\]]*)\]").Groups[1].Value).Select(Object)];

    /// <summary>All text in the order in which it is drawn, one string a line, by each font's own table of characters.</summary>
    public IReadOnlyList<string> Lines(string page)
    {
        var resources = Object(Reference(page, "Resources"));
        var fonts = new[] { "R", "B" }.ToDictionary(name => name, name => Characters(Reference(resources, name)));
        var content = Encoding.ASCII.GetString(Stream(Reference(page, "Contents")));
        return [.. Shown().Matches(content).Select(shown => string.Concat(shown.Groups[2].Value.Chunk(4).Select(code => fonts[shown.Groups[1].Value][new string(code)])))];
    }

    public string Text => string.Concat(Pages.SelectMany(Lines));

    public byte[] FontFile(string name)
    {
        var font = Object(Reference(Object(Reference(Pages[0], "Resources")), name));
        var descendant = Object(Numbers(Regex.Match(font, @"/DescendantFonts \[([^\]]*)\]").Groups[1].Value).Single());
        return Stream(Reference(Object(Reference(descendant, "FontDescriptor")), "FontFile2"));
    }

    public byte[] Attachment() =>
        Stream(Reference(Object(Numbers(Regex.Match(Catalog, @"/AF \[([^\]]*)\]").Groups[1].Value).Single()), "F"));

    /// <summary>Roles in the order of the structure tree, with how many pieces of content each holds.</summary>
    public IEnumerable<(string Role, int Marks)> Structure()
    {
        var tree = Object(Reference(Catalog, "StructTreeRoot"));
        return Under(Numbers(Regex.Match(tree, @"/K \[([^\]]*)\]").Groups[1].Value).Single());
    }

    private IEnumerable<(string Role, int Marks)> Under(int number)
    {
        var element = Object(number);
        var kids = Regex.Match(element, @"/K \[(.*)\] >>", RegexOptions.Singleline).Groups[1].Value;
        yield return (Regex.Match(element, @"/S /(\w+)").Groups[1].Value, Regex.Count(kids, "/MCID"));
        foreach (var kid in Numbers(Regex.Replace(kids, "<<[^>]*>>", "")))
            foreach (var below in Under(kid))
                yield return below;
    }

    private Dictionary<string, string> Characters(int font)
    {
        var map = Encoding.ASCII.GetString(Stream(Reference(Object(font), "ToUnicode")));
        return CharacterLine().Matches(map).ToDictionary(line => line.Groups[1].Value, line => Utf16(line.Groups[2].Value));
    }

    private static IEnumerable<int> Numbers(string references) => ReferenceText().Matches(references).Select(found => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture));

    private static string Utf16(string hex) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));

    private string Last(string pattern) => Regex.Matches(_text, pattern)[^1].Groups[1].Value;

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex ReferenceText();

    [GeneratedRegex(@"^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex CharacterLine();

    [GeneratedRegex(@"BT /(\w) [\d.]+ Tf [\d.-]+ [\d.-]+ Td <([0-9A-F]*)> Tj ET")]
    private static partial Regex Shown();
}
