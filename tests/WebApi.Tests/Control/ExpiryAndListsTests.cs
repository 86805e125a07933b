using Igm.Domain.Common;
using Igm.Infrastructure.Control;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Control;

public sealed class ExpiryAndListsTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Desk _desk = new(igm);

    [Fact]
    public async Task The_engine_ends_what_ran_out_once_and_leaves_the_rest()
    {
        igm.Clock.Set(FakeClock.Start);
        var (civil, _) = await _desk.Annotated();
        var (family, _) = await _desk.Annotated("FAM");
        var (penal, _) = await _desk.Annotated("PEN");
        var engine = igm.Services.GetRequiredService<ExpiryEngine>();

        igm.Clock.Set(GuatemalaTime.StartOf(new(2027, 3, 3)).AddSeconds(-1));
        (await engine.Run(default)).Ended.ShouldBe(0);
        igm.Clock.Set(GuatemalaTime.StartOf(new(2027, 3, 3)));
        (await engine.Run(default)).Ended.ShouldBe(1);
        (await engine.Run(default)).Ended.ShouldBe(0);

        (await State(civil)).ShouldBe("CADUCADO");
        (await State(family)).ShouldBe("ACTIVO");
        (await State(penal)).ShouldBe("ACTIVO");
        (await igm.Database.One<string>("select by_name || ' ' || by_kind || ' ' || effective_on from control.arraigo_acts where arraigo_id = $1 and kind = 'Expired'", civil)).ShouldBe("igm System 2027-03-03");
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'ExpireArraigo' and $1 = any(subjects)", civil)).ShouldBe(1);

        var chief = igm.Having("jefa", "control.arraigos.read", "control.arraigos.decide");
        (await chief.Get("control/arraigos?worklist=for_decision")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).ShouldBe([family]);
        var version = (await chief.Get($"control/arraigos/{family}")).Version;
        (await chief.Post($"control/arraigos/{family}/decision", new { keep = true, until = "2028-03-02", why = "Dictamen 12-2027" }, version)).ShouldBe(200).Json.GetProperty("reviewOn").GetString().ShouldBe("2028-03-02");
        (await chief.Get("control/arraigos?worklist=for_decision")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        igm.Clock.Set(FakeClock.Start);
    }

    [Fact]
    public async Task One_order_that_cannot_be_ended_does_not_keep_the_others()
    {
        igm.Clock.Set(FakeClock.Start);
        Guid[] orders = [(await _desk.Annotated()).Id, (await _desk.Annotated()).Id, (await _desk.Annotated()).Id];
        await igm.Database.Execute("update control.arraigo_acts set kind = 'Unreadable' where arraigo_id = $1 and kind = 'Annotated'", orders[0]);
        await igm.Database.Execute("update control.arraigos set expires_on = '2027-03-01' where id = $1", orders[0]);
        var engine = igm.Services.GetRequiredService<ExpiryEngine>();

        igm.Clock.Set(GuatemalaTime.StartOf(new(2027, 3, 3)));
        var run = await engine.Run(default);
        run.Stuck.ShouldBe(1);
        run.Ended.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var (order, state) in orders.Zip(["ACTIVO", "CADUCADO", "CADUCADO"])) (await State(order)).ShouldBe(state);

        await igm.Database.Execute("update control.arraigo_acts set kind = 'Annotated' where arraigo_id = $1 and kind = 'Unreadable'", orders[0]);
        (await engine.Run(default)).ShouldBe(new ExpiryRun(1, 0));
        (await State(orders[0])).ShouldBe("CADUCADO");
        igm.Clock.Set(FakeClock.Start);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_without_a_gap_or_a_repeat()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++) ids.Add((await _desk.Received()).Id);
        var seen = new List<Guid>();
        var path = "control/arraigos?worklist=to_register&limit=2";
        for (string? after = null; ;)
        {
            var page = (await _desk.Registrar.Get(after is null ? path : $"{path}&after={after}")).ShouldBe(200);
            seen.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()));
            after = page.Json.GetProperty("next").GetString();
            page.Headers.Contains("Link").ShouldBe(after is not null);
            if (after is null) break;
        }

        seen.ShouldBeUnique();
        ids.ShouldBeSubsetOf(seen);
        (await _desk.Registrar.Get("control/arraigos?limit=0")).ShouldBe(400);
        (await _desk.Registrar.Get("control/arraigos?worklist=nothing")).ShouldBe(422);
        (await _desk.Registrar.Get("control/arraigos?after=xyz")).ShouldRefuse("common.cursor_invalid", 400);
        (await _desk.Registrar.Get("control/arraigos?colour=red")).ShouldBe(400);
        (await _desk.Registrar.With("Purpose", null).Get("control/arraigos")).ShouldRefuse("access.purpose_required", 403);
    }

    [Fact]
    public async Task Every_worklist_and_filter_answers()
    {
        await _desk.Annotated();
        foreach (var list in new[] { "all", "to_register", "to_verify", "observed", "expiring", "for_decision", "to_confirm", "lifted_today" })
            (await _desk.Chief.Get($"control/arraigos?worklist={list}&limit=1")).ShouldBe(200);
        var court = await _desk.Court();
        var row = (await _desk.Chief.Get($"control/arraigos?type=CIV&court={court}&department=01&state=ACTIVO&from=2026-03-02&until=2026-03-02")).ShouldBe(200).Json.GetProperty("items")[0];
        row.GetProperty("departmentCode").GetString().ShouldBe("01");
        (await _desk.Chief.Get("control/arraigos?department=02")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await _desk.Chief.Get("control/arraigos/worklists")).ShouldBe(200).Json.GetProperty("toVerify").GetInt64().ShouldBeGreaterThanOrEqualTo(0);
        (await _desk.Chief.Get("control/arraigos/calendar?from=2027-03-01&until=2027-03-05")).ShouldBe(200).Json.EnumerateArray().ShouldContain(day => day.GetProperty("day").GetString() == "2027-03-02");
    }

    [Fact]
    public async Task An_order_is_found_by_name_with_a_slip_by_cui_by_paper_and_by_company()
    {
        var (id, version, _) = await _desk.Received(await _desk.Paper("OF-5-2026", "01044-2026-00005"), "B’atz’ Xicará María");
        var answer = (await _desk.Registrar.Post($"control/arraigos/{id}/registration", new
        {
            type = "CIV",
            order = await _desk.Paper("OF-5-2026", "01044-2026-00005"),
            subjects = new[] { new { fullName = "B’atz’ Xicará María", givenNames = "María", firstSurname = "B’atz’", secondSurname = "Xicará", nationality = "SLV", passports = new[] { new { state = "SLV", number = "B0000777" } }, birthDate = "1990", maritalStatus = "single", occupation = "Maestra", domicile = "Mixco" } },
            company = new { name = "Inversiones Ejemplares, S. A.", nit = "739592-2" },
        }, version)).ShouldBe(200);
        answer.Json.GetProperty("state").GetString().ShouldBe("REGISTRADO");

        foreach (var search in new object[]
        {
            new { name = "maria batz xicara" }, new { name = "Xicara Maria" }, new { passport = "b0000777" }, new { caseFile = "01044 2026 00005" }, new { oficio = "of5/2026" },
            new { company = "ejemplares" }, new { nit = "7395922" },
        })
            (await _desk.Verifier.Post("control/arraigos/searches", search)).ShouldBe(200).Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).ShouldContain(id, search.ToString());

        (await _desk.Verifier.Post("control/arraigos/searches", new { name = "Nadie Así Llamado" })).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await _desk.Verifier.Post("control/arraigos/searches", new { passport = "b0000777", inForceOnly = true })).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await _desk.Verifier.Post("control/arraigos/searches", new { })).ShouldBe(422);
    }

    [Fact]
    public async Task An_exported_list_runs_no_formula()
    {
        await _desk.Received(await _desk.Paper(), "=HYPERLINK(\"http://x\")");
        var file = (await _desk.Chief.Get("control/arraigos/exports?format=csv&worklist=to_register")).ShouldBe(200);
        file.ContentHeaders.ContentType!.MediaType.ShouldBe("text/csv");
        file.Text.ShouldContain("\"'=HYPERLINK(\"\"http://x\"\")\"");
        file.Text.Split("\r\n")[0].ShouldEndWith("tipo,estado,juzgado,departamento,expediente,oficio,fecha_oficio,personas,recibido,anotado,vence,revision,terminado");
        (await _desk.Chief.Get("control/arraigos/exports?format=xml")).ShouldBe(422);
    }

    [Fact]
    public async Task Courts_are_listed_and_entered()
    {
        var listed = (await _desk.Reception.Get("control/courts?department=16")).ShouldBe(200);
        listed.Json[0].GetProperty("isDemonstration").GetBoolean().ShouldBeTrue();
        (await _desk.Chief.Post("control/courts", new { code = "OJ-1", name = "Juzgado Uno", municipalityCode = "0101", source = "Circular 1-2026" })).ShouldBe(201);
        (await _desk.Chief.Post("control/courts", new { code = "OJ-1", name = "Otro", municipalityCode = "0101", source = "Circular 1-2026" })).ShouldRefuse("control.court.code_taken", 409);
        (await _desk.Chief.Post("control/courts", new { code = "OJ-9", name = "Otro", municipalityCode = "0199", source = "x" })).ShouldRefuse("control.court.municipality_unknown", 422);
    }

    [Fact]
    public async Task The_legal_unit_changes_rules_from_a_day_on()
    {
        var types = (await _desk.Reception.Get("control/arraigo-types")).ShouldBe(200);
        types.Json.EnumerateArray().Select(type => type.GetProperty("code").GetString()).ShouldBe(["CIV", "ECO", "FAM", "LAB", "NNA", "PEN"]);
        types.Json[2].GetProperty("rules").GetProperty("expiryConfirmed").GetBoolean().ShouldBeFalse();

        var change = new { term = "years", expiresExOfficio = true, expiryConfirmed = true, validFrom = "2026-04-01", legalBasis = "Dictamen 4-2026", source = "IGM-Jurídica", why = "Confirmado por dictamen" };
        (await _desk.Legal.Post("control/arraigo-types/LAB/rules", change)).ShouldBe(201);
        (await _desk.Legal.Post("control/arraigo-types/XXX/rules", change)).ShouldRefuse("control.arraigo_type.not_found", 404);
        (await _desk.Legal.Post("control/arraigo-types/LAB/rules", change with { validFrom = "2026-03-01" })).ShouldRefuse("control.arraigo_type.retroactive", 422);
        var lab = (await _desk.Reception.Get("control/arraigo-types")).Json[3];
        lab.GetProperty("versions").GetArrayLength().ShouldBe(2);
        lab.GetProperty("rules").GetProperty("expiryConfirmed").GetBoolean().ShouldBeFalse();
    }

    private async Task<string?> State(Guid id) => await igm.Database.One<string>("select state from control.arraigos where id = $1", id);
}
