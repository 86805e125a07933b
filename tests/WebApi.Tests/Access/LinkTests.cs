namespace Igm.WebApi.Tests.Access;

public sealed class LinkTests(AccessApi igm) : IClassFixture<AccessApi>
{
    private async Task<Browser> Opened(string secret)
    {
        var browser = igm.Browser("203.0.113.200");
        (await browser.Post("session/links", new { secret })).ShouldBe(200);
        return browser;
    }

    [Fact]
    public async Task A_link_opens_a_session_for_its_task_and_nothing_else()
    {
        var (_, secret) = await igm.Invited("nueva.persona");
        var browser = igm.Browser();
        var entry = (await browser.Post("session/links", new { secret })).ShouldBe(200).Json;
        entry.GetProperty("task").GetString().ShouldBe("set_password");
        entry.GetProperty("permissions").GetArrayLength().ShouldBe(0);
        entry.GetProperty("reach").GetProperty("kind").GetString().ShouldBe("none");
        browser.Cookie("igm-device").ShouldBeNull("a screen becomes known by a sign-in");

        (await browser.Get("session")).ShouldBe(200);
        foreach (var elsewhere in new[] { "access/sessions", "access/roles", "access/officers", "partners/purposes" })
        {
            (await browser.Get(elsewhere)).ShouldRefuse("access.session.limited", 403);
        }

        (await browser.Post("access/second-factor")).ShouldRefuse("access.session.limited", 403);
        (await browser.Post("access/second-factor/confirmation", new { code = "123456" })).ShouldRefuse("access.session.limited", 403);
        (await browser.Post("session/password", new { newPassword = AccessApi.Good })).ShouldBe(200)
            .Json.GetProperty("session").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await browser.Get("session")).ShouldBe(401);
        (await igm.Browser().SignIn("nueva.persona", AccessApi.Good)).ShouldBe(200);
    }

    [Fact]
    public async Task A_link_is_good_once()
    {
        var (_, secret) = await igm.Invited("una.vez");
        await Opened(secret);
        (await igm.Browser().Post("session/links", new { secret })).ShouldRefuse("access.link.invalid", 404);
        (await igm.Browser().Post("session/links", new { secret = "inventado" })).ShouldRefuse("access.link.invalid", 404);
        (await igm.Browser().Post("session/links", new { secret = "" })).ShouldRefuse("common.invalid", 422);
    }

    [Fact]
    public async Task A_link_opened_twice_at_once_opens_once()
    {
        var (_, secret) = await igm.Invited("dos.veces");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => igm.Browser().Post("session/links", new { secret })));
        answers.Count(answer => answer.Status == 200).ShouldBe(1);
        answers.ShouldAllBe(answer => answer.Status == 200 || answer.Status == 404 || answer.Status == 412);
    }

    [Fact]
    public async Task A_link_runs_out_and_its_session_sooner()
    {
        var (_, late) = await igm.Invited("llega.tarde");
        var (_, early) = await igm.Invited("llega.temprano");
        igm.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(1));
        var browser = await Opened(early);
        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        (await igm.Browser().Post("session/links", new { secret = late })).ShouldRefuse("access.link.invalid", 404);
        (await browser.Get("session")).ShouldBe(200);
        igm.Clock.Advance(TimeSpan.FromMinutes(29));
        (await browser.Post("session/password", new { newPassword = AccessApi.Good })).ShouldRefuse("access.not_signed_in", 401);
    }

    [Fact]
    public async Task A_newer_link_ends_the_one_before_and_a_reset_keeps_the_old_password_until_a_new_one_is_chosen()
    {
        var id = await igm.Officer("olvida.todo");
        var first = await igm.Link(id);
        var second = await igm.Link(id);
        (await igm.Browser().Post("session/links", new { secret = first })).ShouldRefuse("access.link.invalid", 404);
        (await igm.Browser().SignIn("olvida.todo", AccessApi.Good)).ShouldBe(200);
        var open = igm.Browser();
        await open.SignIn("olvida.todo", AccessApi.Good);

        var browser = await Opened(second);
        (await browser.Post("session/password", new { newPassword = "otra frase bien distinta" })).ShouldBe(200);
        (await igm.Browser().SignIn("olvida.todo", AccessApi.Good)).ShouldBe(401);
        (await open.Get("session")).Status.ShouldBe(401, "every session before the change has ended");
        (await igm.Browser().SignIn("olvida.todo", "otra frase bien distinta")).ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_who_has_only_the_database_has_the_secret()
    {
        var (id, secret) = await igm.Invited("solo.huella");
        (await igm.Database.One<long>("select count(*) from access.officers where link_secret_hash = sha256(convert_to($1, 'UTF8'))", secret)).ShouldBe(1);
        foreach (var table in new[] { "access.officers", "audit.entries", "house.outbox", "house.idempotent_answers" })
        {
            (await igm.Database.One<long>($"select count(*) from {table} t where t::text like '%' || $1 || '%'", secret)).ShouldBe(0, table);
        }

        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'IssueLink' and outcome = 'done' and $1 = any(subjects)", id)).ShouldBe(1);
    }
}
