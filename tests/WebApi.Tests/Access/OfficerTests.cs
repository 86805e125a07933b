namespace Igm.WebApi.Tests.Access;

public sealed class OfficerTests(AccessApi igm) : IClassFixture<AccessApi>
{
    private static object New(string userName, string[]? roles = null, object? reach = null) => new
    {
        userName,
        displayName = "Una Persona",
        roles = roles ?? ["arraigos.recepcion"],
        reach = reach ?? new { kind = "all", codes = Array.Empty<string>() },
    };

    [Fact]
    public async Task An_account_is_created_listed_and_shown()
    {
        var administrator = await igm.Administrator();
        var created = (await administrator.Post("access/officers", New("Ana.Lopez", ["arraigos.registrador", "arraigos.recepcion"], new { kind = "office", codes = new[] { "SCM-ARR" } }))).ShouldBe(201);
        var shown = (await administrator.Get($"access/officers/{created.Id}")).ShouldBe(200);
        shown.Version.ShouldBe(1);
        shown.Json.GetProperty("userName").GetString().ShouldBe("ana.lopez");
        shown.Json.GetProperty("status").GetString().ShouldBe("invited");
        shown.Json.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["arraigos.recepcion", "arraigos.registrador"]);
        shown.Json.GetProperty("reach").GetProperty("codes")[0].GetString().ShouldBe("SCM-ARR");

        var names = new List<string>();
        var next = "";
        do
        {
            var page = (await administrator.Get("access/officers?limit=5" + next)).ShouldBe(200).Json;
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("userName").GetString()!));
            next = page.GetProperty("next").GetString() is { } after ? "&after=" + after : "";
        }
        while (next.Length > 0);
        names.ShouldContain("ana.lopez");
        names.ShouldBe(names.Order(StringComparer.Ordinal));
        names.Distinct().Count().ShouldBe(names.Count);
        (await administrator.Get("access/officers?status=invited&role=arraigos.recepcion")).Json.GetProperty("items").EnumerateArray()
            .ShouldAllBe(row => row.GetProperty("status").GetString() == "invited" && row.GetProperty("roles").EnumerateArray().Any(role => role.GetString() == "arraigos.recepcion"));
        (await administrator.Get("access/officers?status=otra")).ShouldRefuse("common.invalid", 422).Fields.ShouldBe(["/status common.unknown_code"]);
    }

    [Fact]
    public async Task What_cannot_be_an_account_is_refused_field_by_field()
    {
        var administrator = await igm.Administrator();
        (await administrator.Post("access/officers", New("repetida.persona"))).ShouldBe(201);
        (await administrator.Post("access/officers", New("Repetida.Persona"))).ShouldRefuse("access.officer.user_name_taken", 409);
        (await administrator.Post("access/officers", New("con espacio"))).ShouldRefuse("access.officer.user_name_invalid", 422).Fields.ShouldBe(["/userName access.officer.user_name_invalid"]);
        (await administrator.Post("access/officers", New("otra.persona", ["arraigos.recepcion", "no.existe"]))).ShouldRefuse("access.officer.role_unknown", 422).Fields.ShouldBe(["/roles/1 access.officer.role_unknown"]);
        (await administrator.Post("access/officers", New("otra.persona", ["administracion", "arraigos.recepcion"]))).ShouldRefuse("access.officer.roles_incompatible", 409);
        (await administrator.Post("access/officers", New("otra.persona", ["arraigos.registrador", "arraigos.verificador"]))).ShouldRefuse("access.officer.roles_incompatible", 409);
        (await administrator.Post("access/officers", New("otra.persona", reach: new { kind = "post", codes = Array.Empty<string>() }))).ShouldRefuse("access.officer.reach_unclear", 422);
        (await administrator.Post("access/officers", new { })).ShouldRefuse("common.invalid", 422)
            .Fields.ShouldBe(["/userName common.required", "/displayName common.required", "/roles common.required", "/reach common.required"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_suspension_ends_every_session_at_once_and_every_way_in()
    {
        var id = await igm.Officer("sale.hoy");
        var (desk, phone) = (igm.Browser("10.0.0.1"), igm.Browser("10.0.0.2"));
        await desk.SignIn("sale.hoy", AccessApi.Good);
        await phone.SignIn("sale.hoy", AccessApi.Good);
        (await desk.Get("session")).ShouldBe(200);
        var link = await igm.Link(id);

        var administrator = await igm.Administrator();
        var version = (await administrator.Get($"access/officers/{id}")).Version;
        (await administrator.Post($"access/officers/{id}/suspension", new { why = "dejó el cargo" })).ShouldBe(428);
        (await administrator.Post($"access/officers/{id}/suspension", new { why = "dejó el cargo" }, version - 1)).ShouldBe(412);
        (await administrator.Post($"access/officers/{id}/suspension", new { why = "dejó el cargo" }, version)).ShouldBe(204);

        (await desk.Get("session")).ShouldBe(401);
        (await phone.Get("session")).ShouldBe(401);
        (await desk.SignIn("sale.hoy", AccessApi.Good)).ShouldRefuse("access.session.credentials_invalid", 401);
        (await igm.Browser().Post("session/links", new { secret = link })).ShouldRefuse("access.link.invalid", 404);
        (await administrator.Post($"access/officers/{id}/link", version: version + 1)).ShouldRefuse("access.officer.suspended", 409);

        (await administrator.Post($"access/officers/{id}/reinstatement", new { why = "volvió al cargo" }, version + 1)).ShouldBe(204);
        (await desk.SignIn("sale.hoy", AccessApi.Good)).ShouldBe(200);
    }

    [Fact]
    public async Task New_roles_hold_at_the_next_request()
    {
        var id = await igm.Officer("cambia.rol");
        var browser = igm.Browser();
        await browser.SignIn("cambia.rol", AccessApi.Good);
        (await browser.Get("session")).Json.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()).ShouldContain("control.arraigos.receive");

        var administrator = await igm.Administrator();
        var version = (await administrator.Get($"access/officers/{id}")).Version;
        var grant = new { roles = new[] { "direccion" }, reach = new { kind = "office", codes = new[] { "DG" } }, why = "nuevo cargo" };
        (await administrator.Post($"access/officers/{id}/roles", grant, version)).ShouldBe(204);
        var session = (await browser.Get("session")).ShouldBe(200).Json;
        session.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()).ShouldNotContain("control.arraigos.receive");
        session.GetProperty("reach").GetProperty("codes")[0].GetString().ShouldBe("DG");
        (await igm.Database.One<string>("select why from audit.entries where use_case = 'GrantRoles' and outcome = 'done' and $1 = any(subjects)", id)).ShouldBe("nuevo cargo");
    }

    [Fact]
    public async Task An_administrator_neither_suspends_nor_promotes_themselves()
    {
        var administrator = await igm.Administrator();
        var me = (await administrator.Get("session")).Json.GetProperty("user").GetProperty("id").GetGuid();
        var version = (await administrator.Get($"access/officers/{me}")).Version;
        (await administrator.Post($"access/officers/{me}/suspension", new { why = "sin motivo" }, version)).ShouldRefuse("access.officer.not_oneself", 409);
        (await administrator.Post($"access/officers/{me}/roles", new { roles = new[] { "arraigos.jefe" }, reach = new { kind = "all", codes = Array.Empty<string>() }, why = "sin motivo" }, version))
            .ShouldRefuse("access.officer.not_oneself", 409);
    }

    [Theory]
    [InlineData("arraigos.jefe")]
    [InlineData("auditoria")]
    [InlineData("direccion")]
    public async Task Only_an_administrator_makes_accounts(string userName)
    {
        var browser = igm.Browser();
        await browser.SignIn(userName, "Demo-IGM-2026");
        (await browser.Post("access/officers", New("otra.persona"))).ShouldRefuse("access.forbidden", 403);
        (await browser.Post($"access/officers/{Guid.NewGuid()}/link", version: 1)).ShouldRefuse("access.forbidden", 403);
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_not_found()
    {
        var administrator = await igm.Administrator();
        (await administrator.Get($"access/officers/{Guid.NewGuid()}")).ShouldRefuse("access.officer.not_found", 404);
        (await administrator.Post($"access/officers/{Guid.NewGuid()}/link", version: 1)).ShouldRefuse("access.officer.not_found", 404);
        (await administrator.Get("access/officers/not-an-id")).Status.ShouldBe(400);
    }
}
