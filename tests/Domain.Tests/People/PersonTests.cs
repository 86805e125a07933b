using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly HashSet<string> Municipalities = ["0101", "0514"];
    private static readonly Act Now = new(new Actor(Guid.Empty, "arraigos.recepcion", ActorKind.Officer), new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));
    private static readonly Act WithReason = Now with { Why = "Error de digitación en el oficio" };
    private static readonly Identity Ana = new(PersonName.Of("Ana María", "Choc López").Value, PartialDate.Of(new(1990, 3, 5)), 'F', "GTM", Cui.Parse("2580123580101").Value);
    private static readonly DocumentPaper Passport = new(DocumentKind.Passport, "GTM", "253478901", ExpiresOn: new(2030, 1, 1));

    private static Person Registered(params DocumentPaper[] papers) => Person.Register(Ana, papers, Municipalities, Now).Value;

    [Fact]
    public void One_person_holds_papers_of_any_State()
    {
        var person = Registered(Passport, new(DocumentKind.Passport, "D", "C01X00T47"), new(DocumentKind.TravelDocument, "XXB", "R-12"));

        person.Documents.Count.ShouldBe(3);
        person.NameKeys.ShouldBe(["ANA", "LOPES", "MARIA", "9OK"], ignoreOrder: true);
        person.Version.ShouldBe(1);
    }

    [Fact]
    public void The_same_paper_twice_is_refused_however_it_is_written()
    {
        var person = Registered(Passport);

        person.AddDocument(Passport with { Number = "253 478-901" }, Now).Error.ShouldBe(DocumentErrors.AlreadyHeld);
        person.AddDocument(Passport with { State = "SLV" }, Now).Succeeded.ShouldBeTrue();
        person.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData(DocumentKind.Passport, "GTM", "1234567890", "people.passport.number_form")]
    [InlineData(DocumentKind.Passport, "GTM", "---", "people.document.number_form")]
    [InlineData(DocumentKind.Passport, "gtm", "1", "people.document.state")]
    [InlineData(DocumentKind.Passport, "UTO", "L898902C3", "people.document.specimen")]
    [InlineData(DocumentKind.Dpi, "SLV", "1", "people.document.state")]
    [InlineData(DocumentKind.Cedula, "SLV", "A-1 12345", "people.document.state")]
    public void A_paper_that_cannot_be_is_refused(DocumentKind kind, string state, string number, string code) =>
        Registered().AddDocument(new(kind, state, number), Now).Error!.Code.ShouldBe(code);

    [Fact]
    public void A_paper_that_ends_before_it_begins_is_refused() =>
        Registered().AddDocument(Passport with { IssuedOn = new(2031, 1, 1) }, Now).Error.ShouldBe(DocumentErrors.Dates);

    [Fact]
    public void A_CUI_of_an_unknown_place_is_written_down_only_with_a_reason()
    {
        var consular = Ana with { Cui = Cui.Parse("1627409482301").Value };

        Person.Register(consular, [], Municipalities, Now).Error.ShouldBe(PersonErrors.DoubtfulCui);
        Person.Register(consular, [], Municipalities, WithReason).Value.CuiDoubts.ShouldBe(["people.cui.unknown_department"]);
    }

    [Theory]
    [InlineData("2026-03-03")]
    [InlineData("2027")]
    [InlineData("1890")]
    public void Nobody_is_born_tomorrow_or_130_years_ago(string born) =>
        Person.Register(Ana with { BirthDate = PartialDate.Parse(born).Value }, [], Municipalities, Now).Error.ShouldBe(PersonErrors.BirthDateOutOfRange);

    [Fact]
    public void Sex_and_nationality_are_codes()
    {
        Person.Register(Ana with { Sex = 'H' }, [], Municipalities, Now).Error.ShouldBe(PersonErrors.Sex);
        Person.Register(Ana with { Nationality = "UTO" }, [], Municipalities, Now).Error.ShouldBe(PersonErrors.Nationality);
        Person.Register(Ana with { Nationality = "Guatemala" }, [], Municipalities, Now).Error.ShouldBe(PersonErrors.Nationality);
    }

    [Fact]
    public void An_alias_is_found_beside_the_name_and_never_instead()
    {
        var person = Registered();

        person.AddAlias(PersonName.Of("Juana Xicará").Value, AliasKind.KnownAs, Now).Succeeded.ShouldBeTrue();

        person.Name.Full.ShouldBe("Ana María Choc López");
        person.SearchText.ShouldBe("ANA MARIA CHOC LOPEZ | JUANA XICARA");
        person.NameKeys.ShouldContain(NameTokens.Sound("XICARA"));
        person.AddAlias(PersonName.Of("Juana Xicará").Value, AliasKind.Spelling, Now).Error.ShouldBe(PersonErrors.AliasKnown);
    }

    [Fact]
    public void A_correction_says_why_and_changes_something()
    {
        var person = Registered(Passport);
        var mended = Ana with { BirthDate = PartialDate.Of(new(1990, 5, 3)) };

        person.Correct(mended, Municipalities, Now).Error.ShouldBe(PersonErrors.ReasonRequired);
        person.Correct(Ana, Municipalities, WithReason).Error.ShouldBe(PersonErrors.NothingCorrected);
        person.Correct(mended, Municipalities, WithReason).Succeeded.ShouldBeTrue();
        person.BirthDate.ToString().ShouldBe("1990-05-03");
        person.Documents.ShouldHaveSingleItem();
        person.Events.OfType<PersonCorrected>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Identity_is_verified_on_a_paper_in_force_and_a_correction_undoes_it()
    {
        var person = Registered(Passport, Passport with { Number = "1", ExpiresOn = new(2026, 3, 1) });

        person.VerifyIdentity(Guid.Empty, Now).Error.ShouldBe(PersonErrors.DocumentUnknown);
        person.VerifyIdentity(person.Documents[1].Id, Now).Error.ShouldBe(PersonErrors.DocumentExpired);
        person.VerifyIdentity(person.Documents[0].Id, Now).Succeeded.ShouldBeTrue();
        person.VerifiedByDocument.ShouldBe(person.Documents[0].Id);

        person.Correct(Ana with { Sex = 'X' }, Municipalities, WithReason);
        person.VerifiedByDocument.ShouldBeNull();
    }
}

public sealed class CompanyTests
{
    private static readonly Act Now = new(new Actor(Guid.Empty, "arraigos.certificador", ActorKind.Officer), new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_company_is_known_by_NIT_and_its_name_is_mended_with_a_reason()
    {
        var company = Company.Register(Nit.Parse("576937-K").Value, "Café Señorial, S.A.", Now).Value;

        company.SearchText.ShouldBe("CAFE SENORIAL");
        company.Correct("Café Señorial, Sociedad Anónima", Now).Error.ShouldBe(CompanyErrors.ReasonRequired);
        company.Correct(company.Name, Now with { Why = "Razón social" }).Error.ShouldBe(CompanyErrors.NothingCorrected);
        company.Correct("Café Señorial, Sociedad Anónima", Now with { Why = "Razón social" }).Succeeded.ShouldBeTrue();
        company.Version.ShouldBe(2);
        Company.Register(company.Nit, " ", Now).Error.ShouldBe(NameErrors.Empty);
    }
}
