using Igm.Domain.Access;
using Igm.Infrastructure.Identity;

namespace Igm.WebApi.Tests.Access;

public sealed class PasswordTests(AccessApi igm) : IClassFixture<AccessApi>
{
    [Theory]
    [InlineData("corta", "access.password.too_short")]
    [InlineData("1qaz2wsx3edc4rfv", "access.password.common")]
    [InlineData("Sonyericsson", "access.password.common")]
    [InlineData("¡¡Guatemala2026!!", "access.password.common")]
    [InlineData("passwordpassword", "access.password.common")]
    [InlineData("elige.clave y nada más", "access.password.guessable")]
    [InlineData("aaaaaaaaaaaaaaaa", "access.password.guessable")]
    public async Task What_is_breached_or_guessable_is_refused(string password, string code)
    {
        var userName = "elige.clave";
        await igm.Database.Execute("delete from access.sessions where officer_id in (select id from access.officers where user_name = $1)", userName);
        await igm.Database.Execute("delete from access.officers where user_name = $1", userName);
        var (_, secret) = await igm.Invited(userName);
        var browser = igm.Browser();
        await browser.Post("session/links", new { secret });
        var refused = (await browser.Post("session/password", new { newPassword = password })).ShouldRefuse("access.password." + code.Split('.')[2], 422);
        refused.Fields.ShouldBe([$"/newPassword {code}"]);
        (await browser.Post("session/password", new { newPassword = AccessApi.Good })).Status.ShouldBe(200, "a refusal does not spend the link's session");
    }

    [Fact]
    public void The_list_is_long_enough_and_small_enough()
    {
        new CommonPasswords().Count.ShouldBeGreaterThan(10_000);
        var list = typeof(CommonPasswords).Assembly.GetManifestResourceStream("identity/common-passwords.txt.br")!;
        list.Length.ShouldBeLessThan(200_000);
    }

    [Fact]
    public async Task A_change_asks_for_the_old_one_ends_the_other_sessions_and_renews_this_one()
    {
        await igm.Officer("cambia.clave");
        var (browser, other) = (igm.Browser(), igm.Browser("192.0.2.11"));
        await browser.SignIn("cambia.clave", AccessApi.Good);
        await other.SignIn("cambia.clave", AccessApi.Good);
        var before = browser.Cookie("igm")!;

        (await browser.Post("session/password", new { currentPassword = "no era esta", newPassword = "una frase muy nueva" }))
            .ShouldRefuse("access.password.current_wrong", 422).Fields.ShouldBe(["/currentPassword access.password.current_wrong"]);
        (await browser.Post("session/password", new { newPassword = "una frase muy nueva" })).ShouldRefuse("access.password.current_wrong", 422);
        (await browser.Post("session/password", new { currentPassword = AccessApi.Good, newPassword = AccessApi.Good })).ShouldRefuse("access.password.unchanged", 422);
        (await browser.Post("session/password", new { currentPassword = AccessApi.Good, newPassword = "una frase muy nueva" })).ShouldBe(200);

        browser.Cookie("igm").ShouldNotBe(before);
        (await browser.Get("session")).ShouldBe(200);
        (await browser.Delete("session")).Status.ShouldBe(204, "with the renewed token");
        (await igm.Browser().WithCookie("igm", before).Get("session")).ShouldBe(401);
        (await other.Get("session")).ShouldBe(401);
    }

    [Fact]
    public async Task A_stolen_session_cannot_guess_the_password_for_long()
    {
        await igm.Officer("sesion.robada");
        var browser = igm.Browser();
        await browser.SignIn("sesion.robada", AccessApi.Good);
        var answers = new List<int>();
        for (var i = 0; i < 7; i++)
        {
            answers.Add((await browser.Post("session/password", new { currentPassword = $"intento número {i}", newPassword = "una frase muy nueva" })).Status);
        }

        answers.ShouldBe([422, 422, 422, 422, 422, 429, 429]);
    }

    [Fact]
    public async Task A_hash_under_yesterdays_parameters_is_renewed_at_sign_in()
    {
        var id = await igm.Officer("clave.vieja");
        await igm.Database.Execute("update access.officers set password_hash = $2 where id = $1", id, Passwords.Hash(Password.Typed(AccessApi.Good), 1_000));
        (await igm.Browser().SignIn("clave.vieja", "otra cosa del todo")).ShouldBe(401);
        (await igm.Database.One<string>("select password_hash from access.officers where id = $1", id)).ShouldStartWith("$pbkdf2-sha512$1000$");
        (await igm.Browser().SignIn("clave.vieja", AccessApi.Good)).ShouldBe(200);
        (await igm.Database.One<string>("select password_hash from access.officers where id = $1", id)).ShouldStartWith("$pbkdf2-sha512$210000$");
        (await igm.Browser().SignIn("clave.vieja", AccessApi.Good)).ShouldBe(200);
    }

    [Fact]
    public void Hashes_are_salted_and_a_password_typed_on_another_keyboard_is_the_same()
    {
        var passwords = new Passwords();
        var (one, two) = (passwords.Hash(Password.Typed("cafe\u0301 con leche")), passwords.Hash(Password.Typed("café con leche")));
        one.ShouldNotBe(two);
        passwords.Verify(one, Password.Typed("café con leche")).Right.ShouldBeTrue();
        passwords.Verify(one, Password.Typed("cafe con leche")).Right.ShouldBeFalse();
        passwords.Verify(null, Password.Typed("café con leche")).Right.ShouldBeFalse();
        passwords.Verify(null, default).Right.ShouldBeFalse();
        passwords.Verify(passwords.Hash(Password.Typed("")), Password.Typed("")).Right.ShouldBeFalse();
    }
}
