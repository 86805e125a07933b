using Igm.Domain.People;

namespace Igm.Domain.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("José Peña", "JOSE PENA")]
    [InlineData("Q’anil B'atz` Ch´ok", "QANIL BATZ CHOK")]
    [InlineData("Argüello-Pérez", "ARGUELLO PEREZ")]
    [InlineData("  María   Elena  ", "MARIA ELENA")]
    [InlineData("Yıldız Søren", "YILDIZ SOREN")]
    [InlineData("CHOK<XICARA<<MARIA", "CHOK XICARA MARIA")]
    [InlineData("Chub Sánchez, Eva", "CHUB SANCHEZ EVA")]
    [InlineData("Jose\u0301", "JOSE")]
    public void The_folded_form_keeps_letters_only(string written, string folded) => PersonName.Of(written).Value.Folded.ShouldBe(folded);

    [Fact]
    public void The_name_itself_stays_as_its_paper_writes_it() => PersonName.Of(" Q’anil  Ch'ok ").Value.Full.ShouldBe("Q’anil  Ch'ok");

    [Fact]
    public void Given_names_and_surnames_are_kept_apart_where_the_document_does()
    {
        var name = PersonName.Of("María Elena", "Choc Xicará").Value;
        (name.Full, name.Given, name.Surnames).ShouldBe(("María Elena Choc Xicará", "María Elena", "Choc Xicará"));
    }

    [Theory]
    [InlineData(null, "people.name.empty")]
    [InlineData("  ", "people.name.empty")]
    [InlineData("’-.", "people.name.empty")]
    [InlineData("Ana\tPérez", "people.name.characters")]
    public void A_name_without_letters_or_with_control_characters_is_refused(string? written, string code) => PersonName.Of(written).Error!.Code.ShouldBe(code);

    [Fact]
    public void A_name_longer_than_any_paper_is_refused() => PersonName.Of(new string('A', 201)).Error.ShouldBe(NameErrors.TooLong);

    [Theory]
    [InlineData("Vásquez", "Basques")]
    [InlineData("Hernández", "Ernandes")]
    [InlineData("Castillo", "Castiyo")]
    [InlineData("Jiménez", "Ximénez")]
    [InlineData("Quiroa", "Kiroa")]
    [InlineData("Walter", "Gualter")]
    [InlineData("Cahuec", "Cawec")]
    [InlineData("Cuxil", "Cushil")]
    [InlineData("Tzul", "Tsul")]
    [InlineData("Ch’ok", "Choc")]
    [InlineData("Simón", "Simom")]
    [InlineData("B’atz’", "Batz")]
    [InlineData("Gómez", "G0mez")]
    [InlineData("Deleón", "De León")]
    [InlineData("Delacruz", "De la Cruz")]
    [InlineData("Ma.", "María")]
    [InlineData("M.ª", "María")]
    [InlineData("Fco.", "Francisco")]
    public void Spellings_that_sound_alike_meet(string one, string other) => NameTokens.Keys(one).ShouldBe(NameTokens.Keys(other));

    [Theory]
    [InlineData("Choc", "Coc")]
    [InlineData("Tum", "Tuc")]
    [InlineData("Ana", "Eva")]
    public void Different_names_stay_apart(string one, string other) => NameTokens.Keys(one).ShouldNotBe(NameTokens.Keys(other));

    [Theory]
    [InlineData("Carmen Figueroa de Mateo", "MATEO", true)]
    [InlineData("Carmen Figueroa de León", "LEON", false)]
    [InlineData("Carmen Figueroa De la Cruz", "CRUZ", false)]
    [InlineData("Ana Pérez viuda de Soto", "SOTO", true)]
    public void The_husbands_surname_is_told_from_a_particle(string name, string last, bool married)
    {
        var token = NameTokens.Of(name)[^1];
        (token.Text, token.Married).ShouldBe((last, married));
    }
}

public sealed class LikenessRulesTests
{
    private static readonly PersonFacts Ana = new("Ana María Choc López", PartialDate.Of(new(1990, 3, 5)), "2580123580101", 'F');

    [Fact]
    public void The_same_CUI_is_the_same_person_whatever_the_paper_writes() =>
        Likeness.Between(Ana, new("A. Chok de Pérez", null, "2580123580101")).ShouldSatisfyAllConditions(
            like => like.Verdict.ShouldBe(LikenessVerdict.Same),
            like => like.Reasons[0].ShouldBe(LikenessReason.SameCui));

    [Fact]
    public void A_homonym_with_another_birth_date_is_no_candidate() =>
        Likeness.Between(Ana with { Cui = null }, Ana with { Cui = null, BirthDate = PartialDate.Of(new(1961, 10, 20)) }).ShouldSatisfyAllConditions(
            like => like.Verdict.ShouldBe(LikenessVerdict.Unlikely),
            like => like.Reasons.ShouldContain(LikenessReason.DifferentBirthDate),
            like => like.Reasons.ShouldContain(LikenessReason.SameName));

    [Fact]
    public void A_homonym_without_a_birth_date_is_possible_and_never_more() =>
        Likeness.Between(Ana, new("ANA MARIA CHOC LOPEZ")).Verdict.ShouldBe(LikenessVerdict.Possible);

    [Theory]
    [InlineData("1990-05-03")]
    [InlineData("1990-03-06")]
    [InlineData("1980-03-05")]
    public void One_digit_off_or_day_and_month_exchanged_is_a_slip(string born) =>
        Likeness.Between(Ana with { Cui = null }, new("Ana Maria Chok Lopes", PartialDate.Parse(born).Value, null, 'F')).ShouldSatisfyAllConditions(
            like => like.Verdict.ShouldBe(LikenessVerdict.Probable),
            like => like.Reasons.ShouldContain(LikenessReason.BirthDateSlip));

    [Fact]
    public void Two_different_CUIs_with_one_name_and_birth_date_are_left_to_a_person() =>
        Likeness.Between(Ana, Ana with { Cui = "1627409481217" }).Verdict.ShouldBe(LikenessVerdict.Possible);

    [Fact]
    public void An_alias_is_as_good_as_the_name() =>
        Likeness.Between(Ana with { Aliases = ["Juana Xicará"] }, new("JUANA XICARA", PartialDate.Of(new(1990, 3, 5)))).ShouldSatisfyAllConditions(
            like => like.Verdict.ShouldBe(LikenessVerdict.Probable),
            like => like.Reasons.ShouldContain(LikenessReason.ThroughAlias));

    [Fact]
    public void Likeness_does_not_depend_on_who_is_compared_with_whom()
    {
        var other = new PersonFacts("Choc López, A. María de Soto", PartialDate.Parse("1990").Value, null, 'F');
        Likeness.Between(Ana, other).Score.ShouldBe(Likeness.Between(other, Ana).Score);
    }
}
