using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using Igm.Domain.People;

namespace Igm.Domain.Tests.Control.Certificates;

public sealed class CertificateTests
{
    private static readonly Act Act = new(new(Guid.CreateVersion7(), "arraigos.certificador", ActorKind.Officer), new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero));
    private static readonly VerificationCode Code = VerificationCode.From(new byte[VerificationCode.RandomBytes]);

    private static readonly CertificateRequest Request = new(
        new SearchedPerson { PersonId = Guid.CreateVersion7(), Name = "Ana Lucía Ch’ok Xicará", Cui = "2580123580101" },
        null,
        new(RequesterKind.Person, "Ana Lucía Ch’ok Xicará", "DPI GTM 2580123580101"),
        new(Entitlement.OwnPerson),
        "chn-0012 3456");

    [Fact]
    public void An_issued_certificate_is_an_act_of_the_register_with_everything_the_paper_says()
    {
        var finding = CertificateConclusionTests.Order(OrderStanding.InForce, new PersonFacts("Ana Choc", Cui: "2580123580101"));
        var certificate = Issue(Request, CertificateConclusion.For(Request.Person, null, [finding]));

        certificate.Number.ToString().ShouldBe("CA-2026-000123");
        certificate.PaymentSlip.ShouldBe("CHN00123456");
        var act = certificate.RegisterActs.ShouldHaveSingleItem();
        (act.Id, act.Kind, act.Subject).ShouldBe((certificate.RegisterActId!.Value, "certificate.issued", certificate.Id.Value));
        var content = act.Content.ToLookup(fact => fact.Key, fact => fact.Value);
        content["result"].ShouldBe(["positive"]);
        content["cut_at"].ShouldBe(["2026-11-20T15:00:00.000000Z"]);
        content["searched.name"].ShouldBe(["Ana Lucía Ch’ok Xicará"]);
        content["finding.oficio"].ShouldBe(["417-2023"]);
        content["register_seal_hash"].ShouldBe(["ab12"]);
    }

    [Fact]
    public void What_may_be_another_person_s_order_never_leaves_the_house()
    {
        var namesake = CertificateConclusionTests.Order(OrderStanding.InForce, new PersonFacts("Ana Lucia Choc Xicara"));
        var certificate = Issue(Request, CertificateConclusion.For(Request.Person, null, [namesake]));

        certificate.Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Namesake);
        certificate.Content().ShouldNotContain(fact => fact.Key.StartsWith("finding", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_certified_by_a_name_alone() =>
        Certificate.Issue(Request with { Person = Request.Person! with { Cui = null, Papers = ["cedula:GTM:A1123456"] } }, Nothing, new(new(2026, 1), Code, null), Act)
            .Error.ShouldBe(CertificateErrors.NotIdentified);

    [Fact]
    public void A_certificate_is_about_somebody() =>
        Certificate.Issue(Request with { Person = null }, Nothing, new(new(2026, 1), Code, null), Act).Error.ShouldBe(CertificateErrors.NobodySearched);

    [Theory]
    [InlineData("")]
    [InlineData("- - -")]
    [InlineData("12")]
    public void A_payment_slip_has_a_number(string slip) =>
        Certificate.Issue(Request with { PaymentSlip = slip }, Nothing, new(new(2026, 1), Code, null), Act).Error.ShouldBe(CertificateErrors.SlipForm);

    [Fact]
    public void It_is_signed_once()
    {
        var certificate = Issue(Request, Nothing);
        certificate.Sign(new("k1", new byte[64]));
        Should.Throw<InvalidOperationException>(() => certificate.Sign(new("k2", new byte[64])));
    }

    private static CertificateConclusion Nothing => new(CertificateResult.Negative, []);

    private static Certificate Issue(CertificateRequest request, CertificateConclusion conclusion) =>
        Certificate.Issue(request, conclusion, new(new(2026, 123), Code, new(7, "ab12")), Act).Value;
}
