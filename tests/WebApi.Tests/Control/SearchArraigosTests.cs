using System.Text.Json;
using Igm.Application.Common;
using Igm.Application.Control.Arraigos;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

public sealed class SearchArraigosTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Desk _desk = new(igm);

    [Theory]
    [InlineData("maderas ficticias de coban")]
    [InlineData("MADERAS FICTICIAS DE COBÁN, SOCIEDAD ANÓNIMA")]
    [InlineData("Ficticias de Cobán")]
    [InlineData("Maderas Fictisias de Cobán")]
    public async Task A_company_is_found_without_accents_form_or_a_slip(string sought)
    {
        await _desk.Reception.Post("control/arraigos", new { order = await _desk.Paper(), subjects = new[] { new { fullName = "Gerente Prueba" } }, company = new { name = "Maderas Ficticias de Cobán, S.A." } });
        var found = (await _desk.Verifier.Post("control/arraigos/searches", new { company = sought })).ShouldBe(200).Json;
        found.GetProperty("items").EnumerateArray().ShouldContain(row => row.GetProperty("companyName").GetString() == "Maderas Ficticias de Cobán, S.A.");
    }

    [Theory]
    [InlineData("A-1 123456")]
    [InlineData("a1123456")]
    public async Task A_cedula_is_found_however_it_is_written(string cedula)
    {
        var paper = await _desk.Paper();
        var (id, version, _) = await _desk.Received(paper);
        (await _desk.Registrar.Post($"control/arraigos/{id}/registration", new
        {
            type = "ECO",
            order = paper,
            subjects = new[] { new { fullName = "Persona Con Cédula", cedula = "A-1 123,456", domicile = "Zona 1" } },
        }, version)).ShouldBe(200);
        (await _desk.Verifier.Post("control/arraigos/searches", new { cedula })).ShouldBe(200).Json.GetProperty("items").EnumerateArray()
            .ShouldContain(row => row.GetProperty("id").GetGuid() == id);
    }

    [Fact]
    public async Task A_search_that_found_more_than_it_shows_says_so()
    {
        for (var i = 0; i < 3; i++) await _desk.Received(null, "Saturnina Muchas Veces");
        (await Search(2)).ShouldBe((2, true));
        (await Search(3)).ShouldBe((3, false));

        var window = igm.Having("gente", Can.RegisterPeople, Can.ReadPeople, Can.RegisterCompanies, Can.ReadCompanies);
        for (var i = 0; i < 3; i++) (await window.Post("people", new { fullName = "Policarpo Muchas Veces", birthDate = $"198{i}-01-01" })).ShouldBe(201);
        foreach (var nit in new[] { "576937-K", "739592-2", "710884-2" }) (await window.Post("people/companies", new { name = $"Muchas Veces {nit}, S.A.", nit })).ShouldBe(201);
        foreach (var (path, name) in new[] { ("people/searches", "Policarpo Muchas Veces"), ("people/companies/searches", "Muchas Veces") })
        {
            More((await window.Post(path, new { name, limit = 2 })).ShouldBe(200).Json).ShouldBe((2, true), path);
            More((await window.Post(path, new { name, limit = 3 })).ShouldBe(200).Json).ShouldBe((3, false), path);
        }

        async Task<(int, bool)> Search(int limit) => More((await _desk.Verifier.Post("control/arraigos/searches", new { name = "Saturnina Muchas Veces", limit })).ShouldBe(200).Json);
        static (int, bool) More(JsonElement page) => (page.GetProperty("items").GetArrayLength(), page.GetProperty("more").GetBoolean());
    }

    [Fact]
    public async Task An_export_has_every_row_or_is_refused()
    {
        for (var i = 0; i < 3; i++) await _desk.Received(null, "Exportada Prueba");
        var all = await igm.Database.One<long>("select count(*) from control.arraigos");
        (await _desk.Chief.Get("control/arraigos/exports")).ShouldBe(200).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe((int)all + 1);

        var courts = await igm.Database.One<Guid>("select id from control.courts where code = 'DEMO-PAZ-MIX'");
        await igm.Database.Execute("""
            insert into control.arraigos (id, version, court_id, court_name, oficio, channel, received_at)
            select gen_random_uuid(), 1, $1, 'Juzgado de prueba', n::text, 'Paper', now() from generate_series(1, $2) n
            """, courts, 50_001);
        (await _desk.Chief.Get($"control/arraigos/exports?court={courts}")).ShouldRefuse("control.arraigo.export_too_long", 422);
        await igm.Database.Execute("delete from control.arraigos where court_id = $1", courts);
    }

    [Fact]
    public async Task A_list_of_last_days_is_bounded_from_whatever_day_it_starts()
    {
        (await _desk.Chief.Get("control/arraigos/calendar?until=2199-12-31")).ShouldBe(422).Fields.ShouldBe(["/until common.date_out_of_range"]);
        (await _desk.Chief.Get("control/arraigos/calendar?from=2026-03-01&until=2026-02-01")).ShouldBe(422);
        (await _desk.Chief.Get("control/arraigos/calendar?from=2199-12-31")).ShouldBe(200);
        (await _desk.Chief.Get("control/arraigos/calendar?until=2026-03-31")).ShouldBe(200);
        (await _desk.Chief.Get($"control/arraigos/exports?type={new string('X', 300)}")).ShouldBe(422).Fields.ShouldBe(["/type common.too_long"]);
    }

    [Fact]
    public async Task A_crafted_cursor_is_a_bad_cursor_wherever_it_is_sent()
    {
        var officer = igm.Having("cursores", Can.ReadOfficers, Can.ReadSessions);
        await Refused(officer, "access/officers", new { Status = (string?)null, Role = (string?)null }, "x");
        await Refused(officer, "access/sessions", new { All = (bool?)null, OfficerId = (Guid?)null, me = IgmApi.Actor("cursores").Id }, "x");
        await Refused(igm.Anonymous(), "certificates/checkpoints", ("checkpoints", (string?)null), "mañana", "register");
        await Refused(igm.Anonymous(), "certificates/checkpoints", ("checkpoints", (string?)null), null, "register");
        await Refused(_desk.Chief, "control/letters", new Application.Control.Letters.FindLetters(null, null, null, null, null, null), "x");
        await Refused(_desk.Chief, "control/arraigos", new FindArraigos(null, null, null, null, null, null, null, null, null), "mañana", Guid.NewGuid());

        static async Task Refused(Caller caller, string path, object filter, params object?[] keys) =>
            (await caller.Get($"{path}?after={Cursor.Encode(filter, keys)}")).ShouldRefuse(CommonErrors.BadCursor).ShouldBe(400);
    }
}
