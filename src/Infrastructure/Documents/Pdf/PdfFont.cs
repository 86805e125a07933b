using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Igm.Infrastructure.Documents.Pdf;

/// <summary>
/// One typeface as one document uses it. Each distinct written character gets a code of its own, so that text copied out of the
/// document is letter by letter what went in, also where two characters look alike or the typeface has none.
/// </summary>
internal sealed class PdfFont(TrueTypeFont face, string resource)
{
    private readonly Dictionary<string, int> _codes = [];
    private readonly List<int> _glyphs = [];
    private readonly List<string> _written = [];

    public string Resource => resource;
    public TrueTypeFont Face => face;

    public double WidthOf(string text, double size) =>
        Characters(text).Sum(character => face.AdvanceOf(GlyphOf(character))) * size / face.UnitsPerEm;

    /// <summary>The text as hexadecimal codes, ready for <c>Tj</c>.</summary>
    public string Encode(string text)
    {
        var hex = new StringBuilder(text.Length * 4);
        foreach (var character in Characters(text))
        {
            if (!_codes.TryGetValue(character, out var code))
            {
                _glyphs.Add(GlyphOf(character));
                _written.Add(character);
                _codes[character] = code = _glyphs.Count;
            }

            hex.Append(code.ToString("X4", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    public int Write(PdfFile file)
    {
        var subset = face.Subset(_glyphs);
        var name = $"{Tag()}+{face.Name}";
        var fontFile = file.AddStream($"/Length1 {subset.Length}", subset);
        var descriptor = file.Add(string.Create(CultureInfo.InvariantCulture, $"""
            << /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{string.Join(' ', face.Box.Select(Scaled))}]
            /ItalicAngle 0 /Ascent {Scaled(face.Ascent)} /Descent {Scaled(face.Descent)} /CapHeight {Scaled(face.CapHeight)} /StemV 80 /FontFile2 {fontFile} 0 R >>
            """));
        var widths = string.Join(' ', _glyphs.Select(glyph => Scaled(face.AdvanceOf(glyph))));
        var descendant = file.Add($"""
            << /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
            /FontDescriptor {descriptor} 0 R /DW {Scaled(face.AdvanceOf(0))} /W [1 [{widths}]] /CIDToGIDMap /Identity >>
            """);
        var toUnicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    /// <summary>A letter with its marks is one character where the typeface draws the two as one; every other is drawn by itself.</summary>
    private static IEnumerable<string> Characters(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (Composed(element) is not null)
            {
                yield return element;
                continue;
            }

            foreach (var rune in element.EnumerateRunes())
                yield return rune.ToString();
        }
    }

    private static Rune? Composed(string element)
    {
        var runes = element.Normalize(NormalizationForm.FormC).EnumerateRunes().ToList();
        return runes.Count == 1 ? runes[0] : null;
    }

    private int GlyphOf(string character) => face.GlyphOf(Composed(character) ?? Rune.GetRuneAt(character, 0));

    private int Scaled(int units) => (int)Math.Round(units * 1000.0 / face.UnitsPerEm);

    private string Tag()
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u0001', _written)));
        return string.Concat(digest.Take(6).Select(octet => (char)('A' + octet % 26)));
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var block in _written.Select((text, i) => (text, code: i + 1)).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (text, code) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
