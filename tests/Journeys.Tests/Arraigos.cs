using Igm.Domain.Common;
using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed class Arraigos(Dashboard igm) : IClassFixture<Dashboard>
{
    private const string Court = "DEMO-CIV-GUA-1";
    private const string Cui = "2580123580101";

    /// <summary>At the screens: every act on the order and the public page. Over the API: the person and the two certificates.</summary>
    [JourneyFact]
    public async Task Una_orden_va_de_recepcion_a_la_carencia_y_cualquiera_lo_comprueba()
    {
        await using var reception = await igm.Visit();
        await reception.SignIn("arraigos.recepcion");
        await reception.Open("/control/arraigos/new");
        await reception.Choose("order.courtId", Court);
        await reception.Type("order.oficio", "OF-417-A");
        await reception.Type("order.caseFile", "01044-2026-00417");
        await reception.Type("order.oficioDate", Visit.Typed(Today.AddDays(-5)));
        await reception.Type("subjects.0.fullName", "Juan Pedro Chok Tum");
        await reception.Page.Locator("input[type=file]").SetInputFilesAsync(Visit.Pdf("orden.pdf"));
        await reception.Press("Recibir la orden");
        await reception.ShouldHead("Orden recibida");
        await reception.ShouldSay("El documento orden.pdf quedó adjunto.");
        var order = await igm.Database.One<Guid>("select id from control.arraigos");

        await using var registrar = await igm.Visit();
        await registrar.SignIn("arraigos.registrador");
        await registrar.Open($"/control/arraigos/{order}/register");
        await registrar.Choose("type", "CIV");
        await registrar.Type("order.judge", "Licda. Ixchel Batz");
        await registrar.Type("subjects.0.givenNames", "Juan Pedro");
        await registrar.Type("subjects.0.firstSurname", "Chok");
        await registrar.Type("subjects.0.secondSurname", "Tum");
        await registrar.Choose("subjects.0.nationality", "GTM");
        await registrar.Type("subjects.0.cui", Cui);
        await registrar.Type("subjects.0.birthDate", "02/06/1985");
        await registrar.Type("subjects.0.maritalStatus", "Soltero");
        await registrar.Type("subjects.0.occupation", "Comerciante");
        await registrar.Type("subjects.0.domicile", "Zona 1, Guatemala");
        await registrar.Press("Registrar la orden");
        await registrar.ShouldSay("La orden quedó registrada y espera verificación.");

        await using var verifier = await igm.Visit();
        await verifier.SignIn("arraigos.verificador");
        await verifier.Open($"/control/arraigos/{order}/verify");
        await verifier.Press("Verificar y anotar");
        await verifier.ShouldHead("Anotar el arraigo");
        await verifier.Press("Verificar y anotar");
        await verifier.ShouldSay("El oficio OF-417-A quedó anotado.");

        var person = (await igm.As("arraigos.recepcion").Post("people", new { fullName = "Juan Pedro Chok Tum", birthDate = "1985-06-02", sex = "M", nationality = "GTM", cui = Cui, documents = Array.Empty<object>() })).ShouldBe(201).Id;
        var positive = await Certificate(person, "CHN-00000417", "positive");
        await using var anyone = await igm.Visit();
        await Check(anyone, positive, "El certificado es auténtico y sigue siendo exacto", "tiene arraigo vigente");

        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        await registrar.Open($"/control/arraigos/{order}/lift");
        await registrar.Page.GetByTestId("paper").SetInputFilesAsync(Visit.Pdf("levantamiento.pdf"));
        await registrar.ShouldSay("El documento quedó adjunto al arraigo y elegido.");
        await registrar.Choose("order.courtId", "Primero de Primera Instancia Civil de Guatemala");
        await registrar.Type("order.caseFile", "01044-2026-00417");
        await registrar.Type("order.oficio", "OF-900-A");
        await registrar.Type("order.oficioDate", Visit.Typed(Today.AddDays(-1)));
        await registrar.Press("Revisar antes de enviar");
        await registrar.ShouldHead("Antes de proponer el levantamiento");
        await registrar.Press("Proponer el levantamiento");
        await registrar.ShouldHead("La propuesta quedó registrada");
        var proposal = await registrar.Page.GetByRole(AriaRole.Link, new() { Name = "Ver la propuesta" }).GetAttributeAsync("href");

        await registrar.Open(proposal!);
        await registrar.ShouldSay("Usted propuso este acto: debe confirmarlo o rechazarlo otra persona.");
        await verifier.Open(proposal!);
        await verifier.Press("Levantar el arraigo");
        await verifier.ShouldSay("Se levantará el arraigo");
        await verifier.Press("Levantar el arraigo");
        await verifier.ShouldHead("La propuesta fue confirmada");

        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        var carencia = await Certificate(person, "CHN-00000418", "negative");
        await Check(anyone, carencia, "El certificado es auténtico y sigue siendo exacto", "no tiene arraigo vigente (carencia)");
        await Check(anyone, positive, "El certificado es auténtico, pero la situación cambió después", "Pida un certificado nuevo.");

        foreach (var visit in new[] { reception, registrar, verifier, anyone })
        {
            visit.Complaints.ShouldBeEmpty();
        }
    }

    /// <summary>One person with two roles: the order is typed over the API, the refusal is met at the screen.</summary>
    [JourneyFact]
    public async Task Quien_digito_no_puede_verificar()
    {
        const string Both = "arraigos.jefe";
        await GiveRoles(Both, "arraigos.registrador", "arraigos.verificador");
        var typist = igm.As(Both);
        var paper = new { courtId = await igm.Database.One<Guid>("select id from control.courts where code = $1", Court), oficio = "OF-500-A", caseFile = "01044-2026-00500", oficioDate = Today.AddDays(-5) };
        var received = (await typist.Post("control/arraigos", new { order = paper, subjects = new[] { new { fullName = "Ana Tzul Coc" } }, channel = "paper" })).ShouldBe(201);
        (await typist.Post($"control/arraigos/{received.Id}/registration", new { type = "ECO", order = paper, subjects = new[] { new { fullName = "Ana Tzul Coc", domicile = "Cobán" } } }, received.Version)).ShouldBe(200);

        await using var visit = await igm.Visit();
        await visit.SignIn(Both);
        await visit.Open($"/control/arraigos/{received.Id}/verify");
        await visit.ShouldSay("Usted trabajó en este registro");
        await visit.Press("Verificar y anotar");
        await visit.ShouldHead("Anotar el arraigo");
        await visit.Press("Verificar y anotar");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "debe hacerlo otra persona" })).ToBeVisibleAsync();
        (await igm.Database.One<long>("select count(*) from control.arraigo_acts where arraigo_id = $1 and kind = 'Annotated'", received.Id)).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
    }

    private DateOnly Today => GuatemalaTime.DayOf(igm.Clock.GetUtcNow());

    private async Task<string> Certificate(Guid person, string slip, string result)
    {
        var issued = (await igm.As("arraigos.certificador").With("Purpose", "certificate_issue").Post("control/certificates", new { personId = person, entitlement = new { code = "own_person" }, paymentSlip = slip })).ShouldBe(201);
        issued.Json.GetProperty("result").GetString().ShouldBe(result);
        return issued.Json.GetProperty("code").GetString()!;
    }

    /// <summary>No administrator can grant both; the law holds in the order itself, whatever an account came to hold.</summary>
    private Task GiveRoles(string userName, params string[] roles) =>
        igm.Database.Execute("update access.officers set roles = $2 where user_name = $1", userName, roles);

    private static async Task Check(Visit visit, string code, string verdict, string says)
    {
        await visit.Open("/verificar");
        await visit.Type("code", code);
        await visit.Press("Verificar el certificado");
        await visit.ShouldHead(verdict);
        await visit.ShouldSay(says);
        await visit.ShouldBeAccessible();
    }
}
