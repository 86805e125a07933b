using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed class Teclado(Dashboard igm) : IClassFixture<Dashboard>
{
    /// <summary>The orders are typed over the API by another officer; from the sign-in on, no mouse.</summary>
    [JourneyFact]
    public async Task Una_orden_se_verifica_sin_tocar_el_raton()
    {
        var oficios = new[] { "OF-601-A", "OF-602-A", "OF-603-A" };
        foreach (var oficio in oficios)
        {
            await Type(oficio);
            igm.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await using var visit = await igm.Visit();
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        await visit.Open("/sign-in");
        await visit.TabTo(visit.Box("Usuario"));
        await keys.TypeAsync("arraigos.verificador");
        await visit.TabTo(visit.Box("Contraseña"));
        await keys.TypeAsync(Infrastructure.Seeding.DemonstrationAccounts.Password);
        await keys.PressAsync("Enter");
        await visit.ShouldHead("Arraigos que esperan");

        await keys.PressAsync("Control+k");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await keys.TypeAsync("arraigos");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToContainTextAsync("Arraigos");
        await keys.PressAsync("Enter");
        await visit.ShouldHead("Órdenes de arraigo");

        var rows = page.Locator("tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(3);
        await visit.TabTo(rows.First);
        await keys.PressAsync("j");
        await keys.PressAsync("j");
        await Assertions.Expect(rows.Nth(2)).ToBeFocusedAsync();
        await keys.PressAsync("k");
        await Assertions.Expect(rows.Nth(1)).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Orden de arraigo" })).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Orden de arraigo" })).ToHaveCountAsync(0);

        await visit.TabTo(rows.Nth(1));
        await keys.PressAsync("Enter");
        await visit.ShouldHead("Oficio OF-602-A");
        await visit.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "Verificar", Exact = true }));
        await keys.PressAsync("Enter");
        await visit.ShouldHead("Verificar la orden");
        var act = page.GetByRole(AriaRole.Button, new() { Name = "Verificar y anotar", Exact = true });
        await visit.TabTo(act);
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Anotar el arraigo" })).ToBeFocusedAsync();
        await visit.TabTo(act);
        await keys.PressAsync("Enter");
        await visit.ShouldSay("El oficio OF-602-A quedó anotado.");
        (await igm.Database.One<long>("select count(*) from control.arraigo_acts where kind = 'Annotated'")).ShouldBe(1);
        visit.Complaints.ShouldBeEmpty();
    }

    private async Task Type(string oficio)
    {
        var typist = igm.As("arraigos.registrador");
        var today = Domain.Common.GuatemalaTime.DayOf(igm.Clock.GetUtcNow());
        var paper = new { courtId = await igm.Database.One<Guid>("select id from control.courts where code = 'DEMO-CIV-GUA-1'"), oficio, caseFile = "01044-2026-00600", oficioDate = today.AddDays(-5) };
        var received = (await typist.Post("control/arraigos", new { order = paper, subjects = new[] { new { fullName = "Ana Tzul Coc" } }, channel = "paper" })).ShouldBe(201);
        var registered = (await typist.Post($"control/arraigos/{received.Id}/registration", new { type = "ECO", order = paper, subjects = new[] { new { fullName = "Ana Tzul Coc", domicile = "Cobán" } } }, received.Version)).ShouldBe(200);
        (await typist.Upload($"control/arraigos/{received.Id}/scans", Visit.Pdf("orden.pdf").Buffer, "orden.pdf", "application/pdf", version: registered.Version)).ShouldBe(201);
    }
}
