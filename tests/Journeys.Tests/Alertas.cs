using System.Diagnostics;
using Igm.Domain.Common;
using Igm.TestKit;
using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed class Alertas(Dashboard igm) : IClassFixture<Dashboard>
{
    private const string Name = "Ixmucané Silenciosa Tzʼul";
    private const string Cui = "2580123580101";
    private const string Reference = "CAPTURA-417-2026";

    private static readonly string[] Worklists = ["to_verify", "to_confirm", "active", "expiring", "lifted_today", "all"];

    /// <summary>At the screens: the whole life of the alert, and everything a desk could try. Over the API: the certificate and the clock.</summary>
    [JourneyFact]
    public async Task Una_alerta_silenciosa_la_ve_su_unidad_y_un_escritorio_no_la_encuentra_por_pantalla_cuenta_ni_tiempo()
    {
        await using var registrar = await igm.Visit();
        await registrar.SignIn("alertas.registrador");
        await registrar.Open("/control/alerts/new");
        await registrar.Choose("Tipo de alerta", "Orden de captura");
        await registrar.ShouldSay("No alertar al viajero");
        await registrar.ShouldSay("solo la conoce la unidad de alertas.");
        await registrar.Choose("Institución que la pide", "Organismo Judicial");
        await registrar.Type("Referencia", Reference);
        await registrar.Type("Nombre completo", Name);
        await registrar.Type("CUI", Cui);
        await registrar.Type("Vigente desde", Visit.Typed(Today.AddDays(-2)));
        await registrar.Press("Registrar la alerta");
        await registrar.ShouldSay("La alerta quedó registrada y espera verificación.");
        var alert = await igm.Database.One<Guid>("select id from control.alerts");

        await registrar.Open($"/control/alerts/{alert}/verify");
        await Assertions.Expect(registrar.Page.GetByText(Name)).ToHaveCountAsync(0);

        await using var verifier = await igm.Visit();
        await verifier.SignIn("alertas.verificador");
        await verifier.Open("/control/alerts");
        await verifier.OpenRow(Name);
        await verifier.Open($"/control/alerts/{alert}/verify");
        await verifier.Press("Verificar la alerta");
        await verifier.ShouldHead("Antes de verificar");
        await verifier.Press("Verificar la alerta");
        await verifier.ShouldSay("La alerta quedó activa.");
        await verifier.Open($"/control/alerts/{alert}");
        await verifier.Press("Anotar coordinación");
        await verifier.Choose("Institución", "PNC");
        await verifier.Page.GetByRole(AriaRole.Radio, new() { Name = "La enviamos" }).CheckAsync();
        await verifier.Type("Qué se dijo", "Se avisó al turno de la delegación");
        await verifier.Press("Anotar coordinación");
        await verifier.ShouldSay("La nota quedó en la historia.");

        var person = (await igm.As("arraigos.recepcion").Post("people", new { fullName = Name, birthDate = "1985-06-02", sex = "F", nationality = "GTM", cui = Cui, documents = Array.Empty<object>() })).ShouldBe(201).Id;
        foreach (var desk in new[] { "arraigos.recepcion", "arraigos.certificador" })
        {
            await FindsNothing(desk, alert, person);
        }

        var issued = (await igm.As("arraigos.certificador").With("Purpose", "certificate_issue").Post("control/certificates", new { personId = person, entitlement = new { code = "own_person" }, paymentSlip = "CHN-00000941" })).ShouldBe(201);
        issued.Json.GetProperty("result").GetString().ShouldBe("negative");

        await registrar.Open($"/control/alerts/{alert}");
        await registrar.Press("Proponer el levantamiento");
        await registrar.Type("Número del documento", "OJ-LEV-9");
        await registrar.Type("Fecha del documento", Visit.Typed(Today));
        await registrar.Press("Proponer el levantamiento");
        await registrar.ShouldSay("Usted la propuso: debe responder otra persona.");
        await verifier.Open($"/control/alerts/{alert}");
        await verifier.Press("Confirmar el levantamiento");
        await verifier.ShouldSay("La alerta deja de atenderse en los puestos.");
        await verifier.Press("Confirmar el levantamiento");
        await verifier.ShouldSay("Levantada");
        await verifier.ShouldBeAccessible();

        foreach (var visit in new[] { registrar, verifier })
        {
            visit.Complaints.ShouldBeEmpty();
        }
    }

    private DateOnly Today => GuatemalaTime.DayOf(igm.Clock.GetUtcNow());

    /// <summary>Every screen a desk can open on alerts, every count it shows, the person's page, the address itself, and the time it takes.</summary>
    private async Task FindsNothing(string userName, Guid alert, Guid person)
    {
        await using var desk = await igm.Visit();
        await desk.SignIn(userName);
        await desk.Settle();
        await Assertions.Expect(desk.Page.GetByText(Name)).ToHaveCountAsync(0);
        foreach (var worklist in Worklists)
        {
            await desk.Open($"/control/alerts?worklist={worklist}");
            await desk.ShouldSay("No hay alertas en esta lista");
            var counts = await desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "Listas de trabajo" }).GetByRole(AriaRole.Link).AllInnerTextsAsync();
            counts.Count.ShouldBe(Worklists.Length);
            counts.ShouldAllBe(text => !text.Any(char.IsAsciiDigit) || text.TrimEnd().EndsWith('0'), $"{userName}: {string.Join(" | ", counts)}");
        }

        await desk.Open("/control/alerts/search");
        await desk.StatePurpose("01044-2026-00417");
        foreach (var (box, sought) in new[] { ("Nombre completo", Name), ("CUI", Cui), ("Referencia", Reference) })
        {
            await desk.Open("/control/alerts/search");
            await desk.Type(box, sought);
            await desk.Press("Buscar alertas");
            await desk.ShouldSay("Ninguna alerta coincide");
        }

        foreach (var address in new[] { $"/control/alerts/{alert}", $"/control/alerts/{Guid.CreateVersion7()}" })
        {
            await desk.Open(address);
            await desk.ShouldSay("No existe esa alerta.");
        }

        await desk.Open($"/people/{person}");
        await desk.ShouldSay(Name);
        await Assertions.Expect(desk.Page.GetByText(Reference)).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Page.GetByText("captura", new() { Exact = false })).ToHaveCountAsync(0);
        desk.Complaints.ShouldBeEmpty();
        await TakesAsLong(igm.As(userName), alert);
    }

    private static async Task TakesAsLong(Caller desk, Guid alert)
    {
        var (hidden, missing, nowhere) = (new List<double>(), new List<double>(), Guid.CreateVersion7());
        for (var i = 0; i < 60; i++)
        {
            hidden.Add(await Time(desk, alert));
            missing.Add(await Time(desk, nowhere));
        }

        var (hit, miss) = (hidden.Order().ElementAt(30), missing.Order().ElementAt(30));
        Math.Abs(hit - miss).ShouldBeLessThan(Math.Max(3, miss * 0.5), $"{hit:F2} ms for the hidden one, {miss:F2} ms for one that was never there");
    }

    private static async Task<double> Time(Caller desk, Guid id)
    {
        var began = Stopwatch.GetTimestamp();
        (await desk.Get($"control/alerts/{id}")).ShouldBe(404);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
