using System.Globalization;

namespace Igm.Infrastructure.Documents.Pdf;

public enum Align
{
    Left,
    Centre,
    Right,
}

/// <param name="Share">Of the sheet's width; the shares of a table add up to 1.</param>
public sealed record Column(string Heading, double Share, Align Align = Align.Left);

/// <summary>
/// A document that flows: headings, paragraphs, facts and tables one below the other on letter paper (the size in use in
/// Guatemala), onto as many pages as it takes. The frame around them is drawn last, when the number of pages is known.
/// </summary>
public sealed class Sheet
{
    public const double Width = 612;
    public const double Height = 792;
    private const double Leading = 1.34;

    private readonly PdfDocument _document;
    private readonly double _top;
    private readonly double _bottom;
    private double _y;

    /// <param name="top">From the paper's upper edge to the first line; <paramref name="bottom"/> from its lower edge to the last.</param>
    public Sheet(PdfDocument document, double side, double top, double bottom)
    {
        (_document, Left, _top, _bottom) = (document, side, top, bottom);
        Turn();
    }

    public double Left { get; }
    public double Right => Width - Left;
    public double Inner => Right - Left;

    /// <summary>Where the next thing begins, from the bottom of the page.</summary>
    public double Y => _y;

    public PdfPage Page => _document.Pages[^1];

    public void Space(double points) => _y -= points;

    /// <summary>A new page unless so much room is left on this one.</summary>
    public void Need(double points)
    {
        if (_y - points < _bottom)
            Turn();
    }

    public void Heading(int level, string text, Style style, Align align = Align.Left)
    {
        Need(style.Size * 4);
        Block(_document.Root.Add($"H{level}"), text, style, Left, Inner, align);
    }

    public void Paragraph(string text, Style style, Align align = Align.Left) =>
        Block(_document.Root.Add("P"), text, style, Left, Inner, align);

    /// <summary>Names and values with a thin line between rows, one or two pairs in a row.</summary>
    public void Facts(IReadOnlyList<(string Name, string Value)> facts, Style name, Style value, int across = 1)
    {
        const double gap = 10;
        var table = _document.Root.Add("Table");
        var pair = Inner / across;
        var (nameWidth, valueAt) = (pair * (across == 1 ? 0.28 : 0.36) - gap, pair * (across == 1 ? 0.28 : 0.36));
        foreach (var row in facts.Chunk(across))
        {
            var cells = row.SelectMany((fact, i) => new[]
            {
                ("TH", Wrap(fact.Name, name, nameWidth), name, Left + i * pair, nameWidth, Align.Left),
                ("TD", Wrap(fact.Value, value, pair - valueAt - gap), value, Left + i * pair + valueAt, pair - valueAt - gap, Align.Left),
            });
            Row(table.Add("TR"), [.. cells], 2.6, null);
        }
    }

    /// <summary>A table whose heading comes again on every page it reaches.</summary>
    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows, Style heading, Style cell)
    {
        const double gap = 4;
        var table = _document.Root.Add("Table");
        var starts = new double[columns.Count];
        for (var i = 0; i < columns.Count; i++)
            starts[i] = i == 0 ? Left : starts[i - 1] + Inner * columns[i - 1].Share;
        (string, List<string>, Style, double, double, Align) Cell(string role, int i, string text, Style style)
        {
            var width = Inner * columns[i].Share - 2 * gap;
            return (role, Wrap(text, style, width), style, starts[i] + gap, width, columns[i].Align);
        }

        void Headings() => Row(table.Add("TR"), [.. columns.Select((column, i) => Cell("TH", i, column.Heading, heading))], 4.5, Colour.Wash);
        Need(60);
        Headings();
        foreach (var row in rows)
        {
            var cells = row.Select((text, i) => Cell("TD", i, text, cell)).ToList();
            if (_y - HeightOf(cells, 4.5) < _bottom)
            {
                Turn();
                Headings();
            }

            Row(table.Add("TR"), cells, 4.5, null);
        }
    }

    /// <summary>Paragraphs on a tinted ground with a bar at their left: the one thing of the page to be read first.</summary>
    public void Panel(Colour bar, IReadOnlyList<(string Text, Style Style)> paragraphs)
    {
        const double padding = 10;
        var lines = paragraphs.Select(paragraph => (Lines: Wrap(paragraph.Text, paragraph.Style, Inner - 3 * padding), paragraph.Style)).ToList();
        var height = lines.Sum(paragraph => paragraph.Lines.Count * paragraph.Style.Size * Leading) + 2 * padding - 6;
        Need(height);
        Page.Draw(null, () =>
        {
            Page.Fill(Left, _y - height, Inner, height, Colour.Wash);
            Page.Fill(Left, _y - height, 4, height, bar);
        });
        var top = _y - padding + 4;
        foreach (var (wrapped, style) in lines)
        {
            Lines(_document.Root.Add("P"), wrapped, style, Left + 2 * padding, top, Inner - 3 * padding, Align.Left);
            top -= wrapped.Count * style.Size * Leading;
        }

        _y -= height;
    }

    /// <summary>Something drawn by hand on the current page as one element, e.g. a figure or a signature's block.</summary>
    public void Figure(string spoken, Action<PdfPage> draw) =>
        Page.Draw(_document.Root.Add("Figure", spoken), () => draw(Page));

    /// <summary>A paragraph at a place of its own, outside the flow; returns where its last line stands.</summary>
    public double Aside(string text, Style style, double x, double y, double width, Align align = Align.Left)
    {
        var lines = Wrap(text, style, width);
        Lines(_document.Root.Add("P"), lines, style, x, y, width, align);
        return y - lines.Count * style.Size * Leading;
    }

    /// <summary>Header and foot of each page, once their number is known.</summary>
    public void Frame(Action<PdfPage, int, int> draw)
    {
        for (var i = 0; i < _document.Pages.Count; i++)
        {
            var page = _document.Pages[i];
            var number = i + 1;
            page.Draw(null, () => draw(page, number, _document.Pages.Count));
        }
    }

    public double WidthOf(string text, Style style) => _document.WidthOf(text, style);

    private void Turn()
    {
        _document.AddPage(Width, Height);
        _y = Height - _top;
    }

    private void Block(PdfTag tag, string text, Style style, double x, double width, Align align)
    {
        foreach (var line in Wrap(text, style, width))
        {
            Need(style.Size * Leading);
            Lines(tag, [line], style, x, _y, width, align);
            _y -= style.Size * Leading;
        }
    }

    private static double HeightOf(IEnumerable<(string, List<string> Lines, Style Style, double, double, Align)> cells, double padding) =>
        cells.Max(cell => cell.Lines.Count * cell.Style.Size * Leading) + 2 * padding;

    private void Row(PdfTag row, IReadOnlyList<(string Role, List<string> Lines, Style Style, double X, double Width, Align Align)> cells, double padding, Colour? wash)
    {
        var height = HeightOf(cells, padding);
        Need(height);
        var page = Page;
        page.Draw(null, () =>
        {
            if (wash is { } colour)
                page.Fill(Left, _y - height, Inner, height, colour);
            page.Line(Left, _y - height, Right, _y - height, 0.5, Colour.Line);
        });
        foreach (var cell in cells)
            Lines(row.Add(cell.Role), cell.Lines, cell.Style, cell.X, _y - padding, cell.Width, cell.Align);
        _y -= height;
    }

    private void Lines(PdfTag tag, List<string> lines, Style style, double x, double top, double width, Align align)
    {
        var page = Page;
        page.Draw(tag, () =>
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var slack = width - WidthOf(lines[i].TrimEnd(' '), style);
                var indent = align switch { Align.Centre => slack / 2, Align.Right => slack, _ => 0 };
                page.Text(x + indent, top - style.Size - i * style.Size * Leading, lines[i], style);
            }
        });
    }

    /// <summary>Lines that fit, broken after spaces and hyphens (which stay, so that nothing is lost when the text is copied) and inside words that are wider than the line.</summary>
    private List<string> Wrap(string text, Style style, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in Words(paragraph).SelectMany(word => Pieces(word, style, width)))
            {
                if (line.Length > 0 && WidthOf((line + word).TrimEnd(' '), style) > width)
                {
                    lines.Add(line);
                    line = "";
                }

                line += word;
            }

            lines.Add(line);
        }

        return lines;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var breaks = text[i] == '-' || (text[i] == ' ' && (i + 1 == text.Length || text[i + 1] != ' '));
            if (!breaks)
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }

    private IEnumerable<string> Pieces(string word, Style style, double width)
    {
        if (WidthOf(word.TrimEnd(' '), style) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = "";
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            if (piece.Length > 0 && WidthOf(piece + elements.GetTextElement(), style) > width)
            {
                yield return piece;
                piece = "";
            }

            piece += elements.GetTextElement();
        }

        yield return piece;
    }
}
