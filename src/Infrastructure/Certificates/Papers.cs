using Igm.Application.Common.Ports;
using Igm.Infrastructure.Documents.Pdf;
using Igm.Infrastructure.Documents.Words;
using Igm.Infrastructure.Persistence;

namespace Igm.Infrastructure.Certificates;

/// <summary>The institution's stationery: the same head and foot, and the styles in which papers are set.</summary>
/// <param name="publicAddress">Where the public verification stands, e.g. <c>https://www.igm.gob.gt/verificar</c>.</param>
internal sealed class Papers(Uri publicAddress) : IPapers
{
    internal const double Side = 62;
    internal static readonly Style Body = new(10);
    internal static readonly Style Strong = new(10, Bold: true);
    internal static readonly Style Small = new(8, Ink: Colour.Grey);
    internal static readonly Style Label = new(9, Ink: Colour.Grey);
    internal static readonly Style Section = new(10.5, Bold: true, Colour.Blue);

    private static readonly TrueTypeFont Regular = Face("NotoSans-Regular");
    private static readonly TrueTypeFont Bold = Face("NotoSans-Bold");

    public byte[] Certificate(CertificatePaper paper) => new CertificateSheet(paper, publicAddress).Draw();

    public byte[] Letter(LetterPaper paper) => new LetterSheet(paper).Draw();

    internal static (PdfDocument Document, Sheet Sheet) Begin(string title, string subject, DateTimeOffset at)
    {
        var document = new PdfDocument(new(title, subject, PaperWords.Of("institution"), "es-GT", at), Regular, Bold);
        return (document, new Sheet(document, Side, top: 106, bottom: 54));
    }

    /// <summary>Head and foot on every page, as decoration: what they say stands in the text as well.</summary>
    internal static void Frame(Sheet sheet, string number, string foot) => sheet.Frame((page, no, of) =>
    {
        page.Fill(0, Sheet.Height - 7, Sheet.Width, 7, Colour.Blue);
        page.Text(Side, Sheet.Height - 44, PaperWords.Of("country"), new(8.5, Ink: Colour.Grey));
        page.Text(Side, Sheet.Height - 63, PaperWords.Of("institution"), new(16, Bold: true, Colour.Blue));
        page.Text(Side, Sheet.Height - 78, PaperWords.Of("unit"), new(8.5, Ink: Colour.Grey));
        page.Line(Side, Sheet.Height - 90, Sheet.Width - Side, Sheet.Height - 90, 0.8, Colour.Blue);
        page.Line(Side, 46, Sheet.Width - Side, 46, 0.5, Colour.Line);
        page.Text(Side, 34, foot, Small with { Size = 7.5 });
        var place = $"{number} · {PaperWords.Of("page", no, of)}";
        page.Text(Sheet.Width - Side - sheet.WidthOf(place, Small with { Size = 7.5 }), 34, place, Small with { Size = 7.5 });
    });

    private static TrueTypeFont Face(string name)
    {
        using var stream = Embedded.Open($"fonts/{name}.ttf");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new(name, bytes.ToArray());
    }
}
