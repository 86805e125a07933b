using Igm.Domain.People;

namespace Igm.Domain.Tests.People;

public sealed class MrzTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private const string Passport = """
        P<GTMCHOK<XICARA<<MARIA<ELENA<<<<<<<<<<<<<<<
        2534789013GTM9003141F31052272580123580101<66
        """;

    private const string SpecimenTd3 = """
        P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
        L898902C36UTO7408122F1204159ZE184226B<<<<<10
        """;

    private const string SpecimenTd1 = """
        I<UTOD231458907<<<<<<<<<<<<<<<
        7408122F1204159UTO<<<<<<<<<<<6
        ERIKSSON<<ANNA<MARIA<<<<<<<<<<
        """;

    private const string SpecimenTd2 = """
        I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
        D231458907UTO7408122F1204159<<<<<<<6
        """;

    [Fact]
    public void A_passport_says_who_holds_it_and_carries_the_CUI()
    {
        var mrz = Mrz.Parse(Passport, Today).Value;

        mrz.Format.ShouldBe(MrzFormat.Td3);
        (mrz.DocumentCode, mrz.IssuingState, mrz.Nationality).ShouldBe(("P", "GTM", "GTM"));
        (mrz.Surnames, mrz.GivenNames).ShouldBe(("CHOK XICARA", "MARIA ELENA"));
        mrz.DocumentNumber.ShouldBe("253478901");
        mrz.BirthDate.ToString().ShouldBe("1990-03-14");
        mrz.ExpiresOn.ShouldBe(new DateOnly(2031, 5, 22));
        mrz.Sex.ShouldBe('F');
        mrz.OptionalData.ShouldBe("2580123580101");
        mrz.IsAcceptable.ShouldBeTrue();
        mrz.Checks.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData(SpecimenTd3, MrzFormat.Td3, "6291" + "0")]
    [InlineData(SpecimenTd1, MrzFormat.Td1, "7296")]
    [InlineData(SpecimenTd2, MrzFormat.Td2, "7296")]
    public void Every_check_digit_of_the_ICAO_specimens_agrees_and_the_specimen_is_refused(string text, MrzFormat format, string checks)
    {
        var mrz = Mrz.Parse(text, Today).Value;

        mrz.Format.ShouldBe(format);
        string.Concat(mrz.Checks.Select(check => check.Computed)).ShouldBe(checks);
        mrz.IsSound.ShouldBeTrue();
        mrz.IsSpecimen.ShouldBeTrue();
        mrz.IsAcceptable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("L898902C3", '6')]
    [InlineData("740812", '2')]
    [InlineData("120415", '9')]
    [InlineData("ZE184226B<<<<<", '1')]
    [InlineData("L898902C3674081221204159ZE184226B<<<<<1", '0')]
    [InlineData("D23145890", '7')]
    [InlineData("D231458907<<<<<<<<<<<<<<<74081221204159<<<<<<<<<<<", '6')]
    [InlineData("D23145890774081221204159<<<<<<<", '6')]
    public void Check_digits_are_those_of_Doc_9303(string field, char digit) => Mrz.CheckDigit(field).ShouldBe(digit);

    [Fact]
    public void One_wrong_character_anywhere_that_is_checked_is_found()
    {
        var lines = Passport.Replace("\r", "", StringComparison.Ordinal).Split('\n');
        foreach (var position in Enumerable.Range(0, 44).Except(Enumerable.Range(10, 3)).Where(i => i is not 20))
        {
            var character = lines[1][position];
            var other = character is '9' ? '0' : char.IsAsciiDigit(character) ? (char)(character + 1) : '1';
            var altered = lines[1][..position] + other + lines[1][(position + 1)..];
            Mrz.Parse(lines[0] + altered, Today).Value.IsAcceptable.ShouldBeFalse($"position {position + 1}");
        }
    }

    [Theory]
    [InlineData("000101", "2000-01-01")]
    [InlineData("260302", "2026-03-02")]
    [InlineData("260303", "1926-03-03")]
    [InlineData("851231", "1985-12-31")]
    [InlineData("85<<<<", "1985")]
    [InlineData("8506<<", "1985-06")]
    [InlineData("26<<<<", "2026")]
    public void A_two_digit_birth_year_is_the_latest_that_is_not_in_the_future(string field, string born) =>
        WithBirth(field).BirthDate.ToString().ShouldBe(born);

    [Fact]
    public void An_unknown_birth_year_leaves_the_birth_date_empty_and_sound()
    {
        var mrz = WithBirth("<<<<<<");
        mrz.BirthDate.ShouldBeNull();
        mrz.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("850230")]
    [InlineData("851301")]
    [InlineData("8A0101")]
    public void A_birth_date_that_is_no_date_is_a_fault(string field) => WithBirth(field).Faults.ShouldContain("birth_date");

    [Fact]
    public void An_empty_optional_field_may_carry_no_check_digit()
    {
        const string second = "2534789013GTM9003141F3105227<<<<<<<<<<<<<<";
        foreach (var digit in "0<")
        {
            var composite = Mrz.CheckDigit(second[..10] + second[13..20] + second[21..] + digit);
            Mrz.Parse("P<GTMCHOK<XICARA<<MARIA<ELENA<<<<<<<<<<<<<<<" + second + digit + composite, Today).Value.IsAcceptable.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_long_document_number_goes_on_in_the_optional_data()
    {
        const string first = "I<GTMD23145890<7349<<<<<<<<<<<";
        var mrz = Mrz.Parse(first + "7408122F3204153GTM<<<<<<<<<<<0" + "PEREZ<<ANA<<<<<<<<<<<<<<<<<<<<", Today).Value;

        mrz.DocumentNumber.ShouldBe("D23145890734");
        mrz.Checks.Single(check => check.Field == "document_number").Agrees.ShouldBeTrue();
    }

    [Fact]
    public void Germany_is_a_single_letter()
    {
        var written = MrzWriter.Write(MrzFormat.Td3, new("P", "D", "Müller", "Jörg", "C01X00T47", "D", PartialDate.Of(new(1964, 8, 12)), 'M', new(2034, 2, 28))).Value;

        written.ShouldStartWith("P<D<<MUELLER<<JOERG<");
        var read = Mrz.Parse(written, Today).Value;
        (read.IssuingState, read.Nationality, read.IsAcceptable).ShouldBe(("D", "D", true));
    }

    [Theory]
    [InlineData("Ch’ok", "CHOK")]
    [InlineData("Muñoz", "MUNOZ")]
    [InlineData("Argüello", "ARGUEELLO")]
    [InlineData("Pérez-López", "PEREZ<LOPEZ")]
    [InlineData("De la Cruz", "DE<LA<CRUZ")]
    public void Names_are_written_in_the_letters_of_the_zone(string name, string written) => MrzWriter.Transliterate(name).ShouldBe(written);

    [Theory]
    [InlineData(MrzFormat.Td1)]
    [InlineData(MrzFormat.Td2)]
    [InlineData(MrzFormat.Td3)]
    public void What_is_written_is_read_back(MrzFormat format)
    {
        var facts = new MrzFacts(
            format is MrzFormat.Td3 ? "P" : "I", "GTM", "Choc Xicará", "María Elena", "A1234567", "GTM", PartialDate.Of(1985, 6).Value, 'F', new(2035, 1, 31),
            format is MrzFormat.Td2 ? "" : "2580123580101");

        var read = Mrz.Parse(MrzWriter.Write(format, facts).Value, Today).Value;

        read.IsAcceptable.ShouldBeTrue();
        (read.Surnames, read.GivenNames, read.DocumentNumber).ShouldBe(("CHOC XICARA", "MARIA ELENA", "A1234567"));
        read.BirthDate.ToString().ShouldBe("1985-06");
        read.OptionalData.ShouldBe(facts.OptionalData);
    }

    [Theory]
    [InlineData(MrzFormat.Td1)]
    [InlineData(MrzFormat.Td2)]
    public void A_card_number_longer_than_nine_is_written_and_read_back(MrzFormat format)
    {
        var facts = new MrzFacts("I", "SLV", "Pérez", "Ana", "01234567890", "SLV", PartialDate.Of(new(1990, 1, 1)), 'F', new(2030, 1, 1));

        Mrz.Parse(MrzWriter.Write(format, facts).Value, Today).Value.ShouldSatisfyAllConditions(
            read => read.IsAcceptable.ShouldBeTrue(),
            read => read.DocumentNumber.ShouldBe("01234567890"));
        MrzWriter.Write(MrzFormat.Td3, facts).Error.ShouldBe(MrzErrors.DoesNotFit);
    }

    [Fact]
    public void A_name_longer_than_the_field_keeps_something_of_both_parts()
    {
        var facts = new MrzFacts(
            "P", "GTM", "Nimatuj Chavajay de Xicará", "Maximiliana Guadalupe Concepción", "1", "GTM", PartialDate.Of(new(1990, 1, 1)), 'F', new(2030, 1, 1));
        foreach (var surnames in new[] { facts.Surnames, new string('A', 60) })
        {
            var line = MrzWriter.Write(MrzFormat.Td3, facts with { Surnames = surnames }).Value.Split('\n')[0];
            line.Length.ShouldBe(44);
            var read = Mrz.Parse(line + "1<<<<<<<<7GTM9001011F3001018<<<<<<<<<<<<<<00", Today).Value;
            read.GivenNames.ShouldStartWith("M");
        }
    }

    [Theory]
    [InlineData("P<GTM", "people.mrz.length")]
    [InlineData("", "people.mrz.length")]
    [InlineData("P<GTMCHÓK", "people.mrz.characters")]
    public void What_is_no_zone_is_refused(string text, string code) => Mrz.Parse(text, Today).Error!.Code.ShouldBe(code);

    private static Mrz WithBirth(string field) =>
        Mrz.Parse("P<GTMCHOK<XICARA<<MARIA<ELENA<<<<<<<<<<<<<<<" + $"2534789013GTM{field}{Mrz.CheckDigit(field)}F31052272580123580101<60", Today).Value;
}
