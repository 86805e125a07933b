using System.Globalization;
using System.Text;

namespace Igm.Infrastructure.Documents.Pdf;

/// <summary>
/// An element of what the document says (a heading, a paragraph, a cell), apart from where it stands on the paper: what a reader
/// hears and what a search finds.
/// </summary>
/// <param name="role">A standard structure type: H1, P, Table, TR, TH, TD, Figure …</param>
/// <param name="spoken">What stands for a picture.</param>
public sealed class PdfTag(string role, string? spoken = null)
{
    private readonly List<(PdfTag? Child, int Page, int Mark)> _parts = [];

    internal string Role => role;

    public PdfTag Add(string role, string? spoken = null)
    {
        var child = new PdfTag(role, spoken);
        _parts.Add((child, 0, 0));
        return child;
    }

    internal void Mark(int page, int mark) => _parts.Add((null, page, mark));

    internal int Write(PdfFile file, int parent, List<int> pages, List<SortedDictionary<int, int>> parents)
    {
        var number = file.Reserve();
        var parts = new List<string>();
        foreach (var (child, page, mark) in _parts)
        {
            if (child is not null)
            {
                parts.Add($"{child.Write(file, number, pages, parents)} 0 R");
                continue;
            }

            parents[page][mark] = number;
            parts.Add($"<< /Type /MCR /Pg {pages[page]} 0 R /MCID {mark} >>");
        }

        var alternative = spoken is null ? "" : $" /Alt {PdfFile.Text(spoken)}";
        var scope = role == "TH" ? " /A << /O /Table /Scope /Column >>" : "";
        return file.Put(number, $"<< /Type /StructElem /S /{role} /P {parent} 0 R{alternative}{scope} /K [{string.Join(' ', parts)}] >>");
    }
}

/// <summary>One page: origin at the bottom left, as in the format; everything drawn belongs to an element or is decoration.</summary>
public sealed class PdfPage
{
    private readonly PdfDocument _document;
    private readonly int _index;
    private readonly StringBuilder _content = new();
    private int _marks;

    internal PdfPage(PdfDocument document, int index, double width, double height) =>
        (_document, _index, Width, Height) = (document, index, width, height);

    public double Width { get; }
    public double Height { get; }

    internal byte[] Content() => Encoding.ASCII.GetBytes(_content.ToString());

    /// <param name="tag">The element that is drawn; null for decoration (rules, page numbers), which a reader skips.</param>
    public void Draw(PdfTag? tag, Action draw)
    {
        if (tag is null)
        {
            _content.Append("/Artifact BMC\n");
        }
        else
        {
            tag.Mark(_index, _marks);
            _content.Append(CultureInfo.InvariantCulture, $"/{tag.Role} <</MCID {_marks++}>> BDC\n");
        }

        draw();
        _content.Append("EMC\n");
    }

    public void Text(double x, double y, string text, Style style)
    {
        if (text.Length == 0)
            return;
        var font = _document.FontOf(style);
        Ink(style.Ink ?? Colour.Black);
        _content.Append(CultureInfo.InvariantCulture, $"BT /{font.Resource} {style.Size:0.##} Tf {x:0.##} {y:0.##} Td <{font.Encode(text)}> Tj ET\n");
    }

    public void Fill(double x, double y, double width, double height, Colour colour)
    {
        Ink(colour);
        _content.Append(CultureInfo.InvariantCulture, $"{x:0.###} {y:0.###} {width:0.###} {height:0.###} re f\n");
    }

    /// <summary>Many rectangles in one path: no hairlines between neighbours.</summary>
    public void Fill(IEnumerable<(double X, double Y, double Width, double Height)> boxes, Colour colour)
    {
        Ink(colour);
        foreach (var (x, y, width, height) in boxes)
            _content.Append(CultureInfo.InvariantCulture, $"{x:0.###} {y:0.###} {width:0.###} {height:0.###} re\n");
        _content.Append("f\n");
    }

    public void Line(double x1, double y1, double x2, double y2, double width, Colour colour)
    {
        _content.Append(CultureInfo.InvariantCulture, $"/C CS {colour.R:0.###} {colour.G:0.###} {colour.B:0.###} SC {width:0.##} w ");
        _content.Append(CultureInfo.InvariantCulture, $"{x1:0.##} {y1:0.##} m {x2:0.##} {y2:0.##} l S\n");
    }

    private void Ink(Colour colour) =>
        _content.Append(CultureInfo.InvariantCulture, $"/C cs {colour.R:0.###} {colour.G:0.###} {colour.B:0.###} sc\n");
}
