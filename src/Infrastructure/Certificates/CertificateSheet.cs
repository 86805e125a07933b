using Igm.Application.Common.Ports;
using Igm.Domain.People;
using Igm.Infrastructure.Documents.Pdf;
using static Igm.Infrastructure.Documents.Words.PaperWords;

namespace Igm.Infrastructure.Certificates;

internal sealed class CertificateSheet(CertificatePaper paper, Uri publicAddress)
{
    private const double QrSize = 86;

    public byte[] Draw()
    {
        var title = Of($"certificate.title.{paper.Result}");
        var (document, sheet) = Papers.Begin($"{title} {paper.Number}", Of("certificate.subject"), paper.IssuedAt);
        sheet.Heading(1, title, new(17, Bold: true), Align.Centre);
        sheet.Paragraph(Of("certificate.number", paper.Number), new(11, Ink: Colour.Grey), Align.Centre);
        sheet.Space(9);
        sheet.Paragraph(Of("certificate.opening", Instant(paper.CutAt)), new(9.5));
        sheet.Space(9);
        Result(sheet);
        Section(sheet, Of("certificate.searched"));
        sheet.Facts([.. paper.Searched.Select(Fact)], Papers.Label, Papers.Strong);
        Orders(sheet);
        Section(sheet, Of("certificate.requested"));
        sheet.Facts([.. paper.Requested.Select(Fact)], Papers.Label, new(9.5), across: 2);
        Section(sheet, Of("certificate.scope"));
        sheet.Paragraph(Of("certificate.scope.text"), new(8.5, Ink: Colour.Grey));
        Verification(sheet);
        Papers.Frame(sheet, paper.Number, Of("certificate.foot"));
        document.Attach(new($"{paper.Number}.json", "application/json", Of("certificate.proof"), paper.Proof));
        return document.Save();
    }

    /// <summary>The answer, where the eye falls first; its bar tells the three apart by shade, its words by themselves.</summary>
    private void Result(Sheet sheet)
    {
        var answer = paper.Result switch
        {
            "positive" when paper.Orders.Count == 1 => Of("certificate.result.positive.one"),
            "positive" => Of("certificate.result.positive.many", paper.Orders.Count),
            _ => Of($"certificate.result.{paper.Result}"),
        };
        var bar = paper.Result switch
        {
            "positive" => new Colour(0.60, 0.12, 0.10),
            "negative" => new Colour(0.07, 0.37, 0.22),
            _ => new Colour(0.60, 0.38, 0.02),
        };
        sheet.Panel(bar, [(answer, new(13.5, Bold: true)), (Of($"certificate.told.{paper.Result}"), new(9.5))]);
    }

    private void Orders(Sheet sheet)
    {
        if (paper.Orders.Count == 0)
            return;
        Section(sheet, Of("certificate.orders"));
        sheet.Table(
            [
                new(Of("order.type"), 0.125), new(Of("order.court"), 0.235), new(Of("order.case_file"), 0.17), new(Of("order.oficio"), 0.14),
                new(Of("order.state"), 0.11), new(Of("order.annotated"), 0.11), new(Of("order.expires"), 0.11),
            ],
            [
                .. paper.Orders.Select(order => (IReadOnlyList<string>)
                [
                    order.Type is { } type ? OfCode("type", type) : Of("none"), order.Court, order.CaseFile ?? Of("none"),
                    order.OficioDate is null ? order.Oficio : $"{order.Oficio}, {Short(order.OficioDate)}", OfCode("state", order.State),
                    Short(order.AnnotatedOn), order.ExpiresOn is null ? Of("order.no_expiry") : Short(order.ExpiresOn),
                ]),
            ],
            new(7.5, Bold: true, Colour.Grey), new(7.75));
    }

    private void Verification(Sheet sheet)
    {
        sheet.Space(12);
        sheet.Need(QrSize + 10);
        var top = sheet.Y;
        // The code stands in the fragment: it reaches the page and no server's log on the way.
        var address = new UriBuilder(publicAddress) { Fragment = paper.Code }.Uri.AbsoluteUri;
        sheet.Figure(Of("certificate.qr"), page => page.Fill(QrMatrix.Boxes(address, sheet.Left, top - QrSize, QrSize), Colour.Black));
        var x = sheet.Left + QrSize + 18;
        var width = sheet.Right - x;
        var y = sheet.Aside(Of("certificate.verify"), Papers.Section, x, top, width) - 1;
        y = sheet.Aside(Of("certificate.verify.text", publicAddress.Authority + publicAddress.AbsolutePath), new(8.5), x, y, width) - 3;
        y = sheet.Aside(paper.Code, new(15, Bold: true), x, y, width) - 3;
        y = sheet.Aside($"{Of("certificate.fingerprint")}: {paper.Fingerprint}", new(7.5, Ink: Colour.Grey), x, y, width);
        y = sheet.Aside(Of("certificate.signature", paper.KeyId), new(7.5, Ink: Colour.Grey), x, y, width);
        y = sheet.Aside(paper.Seal is { } seal ? Of("certificate.seal", seal) : Of("certificate.seal.pending"), new(7.5, Ink: Colour.Grey), x, y, width);
        var cut = Of("certificate.cut", Instant(paper.CutAt)) + (paper.CutSeal is { } at ? " " + Of("certificate.cut.seal", at) : "");
        sheet.Aside(cut, new(7.5, Ink: Colour.Grey), x, y, width);
        sheet.Space(QrSize);
    }

    private static void Section(Sheet sheet, string text)
    {
        sheet.Space(8.5);
        sheet.Heading(2, text, Papers.Section);
        sheet.Space(2);
    }

    private static (string Name, string Value) Fact(PaperFact fact) => (Of($"fact.{fact.Name}"), fact.Name switch
    {
        "entitlement" => OfCode("entitlement", fact.Value),
        "birth_date" when PartialDate.Parse(fact.Value).Value.Whole is { } day => Day(day),
        _ => fact.Value,
    });
}
