using System.Text;
using System.Text.RegularExpressions;
using Igm.Application.Common.Ports;
using Igm.Infrastructure.Certificates;
using Igm.Infrastructure.Documents.Pdf;
using Igm.Infrastructure.Documents.Words;

namespace Igm.WebApi.Tests.Documents;

public sealed class PaperTests
{
    private static readonly Papers Papers = new(new Uri("https://arraigos.example.gt/verificar"));
    private static readonly DateTimeOffset Cut = new(2026, 11, 20, 15, 4, 5, TimeSpan.Zero);

    /// <summary>Saltillo, curly and straight apostrophes, diaeresis, ñ, barred i, a mark that stands apart, and a letter the typeface lacks.</summary>
    private const string Name = "María Elena Ch’ok B’atzʼ Xicará Agüero Ñuñez Ixb'alanqué Ajɨn e\u0301 王";

    internal static CertificatePaper Positive { get; } = new()
    {
        Number = "CA-2026-000123",
        Result = "positive",
        IssuedAt = Cut,
        CutAt = Cut,
        Searched =
        [
            new("name", "Ana Lucía Ch’ok Xicará"), new("other_name", "Ana Lucía Choc de Agüero"), new("cui", "2580 12358 0101"),
            new("birth_date", "1990-03-14"), new("document.passport", "253478901 (GTM)"),
        ],
        Requested =
        [
            new("requester", "Ana Lucía Ch’ok Xicará"), new("requester_document", "DPI GTM 2580123580101"), new("entitlement", "own_person"),
            new("payment_slip", "CHN00123456"),
        ],
        Orders =
        [
            new("CIV", "Juzgado Primero de Primera Instancia Civil de Guatemala", "01044-2023-00417", "417-2023", new(2023, 6, 1), "prorrogado", new(2023, 6, 10), new(2027, 6, 10)),
            new("PEN", "Juzgado Undécimo de Primera Instancia Penal, Narcoactividad y Delitos contra el Ambiente", "01080-2025-00031", "31-2025", null, "activo", new(2025, 2, 3), null),
        ],
        Code = "K7M2QX-9DPR4T-W0HJ5C",
        Fingerprint = "9F2C 11AA 04BE 7731 C0DE 55E1 9A10 2B7F",
        KeyId = "igm-2026-1",
        Seal = 48_211,
        CutSeal = 48_210,
        Proof = Encoding.UTF8.GetBytes("""{"format":"igm.certificate.1"}"""),
    };

    internal static CertificatePaper Negative { get; } = Positive with { Result = "negative", Orders = [] };

    internal static LetterPaper Letter { get; } = new()
    {
        Number = "IGM-ARR-2026-000987",
        Kind = "annotation",
        WrittenAt = Cut,
        CourtName = "Juzgado Primero de Primera Instancia Civil",
        Municipality = "Guatemala, Guatemala",
        Oficio = "417-2026",
        OficioDate = new(2026, 11, 12),
        CaseFile = "01044-2026-00417",
        Type = "CIV",
        Subjects = ["Ana Lucía Ch’ok Xicará", "Domingo Pérez Tum"],
        ActAt = Cut,
        Until = new(2027, 11, 20),
        Signatory = "arraigos.jefe",
    };

    [Fact]
    public void A_certificate_says_all_it_was_given_letter_by_letter()
    {
        var read = new ReadPdf(Papers.Certificate(Positive));
        foreach (var text in new[]
        {
            "Certificación de arraigo", "CA-2026-000123", "Constan 2 arraigos vigentes.", "Ana Lucía Ch’ok Xicará", "2580 12358 0101", "14 de marzo de 1990",
            "Juzgado Undécimo de Primera Instancia Penal, Narcoactividad y Delitos contra el Ambiente", "31-2025", "sin plazo", "10/06/2027",
            "K7M2QX-9DPR4T-W0HJ5C", "9F2C 11AA 04BE 7731 C0DE 55E1 9A10 2B7F", "sello 48211", "20 de noviembre de 2026 a las 09:04:05 horas, hora de Guatemala",
            "arraigos.example.gt/verificar", $"Página {read.Pages.Count} de {read.Pages.Count}",
        })
        {
            read.Text.ShouldContain(text);
        }

        read.Info("Title").ShouldBe("Certificación de arraigo CA-2026-000123");
        read.Catalog.ShouldContain("/Lang (es-GT)");
        read.Attachment().ShouldBe(Positive.Proof);
    }

    [Fact]
    public void A_carencia_is_one_page() => new ReadPdf(Papers.Certificate(Negative)).Pages.Count.ShouldBe(1);

    [Fact]
    public void A_legal_name_comes_out_as_it_went_in_whatever_its_letters() =>
        new ReadPdf(Papers.Certificate(Negative with { Searched = [new("name", Name)] })).Text.ShouldContain(Name);

    [Theory]
    [InlineData("positive")]
    [InlineData("negative")]
    [InlineData("inconclusive")]
    public void Each_result_says_itself_and_not_the_others(string result)
    {
        var text = new ReadPdf(Papers.Certificate(Negative with { Result = result })).Text;
        foreach (var other in new[] { "positive", "negative", "inconclusive" })
            text.Contains(PaperWords.Of($"certificate.told.{other}"), StringComparison.Ordinal).ShouldBe(other == result);
    }

    [Fact]
    public void A_late_seal_is_said_to_be_pending()
    {
        var text = new ReadPdf(Papers.Certificate(Negative with { Seal = null })).Text;
        text.ShouldContain(PaperWords.Of("certificate.seal.pending"));
        text.ShouldNotContain("sello 48211");
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        Papers.Certificate(Positive).ShouldBe(Papers.Certificate(Positive));
        Papers.Certificate(Positive).ShouldNotBe(Papers.Certificate(Positive with { Number = "CA-2026-000124" }));
    }

    [Fact]
    public void Sixty_orders_flow_over_pages_that_repeat_the_heading_and_lose_nothing()
    {
        var orders = Enumerable.Range(1, 60).Select(i => Positive.Orders[0] with { Oficio = $"{i:D4}-2026" }).ToList();
        var read = new ReadPdf(Papers.Certificate(Positive with { Orders = orders }));
        read.Pages.Count.ShouldBeGreaterThan(2);
        foreach (var order in orders)
            read.Text.ShouldContain(order.Oficio);
        read.Pages.Count(page => read.Lines(page).Contains("Expediente")).ShouldBe(read.Pages.Count(page => read.Lines(page).Any(line => line.EndsWith("-2026, ", StringComparison.Ordinal))));
        read.Text.ShouldContain($"Página {read.Pages.Count} de {read.Pages.Count}");
    }

    [Fact]
    public void A_reader_hears_headings_paragraphs_tables_and_the_figure_s_words()
    {
        var structure = new ReadPdf(Papers.Certificate(Positive)).Structure().ToList();
        structure[0].Role.ShouldBe("Document");
        structure[1].ShouldBe(("H1", 1));
        structure.Select(element => element.Role).Distinct().Order(StringComparer.Ordinal).ShouldBe(["Document", "Figure", "H1", "H2", "P", "TD", "TH", "TR", "Table"]);
        structure.Where(element => element.Role is "H1" or "H2" or "P" or "TH" or "TD" or "Figure").ShouldAllBe(element => element.Marks > 0);
    }

    [Fact]
    public void The_embedded_typeface_is_a_whole_font_of_only_what_is_used()
    {
        var file = new ReadPdf(Papers.Certificate(Positive)).FontFile("R");
        file.Length.ShouldBeLessThan(40_000);
        var tables = Enumerable.Range(0, file[5]).Select(i => Encoding.ASCII.GetString(file, 12 + 16 * i, 4));
        tables.ShouldBe(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
        var sum = 0u;
        for (var i = 0; i < file.Length; i++)
            sum += (uint)file[i] << (24 - 8 * (i % 4));
        sum.ShouldBe(0xB1B0AFBA, "the whole file adds up as TrueType demands");
    }

    [Theory]
    [InlineData("annotation", "quedó anotado en este registro el 20 de noviembre de 2026 a las 09:04:05")]
    [InlineData("observation", "a más tardar el 20 de noviembre de 2027")]
    [InlineData("extension", "El arraigo vence ahora al terminar el 20 de noviembre de 2027")]
    [InlineData("lifting", "el levantamiento ordenado quedó anotado")]
    [InlineData("substitution", "la sustitución de la medida quedó anotada")]
    [InlineData("return", "se devuelve sin anotar")]
    public void A_letter_answers_the_court_s_own_paper_and_tells_the_act(string kind, string told)
    {
        var text = new ReadPdf(Papers.Letter(Letter with { Kind = kind, Missing = kind is "observation" ? ["/subjects/1/secondSurname", "/order/oficioDate"] : [] })).Text;
        text.ShouldContain(told);
        text.ShouldContain("su oficio 417-2026, de fecha 12 de noviembre de 2026");
        text.ShouldContain("Domingo Pérez Tum");
        text.Contains("Persona 2: segundo apellido", StringComparison.Ordinal).ShouldBe(kind is "observation");
    }

    [Fact]
    public void The_papers_words_have_plain_keys() =>
        PaperWords.Keys.ShouldAllBe(key => Regex.IsMatch(key, "^[a-zA-Z_.]+$"));

    [Fact]
    public void A_qr_code_has_its_finders_in_three_corners()
    {
        var boxes = QrMatrix.Boxes("https://arraigos.example.gt/verificar#K7M2QX-9DPR4T-W0HJ5C", 0, 0, 100).ToList();
        var module = boxes.Min(box => box.Height);
        foreach (var edge in new[] { boxes.Max(box => box.Y), boxes.Min(box => box.Y) })
            boxes.Count(box => Math.Abs(box.Y - edge) < 0.001 && Math.Abs(box.Width - 7 * module) < 0.001).ShouldBeGreaterThanOrEqualTo(edge > 50 ? 2 : 1);
        boxes.Min(box => box.X).ShouldBe(QrMatrix.Quiet * module, 0.001);
    }

    [PopplerFact]
    public void Another_reader_finds_the_same_text_and_no_fault()
    {
        var text = Regex.Replace(Poppler.Text(Papers.Certificate(Positive)), @"\s+", " ");
        text.ShouldContain("Ana Lucía Ch’ok Xicará");
        text.ShouldContain("K7M2QX-9DPR4T-W0HJ5C");
        text.ShouldContain("Constan 2 arraigos vigentes.");
        Regex.Replace(Poppler.Text(Papers.Certificate(Negative with { Searched = [new("name", Name)] })), @"\s+", " ").Normalize()
            .ShouldContain(Name.Normalize());
    }

    [PopplerFact]
    public void Another_reader_draws_it()
    {
        foreach (var (name, paper) in new[] { ("positive", Papers.Certificate(Positive)), ("negative", Papers.Certificate(Negative)), ("letter", Papers.Letter(Letter)) })
        {
            var picture = Poppler.Picture(paper);
            picture.Length.ShouldBeGreaterThan(20_000, name);
            if (Environment.GetEnvironmentVariable("IGM_KEEP_PAPERS") is { } folder)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{name}.pdf"), paper);
                File.WriteAllBytes(Path.Combine(folder, $"{name}.png"), picture);
            }
        }
    }
}
