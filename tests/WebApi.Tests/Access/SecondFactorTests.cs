namespace Igm.WebApi.Tests.Access;

public sealed class SecondFactorTests(AccessApi igm) : IClassFixture<AccessApi>
{
    private void NextCode() => igm.Clock.Advance(TimeSpan.FromSeconds(30));

    [Fact]
    public async Task A_code_is_asked_for_after_the_password_and_is_good_once()
    {
        await igm.Officer("con.codigo");
        var app = await igm.Enrolled("con.codigo");
        var spent = igm.Code(app);
        (await igm.Browser().SignIn("con.codigo", "no es la contraseña", spent)).ShouldRefuse("access.session.credentials_invalid", 401);
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good)).ShouldRefuse("access.session.code_required", 401);
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good, spent)).ShouldRefuse("access.session.credentials_invalid", 401);

        NextCode();
        var code = igm.Code(app);
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good, code)).ShouldBe(200);
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good, code)).ShouldRefuse("access.session.credentials_invalid", 401);
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good, spent)).ShouldRefuse("access.session.credentials_invalid", 401);
        NextCode();
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good, code)).ShouldRefuse("access.session.credentials_invalid", 401);
        (await igm.Browser().SignIn("con.codigo", AccessApi.Good, igm.Code(app))).ShouldBe(200);
    }

    [Fact]
    public async Task One_code_shown_many_times_at_once_opens_one_session()
    {
        await igm.Officer("codigo.repetido");
        var app = await igm.Enrolled("codigo.repetido");
        NextCode();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => igm.Browser().SignIn("codigo.repetido", AccessApi.Good, igm.Code(app))));
        answers.Count(answer => answer.Status == 200).ShouldBe(1);
    }

    [Fact]
    public async Task Asking_for_the_code_is_no_failure_and_clears_none()
    {
        await igm.Officer("codigo.adivinado");
        await igm.Enrolled("codigo.adivinado");
        var outsider = igm.Browser("203.0.113.90");
        for (var i = 0; i < 5; i++)
        {
            (await outsider.SignIn("codigo.adivinado", AccessApi.Good)).ShouldRefuse("access.session.code_required", 401);
            (await outsider.SignIn("codigo.adivinado", AccessApi.Good, $"00000{i}")).ShouldRefuse("access.session.credentials_invalid", 401);
        }

        (await outsider.SignIn("codigo.adivinado", AccessApi.Good, "000009")).ShouldRefuse("access.session.too_many_attempts", 429);
    }

    [Fact]
    public async Task A_role_that_asks_for_it_lets_nobody_on_without_one()
    {
        await igm.Officer("audita.todo", "auditoria");
        var browser = igm.Browser();
        (await browser.SignIn("audita.todo", AccessApi.Good)).ShouldBe(200).Json.GetProperty("task").GetString().ShouldBe("enrol_second_factor");
        (await browser.Get("access/officers")).ShouldRefuse("access.session.limited", 403);
        (await browser.Post("session/password", new { newPassword = "una frase muy nueva" })).ShouldRefuse("access.session.limited", 403);
        var app = AccessApi.Unspell((await browser.Post("access/second-factor")).ShouldBe(200).Json.GetProperty("secret").GetString()!);
        (await browser.Post("access/second-factor/confirmation", new { code = "000000" })).ShouldRefuse("access.officer.code_invalid", 422);
        (await browser.Post("access/second-factor/confirmation", new { code = igm.Code(app) })).ShouldBe(204);
        (await browser.Get("session")).ShouldBe(401);
        NextCode();
        (await browser.SignIn("audita.todo", AccessApi.Good, igm.Code(app))).ShouldBe(200).Json.GetProperty("task").GetString().ShouldBeNull();
        (await browser.Get("access/officers")).ShouldBe(200);
    }

    [Fact]
    public async Task A_lost_second_factor_is_replaced_through_the_administrators_link()
    {
        var id = await igm.Officer("pierde.telefono");
        var old = await igm.Enrolled("pierde.telefono");
        NextCode();
        var open = igm.Browser();
        (await open.SignIn("pierde.telefono", AccessApi.Good, igm.Code(old))).ShouldBe(200);

        var administrator = await igm.Administrator();
        var version = (await administrator.Get($"access/officers/{id}")).ShouldBe(200).Version;
        (await administrator.Post($"access/officers/{id}/second-factor-reset", new { why = "" }, version)).ShouldRefuse("common.invalid", 422);
        var link = (await administrator.Post($"access/officers/{id}/second-factor-reset", new { why = "perdió el teléfono" }, version)).ShouldBe(200).Json;
        link.GetProperty("purpose").GetString().ShouldBe("second_factor");
        (await open.Get("session")).ShouldBe(401);
        NextCode();
        (await igm.Browser().SignIn("pierde.telefono", AccessApi.Good)).ShouldRefuse("access.session.second_factor_lost", 403);
        (await igm.Browser().SignIn("pierde.telefono", AccessApi.Good, igm.Code(old))).ShouldRefuse("access.session.second_factor_lost", 403);

        var browser = igm.Browser();
        (await browser.Post("session/links", new { secret = link.GetProperty("secret").GetString() })).ShouldBe(200)
            .Json.GetProperty("task").GetString().ShouldBe("enrol_second_factor");
        var app = AccessApi.Unspell((await browser.Post("access/second-factor")).ShouldBe(200).Json.GetProperty("secret").GetString()!);
        (await browser.Post("access/second-factor/confirmation", new { code = igm.Code(app) })).ShouldBe(204);
        NextCode();
        (await igm.Browser().SignIn("pierde.telefono", AccessApi.Good, igm.Code(old))).ShouldBe(401);
        (await igm.Browser().SignIn("pierde.telefono", AccessApi.Good, igm.Code(app))).ShouldBe(200);
    }

    [Fact]
    public async Task An_open_screen_gets_no_second_factor_of_somebody_else()
    {
        await igm.Officer("pantalla.abierta");
        var browser = igm.Browser();
        await browser.SignIn("pantalla.abierta", AccessApi.Good);
        (await browser.Post("access/second-factor")).ShouldRefuse("access.password.current_wrong", 422);
        (await browser.Post("access/second-factor", new { password = "no es esta" })).ShouldRefuse("access.password.current_wrong", 422);
        (await igm.Enrolled("pantalla.abierta")).Length.ShouldBe(20);
        (await browser.Post("access/second-factor", new { password = AccessApi.Good })).ShouldRefuse("access.officer.second_factor_enrolled", 409);
    }

    [Fact]
    public async Task The_shared_secret_is_nowhere_in_the_database()
    {
        await igm.Officer("secreto.sellado");
        var app = await igm.Enrolled("secreto.sellado");
        var hex = Convert.ToHexStringLower(app);
        var spelled = Igm.Domain.Access.Totp.Spell(app);
        foreach (var table in new[] { "access.officers", "audit.entries", "house.outbox", "house.idempotent_answers" })
        {
            (await igm.Database.One<long>($"select count(*) from {table} t where t::text like any (array['%' || $1 || '%', '%' || $2 || '%', '%' || $3 || '%'])",
                hex, spelled, Convert.ToBase64String(app).TrimEnd('='))).ShouldBe(0, table);
        }
    }
}
