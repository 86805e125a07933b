using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed class Pantallas(Dashboard igm) : IClassFixture<Dashboard>
{
    [JourneyFact]
    public async Task La_entrada_es_accesible_en_claro_en_oscuro_y_a_360_puntos()
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 1280), (ColorScheme.Light, 360), (ColorScheme.Dark, 360) })
        {
            await using var visit = await igm.Visit(width, scheme);
            await visit.Open("/");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
            await visit.ShouldBeAccessible();
            await visit.ShouldFitItsWidth();
            await visit.Screenshot($"entrada-{scheme}-{width}".ToLowerInvariant());
            visit.Complaints.ShouldBeEmpty();
        }
    }
}
