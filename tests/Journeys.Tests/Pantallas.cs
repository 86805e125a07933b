using System.Text.Json;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Igm.Journeys.Tests;

/// <summary>
/// Every screen that an area registers, with data in it, at rest and opened, by those who use it: WCAG 2.2 AA, and nothing
/// out of the window to the side. A screen that nobody is led to here makes this red.
/// </summary>
public sealed class Pantallas(Dashboard igm, ITestOutputHelper log) : IClassFixture<Dashboard>
{
    private readonly List<Tour> _tours = [];

    [JourneyFact]
    public async Task Toda_pantalla_es_accesible_en_claro_y_en_oscuro_en_reposo_y_abierta()
    {
        await igm.PlantDemonstration();
        var certificate = await First("control/certificates");
        var code = (await Read($"control/certificates/{Id(certificate)}")).GetProperty("code").GetString()!;
        var person = certificate.GetProperty("personId").GetString()!;
        await Lead(null, tour => Anyone(tour, code));
        await Lead("arraigos.recepcion", tour => Reception(tour, person));
        var (received, inForce, observed) = (Id(await First("control/arraigos?worklist=to_register")), Id((await Read("control/arraigos?state=ACTIVO&limit=50")).GetProperty("items").EnumerateArray().First(row => row.GetProperty("proposalId").ValueKind == JsonValueKind.Null)), Id(await First("control/arraigos?worklist=observed")));
        await Lead("arraigos.registrador", tour => Registrar(tour, received, observed, inForce));
        var (typed, proposed) = (Id(await First("control/arraigos?worklist=to_verify")), await First("control/arraigos?worklist=to_confirm"));
        await Lead("arraigos.verificador", tour => Verifier(tour, typed, $"{Id(proposed)}/confirm/{proposed.GetProperty("proposalId").GetString()}"));
        await Lead("arraigos.certificador", tour => Certifier(tour, certificate.GetProperty("personName").GetString()!));
        var (due, expiring) = (Id(await First("control/arraigos?worklist=for_decision")), Id(await First("control/arraigos?worklist=expiring")));
        await Lead("arraigos.jefe", tour => Head(tour, due, expiring));
        var active = await First("control/alerts?worklist=expiring", "alertas.jefe");
        var (asked, answered) = (Id(await First("control/alerts?worklist=to_verify", "alertas.jefe")), Id(await First("control/alerts?worklist=to_confirm", "alertas.jefe")));
        await Lead("alertas.registrador", tour => AlertsRegistrar(tour, Id(active)));
        await Lead("alertas.verificador", tour => AlertsVerifier(tour, asked, answered));
        await Lead("juridica.asesor", Legal);
        await Lead("planificacion.jefe", Planning);
        await Lead("direccion", Figures);
        await Lead("auditoria", Auditor);
        await Lead("administracion", Administrator);

        log.WriteLine($"{_tours.SelectMany(tour => tour.Screens).Distinct().Count()} screens, {_tours.Sum(tour => tour.States)} states looked at");
        var routes = await _tours[0].Visit.Routes();
        var unseen = routes.Except(_tours.SelectMany(tour => tour.Screens)).Select(route => $"nobody is led to {route}");
        string.Join('\n', _tours.SelectMany(tour => tour.Faults).Concat(unseen)).ShouldBeEmpty();
        foreach (var tour in _tours)
        {
            await tour.Visit.DisposeAsync();
        }
    }

    private static async Task Anyone(Tour tour, string code)
    {
        await tour.At("/sign-in", ("nothing typed", v => v.Press("Entrar")), ("wrong password", async v =>
        {
            await v.Type("Usuario", "arraigos.recepcion");
            await v.Type("Contraseña", "no es esta de verdad");
            await v.Press("Entrar");
            await v.Page.GetByRole(AriaRole.Alert).First.WaitForAsync();
        }
        ));
        await tour.At("/link");
        await tour.At("/verificar", ("found", v => Verify(v, code)), ("not found", v => Verify(v, "K7M2QX-9DPR4T-W0HJ5C")), ("nothing typed", v => Verify(v, "")));
        await tour.At("/link#un-secreto-que-no-existe", ("refused", async v =>
        {
            await v.Press("Usar el enlace");
            await v.Page.GetByRole(AriaRole.Alert).First.WaitForAsync();
        }
        ));
    }

    private static async Task Reception(Tour tour, string person)
    {
        await tour.At("/", ("palette", OpenPalette), ("account", OpenAccount));
        await tour.At("/people", Purpose(), ("nothing typed", v => v.Press("Buscar")), ("found", async v =>
        {
            await v.Type("Nombre, CUI o número de documento", "Pérez López");
            await v.Press("Buscar");
        }
        ));
        await tour.At("/people/new", ("nothing typed", v => v.Press("Inscribir a la persona")), ("alike", async v =>
        {
            await v.Type("Nombre", "Jorge Elmer Vásquez");
            await v.Page.WaitForTimeoutAsync(700);
        }
        ));
        await tour.At($"/people/{person}", ("correcting", v => v.Press("Corregir datos")), ("adding a document", v => v.Press("Agregar documento")), ("adding a name", v => v.Press("Agregar otro nombre")));
        await tour.At("/people/companies", ("nothing typed", v => v.Press("Buscar empresa")), ("registering", v => v.Press("Inscribir empresa")));
        await tour.At("/control/arraigos", FirstRow());
        await tour.At("/control/arraigos/new", ("nothing typed", v => v.Press("Recibir la orden")));
    }

    private static async Task Registrar(Tour tour, string received, string observed, string inForce)
    {
        await tour.At("/people", Purpose());
        await tour.At("/");
        await tour.At($"/control/arraigos/{received}/register", ("nothing typed", v => v.Press("Registrar la orden")), ("returning", v => v.Press("Devolver al juzgado")));
        await tour.At($"/control/arraigos/{observed}/register");
        await tour.At($"/control/arraigos/{inForce}?from=all");
        await tour.At($"/control/arraigos/{inForce}/correct");
        foreach (var act in new[] { "lift", "extend", "substitute", "annul", "authorise-exit" })
        {
            await tour.At($"/control/arraigos/{inForce}/{act}", ("nothing typed", v => v.Press("Revisar antes de enviar")));
        }
    }

    private static async Task Verifier(Tour tour, string typed, string proposed)
    {
        await tour.At("/");
        await tour.At("/control/arraigos?worklist=to_verify", FirstRow());
        await tour.At("/control/arraigos?worklist=to_confirm", FirstRow());
        await tour.At($"/control/arraigos/{typed}/verify", ("about to verify", v => v.Press("Verificar y anotar")));
        await tour.At("/control/letters", FirstRow());
        await tour.At($"/control/arraigos/{typed}/verify", ("observing", v => v.Press("Observar y pedir datos")));
        await tour.At("/people", Purpose());
        await tour.At($"/control/arraigos/{proposed}", ("about to confirm", v => v.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Levantar el arraigo|Anular el registro)$") }).ClickAsync()));
    }

    private static async Task Certifier(Tour tour, string name)
    {
        await tour.At("/");
        await tour.At("/control/certificates", FirstRow());
        await tour.At("/control/certificates/new", Purpose(), ("found", async v =>
        {
            await v.Type("Nombre, CUI o número de documento", name);
            await v.Press("Buscar");
            await v.Page.Locator("tbody tr").First.WaitForAsync();
        }
        ), ("chosen", v => v.OpenRow(name)), ("nothing typed", v => v.Press("Revisar antes de emitir")), ("about to issue", async v =>
        {
            await v.Type("Boleta de pago", "CHN-00000001");
            await v.Press("Revisar antes de emitir");
        }
        ));
    }

    private static async Task Head(Tour tour, string due, string expiring)
    {
        await tour.At("/", ("palette", OpenPalette), ("account", OpenAccount));
        await tour.At("/control/arraigos?worklist=expiring", FirstRow());
        await tour.At("/control/arraigos?worklist=observed", FirstRow());
        await tour.At("/control/arraigos/search", Purpose(), ("nothing typed", v => v.Press("Buscar")), ("found", async v =>
        {
            await v.Type("Nombre de la persona", "Pérez");
            await v.Press("Buscar");
            await v.Page.Locator("tbody tr").First.WaitForAsync();
        }
        ), FirstRow());
        await tour.At($"/control/arraigos/{due}/decide", ("nothing typed", v => v.Press("Revisar antes de enviar")));
        await tour.At($"/control/arraigos/{expiring}/extend");
        await tour.At("/control/calendar", ("a day", v => v.Page.Locator("main table button:visible, main table a:visible, main li a:visible, main li button:visible").First.ClickAsync()));
        await tour.At("/control/holidays", ("adding", v => v.Press("Agregar un feriado")));
        await tour.At("/control/letters", FirstRow());
        await tour.At("/control/courts");
        await tour.At("/control/courts/new", ("nothing typed", v => v.Press("Agregar un juzgado")));
        await tour.At("/territory/lists");
        await tour.At("/territory/lists?list=posts", ("the lists", v => v.Box("Lista").ClickAsync()));
        await tour.At("/control/courts/import", ("nothing typed", v => v.Page.Locator("main form button[type=submit]").ClickAsync()));
        await Figures(tour);
    }

    private static async Task AlertsRegistrar(Tour tour, string active)
    {
        await tour.At("/");
        await tour.At("/control/alerts?worklist=active", FirstRow());
        await tour.At("/control/alerts/new", ("nothing typed", v => v.Press("Registrar la alerta")), ("a document", v => Kind(v, "Un documento")), ("a description", v => Kind(v, "Una descripción")));
        await tour.At($"/control/alerts/{active}", ("lifting", v => v.Press("Proponer el levantamiento")), ("nothing typed", v => v.Press("Proponer el levantamiento")));
        await tour.At($"/control/alerts/{active}", ("noting", v => v.Press("Anotar coordinación")), ("nothing noted", v => v.Press("Anotar coordinación")));
        await tour.At($"/control/alerts/{active}", ("raising", v => v.Press("Reducir quién la conoce")));
        await tour.At($"/control/alerts/{active}", ("annulling", v => v.Press("Proponer la anulación")));
        await tour.At($"/control/alerts/{active}/correct", ("nothing typed", v => v.Press("Corregir la alerta")));
        await tour.At("/control/alerts/search", Purpose(), ("nothing typed", v => v.Press("Buscar alertas")), ("found", SearchAlert));
    }

    private static async Task AlertsVerifier(Tour tour, string asked, string answered)
    {
        await tour.At("/");
        await tour.At("/control/alerts?worklist=to_verify", FirstRow());
        await tour.At("/control/alerts?worklist=to_confirm", FirstRow());
        await tour.At($"/control/alerts/{asked}/verify", ("about to verify", v => v.Press("Verificar la alerta")));
        await tour.At($"/control/alerts/{asked}/verify", ("rejecting", v => v.Press("Rechazar la alerta")));
        await tour.At($"/control/alerts/{answered}", ("about to confirm", v => v.Press("Confirmar el levantamiento")));
        await tour.At($"/control/alerts/{answered}", ("refusing", v => v.Press("Rechazar la propuesta")));
    }

    private static async Task SearchAlert(Visit visit)
    {
        await visit.Type("Referencia", "OJ-DEMO-2026-0001");
        await visit.Press("Buscar alertas");
    }

    private static Task Kind(Visit visit, string kind) => visit.Page.GetByRole(AriaRole.Radio, new() { Name = kind }).CheckAsync();

    private static async Task Legal(Tour tour)
    {
        await tour.At("/");
        await tour.At("/control/arraigo-types", FirstRow(), ("changing", v => v.Press("Cambiar las reglas")), ("nothing typed", v => v.Press("Guardar la versión nueva")));
    }

    private static async Task Planning(Tour tour)
    {
        await tour.At("/");
        await tour.At("/control/holidays");
    }

    private static async Task Figures(Tour tour)
    {
        await tour.At("/");
        await tour.At("/control/figures");
    }

    private static async Task Auditor(Tour tour)
    {
        await tour.At("/");
        await tour.At("/audit/entries", Purpose(), FirstRow());
        await tour.At("/audit/verification", ("verified", async v =>
        {
            await v.Press("Verificar la integridad");
            await v.ShouldSay("La cadena está intacta");
        }
        ));
    }

    private static async Task Administrator(Tour tour)
    {
        await tour.At("/partners/clients", FirstRow());
        await tour.At("/partners/clients/new", ("nothing typed", v => v.Page.Locator("main form button[type=submit]").ClickAsync()));
        await tour.At("/");
        await tour.At("/access/officers", FirstRow(), ("about to give a link", v => v.Press("Generar enlace de un solo uso")), ("about to suspend", async v =>
        {
            await v.Press("Volver a corregir");
            await v.Press("Suspender la cuenta");
        }
        ));
        await tour.At("/access/officers/new", ("nothing typed", v => v.Press("Crear la cuenta")));
        await tour.At("/access/sessions");
        await tour.At("/access/my-sessions");
        await tour.At("/access/password", ("nothing typed", v => v.Press("Guardar la contraseña")));
        await tour.At("/access/second-factor");
    }

    private static (string, Func<Visit, Task>) Purpose() => ("purpose stated", v => v.StatePurpose("01044-2026-00417"));

    private static (string, Func<Visit, Task>) FirstRow() => ("a row open", v => v.Page.Locator("tbody tr:has([data-opener])").First.ClickAsync());

    private static async Task OpenPalette(Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("Control+k");
        await visit.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await visit.Page.Keyboard.TypeAsync("a");
    }

    private static async Task OpenAccount(Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Cuenta de ") }).ClickAsync();
        if (await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menú", Exact = true }).IsVisibleAsync())
        {
            await visit.Press("Menú");
        }
    }

    private static async Task Verify(Visit visit, string code)
    {
        await visit.Type("Código de verificación", code);
        await visit.Press("Verificar el certificado");
    }

    private static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    private async Task<JsonElement> First(string list, string reader = "arraigos.jefe") =>
        (await Read($"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=1", reader)).GetProperty("items")[0];

    private async Task<JsonElement> Read(string path, string reader = "arraigos.jefe") => (await igm.As(reader).Get(path)).ShouldBe(200).Json;

    /// <summary>One person at a desk in light, and with a telephone in the dark, at the same time.</summary>
    private async Task Lead(string? userName, Func<Tour, Task> through)
    {
        var began = TimeProvider.System.GetTimestamp();
        var desk = await igm.Visit(1280, ColorScheme.Light);
        if (userName is null)
        {
            await desk.Open("/");
        }
        else
        {
            await desk.SignIn(userName);
        }

        var telephone = await igm.Visit(360, ColorScheme.Dark, desk);
        await telephone.Open("/");
        Tour[] tours = [new(desk, $"{userName ?? "anyone"} light 1280"), new(telephone, $"{userName ?? "anyone"} dark 360")];
        _tours.AddRange(tours);
        await Task.WhenAll(tours.Select(through));
        log.WriteLine($"{userName ?? "anyone"}: {tours.Sum(tour => tour.States)} states in {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0.0} s");
    }
}
