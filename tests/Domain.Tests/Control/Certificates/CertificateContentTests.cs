using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using Igm.Domain.People;

namespace Igm.Domain.Tests.Control.Certificates;

/// <summary>What is signed is what the paper says: word for word, in one order, nothing left out.</summary>
public sealed class CertificateContentTests
{
    private static readonly Act Act = new(new(Guid.CreateVersion7(), "arraigos.certificador", ActorKind.Officer), new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero));
    private static readonly VerificationCode Code = VerificationCode.From(new byte[VerificationCode.RandomBytes]);

    private static readonly SearchedPerson Ana = new()
    {
        PersonId = Guid.Parse("01890000-0000-7000-8000-000000000001"),
        Name = "Ana Lucía Ch’ok Xicará",
        OtherNames = ["Ana Choc"],
        Cui = "2580123580101",
        BirthDate = "1990-03-14",
        Papers = ["dpi:GTM:2580123580101", "passport:GTM:253478901"],
    };

    private static readonly SearchedCompany Exporter = new() { CompanyId = Guid.Parse("01890000-0000-7000-8000-000000000002"), Name = "Exportadora Ficticia, S.A.", Nit = "576937K" };

    [Fact]
    public void A_positive_signs_the_request_the_person_and_the_order()
    {
        var order = CertificateConclusionTests.Order(OrderStanding.InForce, new PersonFacts("Ana Choc", Cui: "2580123580101"));

        Content(Ana, null, new(Entitlement.OwnPerson), CertificateConclusion.For(Ana, null, [order])).ShouldBe(
        [
            "number=CA-2026-000123", $"code={Code.Value}", "result=positive", "cut_at=2026-11-20T15:00:00.000000Z", "register_seal=7", "register_seal_hash=ab12",
            "requester_kind=person", "requester_name=Ana Lucía Ch’ok Xicará", "requester_document=DPI GTM 2580123580101",
            "entitlement=own_person", "entitlement_evidence=", "payment_slip=CHN00123456",
            $"searched.person={Ana.PersonId}", "searched.name=Ana Lucía Ch’ok Xicará", "searched.other_name=Ana Choc", "searched.cui=2580123580101",
            "searched.birth_date=1990-03-14", "searched.paper=dpi:GTM:2580123580101", "searched.paper=passport:GTM:253478901",
            $"finding.arraigo={order.Order.ArraigoId}", "finding.type=CIV", "finding.court=Juzgado Primero de Primera Instancia Civil", "finding.case_file=01044-2023-00417",
            "finding.oficio=417-2023", "finding.oficio_date=2023-06-01", "finding.state=activo", "finding.annotated_on=2023-06-10", "finding.expires_on=2024-06-10",
        ]);
    }

    [Fact]
    public void A_carencia_of_a_company_signs_the_company_and_the_evidence() =>
        Content(null, Exporter, new("legal_representative", "Acta 45-2026"), new(CertificateResult.Negative, [])).Skip(9).ShouldBe(
        [
            "entitlement=legal_representative", "entitlement_evidence=Acta 45-2026", "payment_slip=CHN00123456",
            $"searched.company={Exporter.CompanyId}", "searched.company_name=Exportadora Ficticia, S.A.", "searched.nit=576937K",
        ]);

    [Fact]
    public void What_the_order_does_not_say_is_signed_as_empty()
    {
        var bare = CertificateConclusionTests.Order(OrderStanding.InForce, new PersonFacts("Ana Choc", Cui: "2580123580101"));
        var order = bare with { Order = bare.Order with { Type = null, CaseFile = null, OficioDate = null, ExpiresOn = null } };
        var unborn = Ana with { BirthDate = null, Cui = null, Papers = ["passport:GTM:253478901"] };

        var content = Content(unborn, null, new(Entitlement.OwnPerson), CertificateConclusion.For(Ana, null, [order])).ToList();

        content.ShouldContain("searched.cui=");
        content.ShouldContain("searched.birth_date=");
        foreach (var empty in new[] { "finding.type=", "finding.case_file=", "finding.oficio_date=", "finding.expires_on=" })
        {
            content.ShouldContain(empty);
        }
    }

    [Fact]
    public void An_order_that_names_a_namesake_and_her_is_hers()
    {
        var hers = CertificateConclusionTests.Order(OrderStanding.InForce, new PersonFacts("Ana Lucía Ch’ok Xicará", Cui: "2580123580101"));
        var namesake = hers with { Subject = new PersonFacts("ANA LUCIA CHOC XICARA"), Papers = [] };

        var conclusion = CertificateConclusion.For(Ana, null, [namesake, hers]);

        conclusion.Result.ShouldBe(CertificateResult.Positive);
        conclusion.Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.InForce);
    }

    [Fact]
    public void Somebody_on_an_order_is_no_answer_about_a_company_and_the_company_none_about_a_person()
    {
        var person = CertificateConclusionTests.Order(OrderStanding.InForce, new PersonFacts("Exportadora Ficticia", Cui: "2580123580101"));
        var party = CertificateConclusionTests.Order(OrderStanding.InForce, null) with { Company = new("Ana Lucía Ch’ok Xicará", "576937K") };

        CertificateConclusion.For(null, Exporter, [person]).Result.ShouldBe(CertificateResult.Negative);
        CertificateConclusion.For(Ana, null, [party]).Result.ShouldBe(CertificateResult.Negative);
        CertificateConclusion.For(Ana, null, [CertificateConclusionTests.Order(OrderStanding.InForce, Ana.Facts) with { Papers = null }]).Result.ShouldBe(CertificateResult.Positive);
    }

    [Theory]
    [InlineData("Exportadora Fictisia, S.A.", CertificateResult.Inconclusive)]
    [InlineData("Ferretería del Norte, S.A.", CertificateResult.Negative)]
    public void A_company_nearly_of_that_name_is_doubted_and_another_is_not(string name, CertificateResult result) =>
        CertificateConclusion.For(null, Exporter, [CertificateConclusionTests.Order(OrderStanding.InForce, null) with { Company = new(name, null) }]).Result.ShouldBe(result);

    [Fact]
    public void One_passport_among_other_papers_identifies()
    {
        (Ana with { Cui = null }).IsIdentified.ShouldBeTrue();
        (Ana with { Cui = null, Papers = ["dpi:GTM:2580123580101"] }).IsIdentified.ShouldBeFalse();
    }

    [Fact]
    public void Issuing_is_told() =>
        Issue(Ana, null, new(Entitlement.OwnPerson), new(CertificateResult.Negative, [])).Events.ShouldHaveSingleItem().ShouldBeOfType<CertificateIssued>().Result.ShouldBe(CertificateResult.Negative);

    private static IEnumerable<string> Content(SearchedPerson? person, SearchedCompany? company, Entitlement by, CertificateConclusion conclusion) =>
        Issue(person, company, by, conclusion).Content().Select(fact => $"{fact.Key}={fact.Value}");

    private static Certificate Issue(SearchedPerson? person, SearchedCompany? company, Entitlement by, CertificateConclusion conclusion) =>
        Certificate.Issue(new(person, company, new(RequesterKind.Person, "Ana Lucía Ch’ok Xicará", "DPI GTM 2580123580101"), by, "chn-0012 3456"), conclusion, new(new(2026, 123), Code, new(7, "ab12")), Act).Value;
}
