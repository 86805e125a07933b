using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed class Juzgados(Dashboard igm) : IClassFixture<Dashboard>
{
    private const string Header = "code,name,municipality_code,jurisdiction,email\n";

    [JourneyFact]
    public async Task El_listado_entra_completo_o_dice_que_fila_esta_mal()
    {
        await using var chief = await igm.Visit();
        await chief.SignIn("arraigos.jefe");
        await chief.Open("/control/courts/import");
        await chief.Type("Fuente", "Organismo Judicial, marzo de 2026");
        await chief.Type("Contenido del CSV", Header + "OJ-0101,Juzgado Décimo de Paz,9999,Paz,\n");
        await chief.Press("Importar el listado");
        await chief.ShouldSay("No existe ese municipio");

        await chief.Type("Contenido del CSV", Header + "OJ-0101,Juzgado Décimo de Paz,0101,Paz,\n");
        await chief.Press("Importar el listado");
        await chief.ShouldSay("El listado entró completo");
        await chief.Open("/control/courts");
        await Assertions.Expect(chief.Page.GetByRole(AriaRole.Cell, new() { Name = "Juzgado Décimo de Paz" })).ToBeVisibleAsync();
    }
}
