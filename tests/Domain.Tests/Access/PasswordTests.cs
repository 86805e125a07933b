using Igm.Domain.Access;

namespace Igm.Domain.Tests.Access;

public sealed class PasswordTests
{
    private sealed class Known(params string[] words) : ICommonPasswords
    {
        public bool Contains(string folded) => words.Contains(folded);
    }

    private static readonly Known Common = new("password", "dragon", "qwertyuiop12", "123qweasdzxc", "abcd");

    private static string? RefusalOf(string typed, params string[] about) => Password.Choose(typed, about, Common).Error?.Code;

    [Theory]
    [InlineData("elefante azul sin prisa")]
    [InlineData("ríos-y-volcanes")]
    [InlineData("82731934774590")]
    [InlineData("enigma de la ceiba")]
    [InlineData("🦜🦜🌋🌋🌽🌽☕☕🏔🏔🌊🌊")]
    public void Length_is_enough_and_no_composition_is_asked(string typed) => RefusalOf(typed, "ana.perez").ShouldBeNull();

    [Fact]
    public void Length_counts_code_points_after_normalisation()
    {
        RefusalOf("once signos").ShouldBe("access.password.too_short");
        RefusalOf("🦜🌋🌽☕🏔🌊🦜🌋🌽☕🏔").ShouldBe("access.password.too_short");
        RefusalOf("e\u0301e\u0301fgh klmnp").ShouldBe("access.password.too_short", "a letter and its accent are one sign");
        RefusalOf(string.Concat(Enumerable.Range(0, 129).Select(i => (char)(0x4e00 + i)))).ShouldBe("access.password.too_long");
        RefusalOf(string.Concat(Enumerable.Range(0, 128).Select(i => char.ConvertFromUtf32(0x20000 + 7 * i % 97)))).ShouldBeNull();
    }

    [Theory]
    [InlineData("qwertyuiop12")]
    [InlineData("QwertyUiop12")]
    [InlineData("123qweasdzxc")]
    [InlineData("Password2026!")]
    [InlineData("2026***dragon***")]
    [InlineData("dragondragon")]
    [InlineData("abcdabcdabcdabcd")]
    public void What_is_known_is_refused_however_it_is_dressed(string typed) => RefusalOf(typed).ShouldBe("access.password.common");

    [Theory]
    [InlineData("xxxxxxxxxxxxxxx")]
    [InlineData("abcdefghijklm")]
    [InlineData("987654321098765")]
    [InlineData("ana.perez-siempre")]
    [InlineData("SoyAná.Pérez!")]
    [InlineData("IGM Guatemala 2026")]
    [InlineData("igm-migración-igm")]
    public void What_its_owner_or_the_house_gives_away_is_refused(string typed) =>
        RefusalOf(typed, "ana.perez").ShouldBe("access.password.guessable");

    [Fact]
    public void The_same_keys_give_the_same_password()
    {
        Password.Typed("cafe\u0301 con ﬁn y más").Text.ShouldBe(Password.Choose("café con fin y más", [], Common).Value.Text);
        Password.Typed("lone \ud800 surrogate").Text.ShouldBe("");
    }

    [Fact]
    public void A_password_never_prints_itself() => Password.Typed("elefante azul sin prisa").ToString().ShouldBe("•••");
}
