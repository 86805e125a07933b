using Igm.Application.Common.Ports;
using Igm.Infrastructure.Documents.Pdf;
using static Igm.Infrastructure.Documents.Words.PaperWords;

namespace Igm.Infrastructure.Certificates;

internal sealed class LetterSheet(LetterPaper paper)
{
    private static readonly Style Text = new(10.5);

    public byte[] Draw()
    {
        var number = Of("letter.number", paper.Number);
        var (document, sheet) = Papers.Begin($"{number}. {Of("letter.subject")}", Of("letter.subject"), paper.WrittenAt);
        sheet.Heading(1, number, new(13, Bold: true, Colour.Blue), Align.Right);
        sheet.Paragraph(Of("letter.place", Day(paper.WrittenAt)), Text, Align.Right);
        sheet.Space(24);
        sheet.Paragraph(Of("letter.addressee"), Text);
        sheet.Paragraph(paper.CourtName, Text with { Bold = true });
        sheet.Paragraph(paper.Municipality ?? Of("letter.present"), Text);
        sheet.Space(14);
        sheet.Paragraph(paper.OficioDate is { } dated ? Of("letter.reference.dated", paper.Oficio, Day(dated)) : Of("letter.reference", paper.Oficio), Text with { Bold = true });
        sheet.Space(14);
        sheet.Paragraph(Of("letter.greeting"), Text);
        sheet.Space(8);
        sheet.Paragraph(Told(), Text);
        sheet.Space(14);
        sheet.Heading(2, Of("letter.details"), Papers.Section);
        sheet.Space(2);
        sheet.Facts([.. Details()], Papers.Label, new(9.5));
        sheet.Space(16);
        sheet.Paragraph(Of("letter.close"), Text);
        Signature(sheet);
        Papers.Frame(sheet, paper.Number, Of("letter.foot"));
        return document.Save();
    }

    private string Told()
    {
        var until = paper.Until is { } day ? Day(day) : null;
        var told = paper.Kind is "observation" ? Of("letter.told.observation", until ?? Of("none")) : Of($"letter.told.{paper.Kind}", Instant(paper.ActAt));
        return paper.Kind is "annotation" or "extension" && until is not null ? $"{told} {Of($"letter.told.{paper.Kind}.until", until)}" : told;
    }

    private IEnumerable<(string, string)> Details()
    {
        yield return (Of("letter.court"), paper.CourtName);
        if (paper.CaseFile is { } file)
            yield return (Of("letter.case_file"), file);
        if (paper.Type is { } type)
            yield return (Of("letter.type"), OfCode("type", type));
        if (paper.Subjects.Count > 0)
            yield return (Of("letter.subjects"), string.Join('\n', paper.Subjects));
        if (paper.Missing.Count > 0)
            yield return (Of("letter.missing"), string.Join('\n', paper.Missing.Select(Missing)));
        if (paper.Reason is { } reason)
            yield return (Of("letter.reason"), reason);
    }

    /// <summary><c>/subjects/0/birthDate</c> → "Persona 1: fecha de nacimiento".</summary>
    private static string Missing(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["subjects", var ordinal, var field] when int.TryParse(ordinal, out var place) => Of("letter.missing.of", place + 1, OfCode("missing", field)),
        [.., var field] => OfCode("missing", field),
        _ => pointer,
    };

    private void Signature(Sheet sheet)
    {
        sheet.Space(52);
        sheet.Need(40);
        var (centre, y) = (Sheet.Width / 2, sheet.Y);
        sheet.Page.Draw(null, () => sheet.Page.Line(centre - 110, y, centre + 110, y, 0.7, Colour.Black));
        sheet.Space(2);
        if (paper.Signatory is { } name)
            sheet.Paragraph(name, Text with { Bold = true }, Align.Centre);
        sheet.Paragraph(Of("letter.signatory"), Text, Align.Centre);
        sheet.Paragraph(Of("institution"), Text with { Ink = Colour.Grey }, Align.Centre);
    }
}
