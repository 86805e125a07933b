using System.Globalization;
using System.Security;
using System.Text;

namespace Igm.Infrastructure.Documents.Pdf;

public readonly record struct Colour(double R, double G, double B)
{
    public static readonly Colour Black = new(0.08, 0.09, 0.11);
    public static readonly Colour Grey = new(0.36, 0.39, 0.44);
    public static readonly Colour Line = new(0.74, 0.77, 0.81);
    public static readonly Colour Wash = new(0.945, 0.957, 0.973);
    public static readonly Colour Blue = new(0.055, 0.188, 0.365);
}

/// <param name="Bold">The heavier of the two weights.</param>
public readonly record struct Style(double Size, bool Bold = false, Colour? Ink = null);

/// <param name="Language">Of the text, e.g. <c>es-GT</c>.</param>
public sealed record DocumentInfo(string Title, string Subject, string Author, string Language, DateTimeOffset At);

/// <summary>A file that travels inside the document.</summary>
public sealed record Attachment(string Name, string MediaType, string Description, byte[] Content);

/// <summary>
/// A document in pages of points, written by hand: two embedded weights of one typeface, text that can be copied and read aloud
/// (tagged, with its language), device-independent colours, and the same bytes for the same content.
/// </summary>
public sealed class PdfDocument
{
    private readonly DocumentInfo _info;
    private readonly PdfFont _regular;
    private readonly PdfFont _bold;
    private readonly List<PdfPage> _pages = [];
    private readonly List<Attachment> _attachments = [];

    public PdfDocument(DocumentInfo info, TrueTypeFont regular, TrueTypeFont bold)
    {
        _info = info;
        _regular = new PdfFont(regular, "R");
        _bold = new PdfFont(bold, "B");
        Root = new PdfTag("Document");
    }

    /// <summary>The document's own place in its structure, under which its headings, paragraphs and tables stand.</summary>
    public PdfTag Root { get; }

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage AddPage(double width, double height)
    {
        _pages.Add(new PdfPage(this, _pages.Count, width, height));
        return _pages[^1];
    }

    public void Attach(Attachment attachment) => _attachments.Add(attachment);

    public double WidthOf(string text, Style style) => FontOf(style).WidthOf(text, style.Size);

    internal PdfFont FontOf(Style style) => style.Bold ? _bold : _regular;

    public byte[] Save()
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var pageTree = file.Reserve();
        var pages = _pages.Select(_ => file.Reserve()).ToList();
        var contents = _pages.Select(page => file.AddStream("", page.Content())).ToList();
        var (regular, bold) = (_regular.Write(file), _bold.Write(file));
        var resources = file.Add($"""
            << /Font << /R {regular} 0 R /B {bold} 0 R >> /ColorSpace << /C [/CalRGB << /WhitePoint [0.9505 1 1.089] /Gamma [2.2 2.2 2.2]
            /Matrix [0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505] >>] >> >>
            """);
        foreach (var (page, i) in _pages.Select((page, i) => (page, i)))
        {
            file.Put(pages[i], string.Create(CultureInfo.InvariantCulture, $"""
                << /Type /Page /Parent {pageTree} 0 R /MediaBox [0 0 {page.Width:0.##} {page.Height:0.##}] /Resources {resources} 0 R
                /Contents {contents[i]} 0 R /StructParents {i} /Tabs /S >>
                """));
        }

        file.Put(pageTree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        WriteStructure(file, tree, pages);
        var files = _attachments.Select(attachment => (attachment.Name, Number: WriteAttachment(file, attachment))).ToList();
        var attached = files.Count == 0 ? "" : $"""
            /Names << /EmbeddedFiles << /Names [{string.Join(' ', files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{PdfFile.Text(f.Name)} {f.Number} 0 R"))}] >> >>
            /AF [{string.Join(' ', files.Select(f => $"{f.Number} 0 R"))}]
            """;
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp()), compressed: false);
        file.Put(catalog, $"""
            << /Type /Catalog /Pages {pageTree} 0 R /Lang ({_info.Language}) /MarkInfo << /Marked true >> /StructTreeRoot {tree} 0 R
            /ViewerPreferences << /DisplayDocTitle true >> /Metadata {metadata} 0 R {attached} >>
            """);
        var info = file.Add($"""
            << /Title {PdfFile.Text(_info.Title)} /Subject {PdfFile.Text(_info.Subject)} /Author {PdfFile.Text(_info.Author)}
            /Producer {PdfFile.Text("IGM API")} /CreationDate {PdfFile.Date(_info.At)} /ModDate {PdfFile.Date(_info.At)} >>
            """);
        return file.Save(catalog, info);
    }

    private void WriteStructure(PdfFile file, int tree, List<int> pages)
    {
        var parents = _pages.Select(_ => new SortedDictionary<int, int>()).ToList();
        var root = Root.Write(file, tree, pages, parents);
        var entries = parents.Select((page, i) => $"{i} [{string.Join(' ', page.Values.Select(element => $"{element} 0 R"))}]");
        file.Put(tree, $"<< /Type /StructTreeRoot /K [{root} 0 R] /ParentTree << /Nums [{string.Join(' ', entries)}] >> /ParentTreeNextKey {_pages.Count} >>");
    }

    private int WriteAttachment(PdfFile file, Attachment attachment)
    {
        var subtype = attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
        var stream = file.AddStream(
            $"/Type /EmbeddedFile /Subtype /{subtype} /Params << /Size {attachment.Content.Length} /ModDate {PdfFile.Date(_info.At)} >>", attachment.Content);
        return file.Add($"""
            << /Type /Filespec /F ({attachment.Name}) /UF {PdfFile.Text(attachment.Name)} /Desc {PdfFile.Text(attachment.Description)}
            /AFRelationship /Data /EF << /F {stream} 0 R /UF {stream} 0 R >> >>
            """);
    }

    private string Xmp()
    {
        var at = _info.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(_info.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(_info.Subject)}</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(_info.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{_info.Language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
            <pdf:Producer>IGM API</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }
}
