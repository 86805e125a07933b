using System.Text.Json;
using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

public sealed class FiguresTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Desk _desk = new(igm);
    private readonly CertificateWorld _world = new(igm);
    private readonly Caller _planner = igm.Having("cifras", Can.SummariseArraigos);

    [Fact]
    public async Task A_corrected_court_moves_no_figure_of_a_month_gone_by()
    {
        igm.Clock.Set(FakeClock.Start);
        var (order, version) = await _world.Annotated("Figura Prueba Uno", CertificateWorld.Cui());
        igm.Clock.Advance(TimeSpan.FromDays(40));
        var (court, department) = (await Rows("2026-03", "court"), await Rows("2026-03", "department"));
        court.ShouldNotBe("[]");

        var corrector = igm.Having("correctora", Can.CorrectArraigos);
        var corrected = (await corrector.Post($"control/arraigos/{order}/corrections", new
        {
            type = "ECO",
            order = await _desk.Paper(court: await _desk.Court("DEMO-CIV-XEL")),
            subjects = new[] { new { fullName = "Figura Prueba Uno", domicile = "Zona 1, Guatemala" } },
            why = "El juzgado es otro",
        }, version)).ShouldBe(200);
        var confirmed = (await igm.Having("segunda", Can.CorrectArraigos)
            .Post($"control/arraigos/{order}/corrections/{corrected.Json.GetProperty("proposalId").GetGuid()}/confirmation", null, corrected.Version)).ShouldBe(200);
        await igm.Database.Execute("update control.courts set municipality_code = '0301' where id = (select court_id from control.arraigo_acts where arraigo_id = $1 and kind = 'Annotated')", order);

        (await Rows("2026-03", "court"), await Rows("2026-03", "department")).ShouldBe((court, department));
        await _world.Lifted(order, confirmed.Version);
        var april = JsonDocument.Parse(await Rows("2026-04", "department")).RootElement.EnumerateArray().Single();
        (april.GetProperty("key").GetString(), april.GetProperty("lifted").GetInt64(), april.GetProperty("stockAtEnd").GetInt64()).ShouldBe(("05", 1, 0));
        igm.Clock.Set(FakeClock.Start);
    }

    [Fact]
    public async Task A_year_by_month_has_its_twelve_rows_with_the_certificates_of_each()
    {
        igm.Clock.Set(FakeClock.Start);
        await _world.Issue(await _world.Person("Sebastiana Coy Rax", CertificateWorld.Cui()));
        var rows = (await _planner.Get("control/arraigos/figures?period=2026&by=month")).ShouldBe(200).Json.GetProperty("rows").EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("key").GetString()).ShouldBe([.. Enumerable.Range(1, 12).Select(month => $"2026-{month:00}")]);
        var march = rows[2].GetProperty("certificates");
        (march.GetProperty("unit").GetString(), march.GetProperty("negative").GetInt64(), march.GetProperty("total").GetInt64()).ShouldBe(("document", 1, 1));
        rows[0].GetProperty("certificates").GetProperty("total").GetInt64().ShouldBe(0);
        (await _planner.Get("control/arraigos/figures?period=2026&by=type")).ShouldBe(200).Json.GetProperty("rows").EnumerateArray()
            .ShouldAllBe(row => row.GetProperty("certificates").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Nothing_of_the_area_is_without_a_period()
    {
        var undeclared = (await _planner.Get("control/summary?period=undeclared")).ShouldBe(200).Json;
        (undeclared.GetProperty("period").GetString(), undeclared.GetProperty("measures").GetArrayLength()).ShouldBe(("undeclared", 0));
        (await _planner.Get("control/summary?period=never")).ShouldBe(422).Fields.ShouldBe(["/period common.period_invalid"]);
    }

    [Fact]
    public async Task What_counts_orders_and_papers_is_not_opened_by_sex()
    {
        var measures = (await _planner.Get("control/summary?period=2026-03")).ShouldBe(200).Json.GetProperty("measures").EnumerateArray().ToList();
        measures.Count.ShouldBe(8);
        measures.ShouldAllBe(measure => measure.GetProperty("unit").GetString() != "person" && measure.GetProperty("bySex").ValueKind == JsonValueKind.Null);
    }

    private async Task<string> Rows(string period, string by) =>
        (await _planner.Get($"control/arraigos/figures?period={period}&by={by}")).ShouldBe(200).Json.GetProperty("rows").ToString();
}
