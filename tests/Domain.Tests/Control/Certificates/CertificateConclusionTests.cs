using FsCheck;
using FsCheck.Fluent;
using Igm.Domain.Control.Certificates;
using Igm.Domain.People;

namespace Igm.Domain.Tests.Control.Certificates;

public sealed class CertificateConclusionTests
{
    private const string OwnCui = "2580123580101";
    private const string OtherCui = "1987654240101";

    private static readonly SearchedPerson Ana = new()
    {
        PersonId = Guid.Parse("01890000-0000-7000-8000-000000000001"),
        Name = "Ana Lucía Ch’ok Xicará",
        Cui = OwnCui,
        BirthDate = "1990-03-14",
        Sex = "F",
        Papers = ["passport:GTM:253478901"],
    };

    private static readonly PersonFacts NameOnly = new("ANA LUCIA CHOC XICARA");
    private static readonly PaperKey[] HerPassport = [new(DocumentKind.Passport, "GTM", "253478901")];

    [Fact]
    public void The_same_cui_on_an_order_in_force_is_positive() =>
        Conclude(Order(OrderStanding.InForce, NameOnly with { Cui = OwnCui })).Result.ShouldBe(CertificateResult.Positive);

    [Fact]
    public void The_same_passport_on_an_order_in_force_is_positive() =>
        Conclude(Order(OrderStanding.InForce, NameOnly, HerPassport)).Result.ShouldBe(CertificateResult.Positive);

    [Fact]
    public void Nothing_at_all_is_a_carencia()
    {
        var nothing = CertificateConclusion.For(Ana, null, []);
        nothing.Result.ShouldBe(CertificateResult.Negative);
        nothing.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OrderStanding.InForce)]
    [InlineData(OrderStanding.Unverified)]
    public void A_namesake_with_nothing_but_the_name_sends_her_to_the_window(OrderStanding standing) =>
        Conclude(Order(standing, NameOnly)).Result.ShouldBe(CertificateResult.Inconclusive);

    [Fact]
    public void Her_own_order_not_verified_yet_sends_her_to_the_window() =>
        Conclude(Order(OrderStanding.Unverified, NameOnly with { Cui = OwnCui })).Result.ShouldBe(CertificateResult.Inconclusive);

    [Fact]
    public void Her_own_order_that_has_ended_does_not_count() =>
        Conclude(Order(OrderStanding.Ended, NameOnly with { Cui = OwnCui })).Result.ShouldBe(CertificateResult.Negative);

    [Fact]
    public void Somebody_with_her_name_and_another_cui_is_no_namesake() =>
        Conclude(Order(OrderStanding.InForce, NameOnly with { Cui = OtherCui })).Result.ShouldBe(CertificateResult.Negative);

    [Fact]
    public void Somebody_with_her_name_and_another_birth_date_is_no_namesake() =>
        Conclude(Order(OrderStanding.InForce, NameOnly with { BirthDate = PartialDate.Parse("1961-11-02").Value })).Result.ShouldBe(CertificateResult.Negative);

    [Fact]
    public void Her_name_and_her_birth_date_under_another_cui_are_for_an_officer_to_compare() =>
        Conclude(Order(OrderStanding.InForce, new PersonFacts("ANA LUCIA CH'OK XICARA", PartialDate.Parse("1990-03-14").Value, OtherCui))).Result.ShouldBe(CertificateResult.Inconclusive);

    [Fact]
    public void A_sex_written_wrong_clears_nobody() =>
        Conclude(Order(OrderStanding.InForce, new PersonFacts("ANA LUCIA PETRONILA CHOC XICARA", Sex: 'M'))).Result.ShouldBe(CertificateResult.Inconclusive);

    [Theory]
    [InlineData("1990-03-14")]
    [InlineData("1990-03-15")]
    [InlineData("1990")]
    public void Her_name_and_her_birth_date_or_a_slip_of_it_is_not_proof_and_not_clearance(string born) =>
        Conclude(Order(OrderStanding.InForce, NameOnly with { BirthDate = PartialDate.Parse(born).Value })).Result.ShouldBe(CertificateResult.Inconclusive);

    [Fact]
    public void Her_passport_number_under_another_cui_is_for_an_officer_to_compare() =>
        Conclude(Order(OrderStanding.InForce, NameOnly with { Cui = OtherCui }, HerPassport)).Result.ShouldBe(CertificateResult.Inconclusive);

    [Fact]
    public void Her_passport_number_under_a_stranger_s_name_is_for_an_officer_to_compare() =>
        Conclude(Order(OrderStanding.InForce, new PersonFacts("Pedro Pop Caal"), HerPassport)).Result.ShouldBe(CertificateResult.Inconclusive);

    [Fact]
    public void A_positive_keeps_what_an_officer_must_still_compare_beside_it()
    {
        var conclusion = Conclude(Order(OrderStanding.InForce, NameOnly), Order(OrderStanding.InForce, NameOnly with { Cui = OwnCui }));
        conclusion.Result.ShouldBe(CertificateResult.Positive);
        conclusion.Findings.Select(finding => finding.Kind).ShouldBe([FindingKind.InForce, FindingKind.Namesake]);
    }

    [Fact]
    public void A_company_is_found_by_nit_and_doubted_by_name_alone()
    {
        var company = new SearchedCompany { CompanyId = Guid.Empty, Name = "Exportadora Ficticia, S.A.", Nit = "576937K" };
        CandidateOrder Party(string name, string? nit) => Order(OrderStanding.InForce, null) with { Company = new(name, nit) };

        CertificateConclusion.For(null, company, [Party("Otra, S.A.", "576937K")]).Result.ShouldBe(CertificateResult.Positive);
        CertificateConclusion.For(null, company, [Party("EXPORTADORA FICTICIA S A", null)]).Result.ShouldBe(CertificateResult.Inconclusive);
        CertificateConclusion.For(null, company, [Party("Exportadora Ficticia, S.A.", "7395922")]).Result.ShouldBe(CertificateResult.Negative);
    }

    [Theory]
    [InlineData("Cementos Ficticios, S.A.", "Cementos Ficticios, Sociedad Anónima")]
    [InlineData("CEMENTOS FICTICIOS SOCIEDAD ANONIMA", "Cementos Ficticios, S. A.")]
    [InlineData("Cementos Ficticios", "Cementos Ficticios, Compañía Limitada")]
    [InlineData("Cementos Ficticios y Cía. Ltda.", "Cementos Ficticios y Compañía Limitada")]
    [InlineData("Ixcán & Cía., S.C.A.", "Ixcan y Compañía, Sociedad en Comandita por Acciones")]
    [InlineData("Textiles Ficticios, S. de R.L.", "Textiles Ficticios, Sociedad de Responsabilidad Limitada")]
    [InlineData("Textiles Ficticios S.A. de C.V.", "Textiles Ficticios")]
    [InlineData("Cía. Agrícola Ficticia", "Compañía Agrícola Ficticia, S.A.")]
    [InlineData("Cementos Ficticos, S.A.", "Cementos Ficticios, Sociedad Anónima")]
    [InlineData("Cementos Ficticios", "Cementos Ficticios de Centro América, S.A.")]
    public void How_a_paper_writes_a_company_s_form_clears_nobody(string party, string catalogue)
    {
        var company = new SearchedCompany { CompanyId = Guid.Empty, Name = catalogue, Nit = "576937K" };
        var order = Order(OrderStanding.InForce, null) with { Company = new(party, null) };
        CertificateConclusion.For(null, company, [order]).Result.ShouldBe(CertificateResult.Inconclusive);
    }

    [Theory]
    [InlineData("Cementos Ficticios, S.A.", "Maderas Ficticias, S.A.")]
    [InlineData("Sociedad Anónima", "Compañía Limitada")]
    [InlineData("Transportes del Norte, Sociedad Anónima", "Transportes del Sur, Sociedad Anónima")]
    public void A_company_that_shares_only_its_form_is_another(string party, string catalogue)
    {
        var company = new SearchedCompany { CompanyId = Guid.Empty, Name = catalogue, Nit = "576937K" };
        CertificateConclusion.For(null, company, [Order(OrderStanding.InForce, null) with { Company = new(party, null) }]).Result.ShouldBe(CertificateResult.Negative);
    }

    [Fact]
    public void A_change_of_state_or_term_makes_a_conclusion_another_one()
    {
        var order = Order(OrderStanding.InForce, NameOnly with { Cui = OwnCui });
        Conclude(order).DiffersFrom(Conclude(order)).ShouldBeFalse();
        Conclude(order).DiffersFrom(Conclude(order with { Order = order.Order with { State = "prorrogado" } })).ShouldBeTrue();
        Conclude(order).DiffersFrom(Conclude()).ShouldBeTrue();
    }

    [Fact]
    public void Never_a_false_negative_and_never_a_verdict_on_a_namesake()
    {
        var worlds = 0;
        Prop.ForAll(Worlds.ToArbitrary(), world =>
        {
            worlds++;
            var orders = world.Select(ToOrder).ToList();
            var conclusion = CertificateConclusion.For(Ana, null, orders);
            var strong = world.Any(order => order.Who is Who.Herself && order.Standing is OrderStanding.InForce);
            var doubt = world.Any(order => (order.Who is Who.Herself && order.Standing is OrderStanding.Unverified)
                || (order.Who is Who.Namesake && order.Standing is not OrderStanding.Ended));
            return conclusion.Result == (strong ? CertificateResult.Positive : doubt ? CertificateResult.Inconclusive : CertificateResult.Negative)
                && conclusion.Findings.Where(finding => finding.Kind is FindingKind.InForce)
                    .All(finding => world[orders.FindIndex(order => order.Order.ArraigoId == finding.Order.ArraigoId)].Who is Who.Herself);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
        worlds.ShouldBe(2_000);
    }

    private enum Who
    {
        Herself,
        Namesake,
        OtherByCui,
        OtherByBirthDate,
        Stranger,
    }

    private static readonly Gen<List<(Who Who, OrderStanding Standing, int Spelling)>> Worlds =
        (from who in Gen.Elements(Enum.GetValues<Who>())
         from standing in Gen.Elements(Enum.GetValues<OrderStanding>())
         from spelling in Gen.Choose(0, 3)
         select (who, standing, spelling)).ListOf().Select(list => list.ToList());

    private static CandidateOrder ToOrder((Who Who, OrderStanding Standing, int Spelling) order)
    {
        string[] spellings = ["Ana Lucía Ch’ok Xicará", "CHOC XICARA, ANA LUCIA", "Ana Choc Xicara", "Ana Lucia Ch'oc Xicará"];
        var named = new PersonFacts(spellings[order.Spelling]);
        return order.Who switch
        {
            Who.Herself => order.Spelling % 2 == 0 ? Order(order.Standing, named with { Cui = OwnCui }) : Order(order.Standing, named, HerPassport),
            Who.Namesake => Order(order.Standing, named),
            Who.OtherByCui => Order(order.Standing, named with { Cui = OtherCui }),
            Who.OtherByBirthDate => Order(order.Standing, named with { BirthDate = PartialDate.Parse("1955-08-30").Value }),
            _ => Order(order.Standing, new PersonFacts("Domingo Pérez Tum")),
        };
    }

    private static CertificateConclusion Conclude(params CandidateOrder[] orders) => CertificateConclusion.For(Ana, null, orders);

    internal static CandidateOrder Order(OrderStanding standing, PersonFacts? subject, params PaperKey[] papers) => new(
        new(Guid.CreateVersion7(), "CIV", "Juzgado Primero de Primera Instancia Civil", "01044-2023-00417", "417-2023", new(2023, 6, 1), "activo", new(2023, 6, 10), new(2024, 6, 10)),
        standing, subject, papers);
}
