using Igm.Application.Control.Arraigos;
using Igm.Infrastructure.Certificates;
using Igm.Infrastructure.Documents.Pdf;

namespace Igm.Infrastructure.Demonstration;

/// <summary>What the scanner would give of a court's oficio; says of itself that it is a demonstration.</summary>
internal static class CourtPaper
{
    public static byte[] Draw(string court, OrderOnPaper paper, string says)
    {
        var (document, sheet) = Papers.Begin($"Oficio {paper.Oficio}", "Oficio judicial de demostración", new DateTimeOffset(paper.OficioDate!.Value, TimeOnly.MinValue, TimeSpan.Zero));
        sheet.Heading(1, court, new Style(15, Bold: true));
        sheet.Space(8);
        sheet.Facts([("Oficio", paper.Oficio!), ("Expediente", paper.CaseFile!), ("Fecha", $"{paper.OficioDate:dd/MM/yyyy}"), ("Resolución", $"{paper.ResolutionDate:dd/MM/yyyy}")], new Style(10, Bold: true), new Style(10));
        sheet.Space(18);
        sheet.Paragraph("Señor Director General del Instituto Guatemalteco de Migración:", new Style(11));
        sheet.Space(8);
        sheet.Paragraph(says, new Style(11));
        sheet.Space(40);
        sheet.Paragraph("Documento de demostración: ni el juzgado, ni el expediente, ni la persona existen.", new Style(9, Ink: Colour.Grey));
        return document.Save();
    }
}
