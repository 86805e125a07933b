using Igm.Domain.People;

namespace Igm.Domain.Tests.People;

public sealed class CuiTests
{
    /// <summary>As many municipalities as each department has; the codes run without gaps.</summary>
    private static readonly HashSet<string> Municipalities =
        [.. new[] { 17, 8, 16, 16, 14, 14, 19, 8, 24, 21, 9, 30, 33, 21, 8, 17, 14, 5, 11, 11, 7, 17 }
            .SelectMany((count, department) => Enumerable.Range(1, count).Select(municipality => $"{department + 1:D2}{municipality:D2}"))];

    [Fact]
    public void There_are_340_municipalities() => Municipalities.Count.ShouldBe(340);

    [Theory]
    [InlineData("2580123580101", "2580 12358 0101")]
    [InlineData("1627409481217", "1627 40948 1217")]
    [InlineData("3014285731601", "3014 28573 1601")]
    [InlineData("1999512091301", "1999 51209 1301")]
    [InlineData("2734001850801", "2734 00185 0801")]
    [InlineData("2111883440514", "2111 88344 0514")]
    [InlineData("3300007131333", "3300 00713 1333")]
    [InlineData("1876543281021", "1876 54328 1021")]
    [InlineData("2468135711420", "2468 13571 1420")]
    [InlineData("2938475681802", "2938 47568 1802")]
    [InlineData("1876-54328-1021", "1876 54328 1021")]
    [InlineData("2468 13571 1420", "2468 13571 1420")]
    public void A_sound_CUI_of_a_known_place_leaves_no_doubt(string text, string formatted)
    {
        var cui = Cui.Parse(text).Value;

        cui.Formatted.ShouldBe(formatted);
        cui.Doubts(Municipalities).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2580123590101", "people.cui.check_digit")]
    [InlineData("2581123580101", "people.cui.check_digit")]
    [InlineData("2508123580101", "people.cui.check_digit")]
    [InlineData("211188344051", "people.cui.wrong_length")]
    [InlineData("33000071313330", "people.cui.wrong_length")]
    [InlineData("2580123X50101", "people.cui.not_digits")]
    [InlineData("", "people.cui.not_digits")]
    [InlineData("٢٥٨٠١٢٣٥٨٠١٠١", "people.cui.not_digits")]
    [InlineData("0000000000101", "people.cui.placeholder")]
    [InlineData("1234567890101", "people.cui.placeholder")]
    [InlineData("2222222200101", "people.cui.placeholder")]
    public void What_no_card_can_bear_is_refused(string text, string code) => Cui.Parse(text).Error!.Code.ShouldBe(code);

    [Theory]
    [InlineData("1627409482301", CuiDoubt.UnknownDepartment)]
    [InlineData("3014285730018", CuiDoubt.UnknownDepartment)]
    [InlineData("1999512091334", CuiDoubt.UnknownMunicipality)]
    [InlineData("2734001850815", CuiDoubt.UnknownMunicipality)]
    [InlineData("2938475681800", CuiDoubt.UnknownMunicipality)]
    [InlineData("2000000800101", CuiDoubt.RemainderTen)]
    public void What_is_uncertain_is_a_warning_and_no_refusal(string text, CuiDoubt doubt) =>
        Cui.Parse(text).Value.Doubts(Municipalities).ShouldBe([doubt]);

    [Fact]
    public void No_single_wrong_digit_of_the_first_nine_and_no_neighbouring_swap_passes_unsaid()
    {
        const string sound = "2580123580101";
        for (var i = 0; i < 9; i++)
        {
            foreach (var digit in "0123456789".Where(d => d != sound[i]))
                Unsaid(sound[..i] + digit + sound[(i + 1)..]).ShouldBeFalse($"digit {i} to {digit}");
            if (i < 8 && sound[i] != sound[i + 1])
                Unsaid(sound[..i] + sound[i + 1] + sound[i] + sound[(i + 2)..]).ShouldBeFalse($"swap at {i}");
        }

        static bool Unsaid(string text) => Cui.Parse(text) is { Succeeded: true } read && read.Value.Doubts(Municipalities).Count == 0;
    }
}

public sealed class NitTests
{
    [Theory]
    [InlineData("739592-2", "739592-2")]
    [InlineData("576937-K", "576937-K")]
    [InlineData("576937k", "576937-K")]
    [InlineData("710884-2", "710884-2")]
    [InlineData("9815738-8", "9815738-8")]
    [InlineData("000576937-K", "576937-K")]
    public void A_NIT_is_known_by_its_check_character(string text, string formatted) => Nit.Parse(text).Value.Formatted.ShouldBe(formatted);

    [Theory]
    [InlineData("739592-7", "people.nit.check_digit")]
    [InlineData("CF", "people.nit.form")]
    [InlineData("5K6937-K", "people.nit.form")]
    [InlineData("", "people.nit.form")]
    [InlineData("0", "people.nit.form")]
    [InlineData("000", "people.nit.check_digit")]
    public void Anything_else_is_refused(string text, string code) => Nit.Parse(text).Error!.Code.ShouldBe(code);
}

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-02", "1985-02-01", "1985-02-28")]
    [InlineData("1984-02-29", "1984-02-29", "1984-02-29")]
    public void A_date_is_as_exact_as_its_paper(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text).Value;

        date.ToString().ShouldBe(text);
        date.Earliest.ToString("yyyy-MM-dd", null).ShouldBe(earliest);
        date.Latest.ToString("yyyy-MM-dd", null).ShouldBe(latest);
    }

    [Theory]
    [InlineData("1985-13")]
    [InlineData("1985-02-29")]
    [InlineData("85-02-01")]
    [InlineData("1985-2")]
    [InlineData("0000")]
    [InlineData("1985-06-27-01")]
    [InlineData("1985-06-")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => PartialDate.Parse(text).Error.ShouldBe(PartialDateErrors.NotADate);

    [Theory]
    [InlineData("1985", "1985-06-27", true)]
    [InlineData("1985-06", "1985", true)]
    [InlineData("1985-06", "1985-07-01", false)]
    [InlineData("1985-06-27", "1985-06-27", true)]
    public void Two_dates_agree_when_nothing_both_know_differs(string one, string other, bool agree) =>
        PartialDate.Parse(one).Value.Agrees(PartialDate.Parse(other).Value).ShouldBe(agree);
}
