using Igm.Domain.Common;
using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed class Arraigos(Dashboard igm) : IClassFixture<Dashboard>
{
    private const string Court = "DEMO-CIV-GUA-1";
    private const string Cui = "2580123580101";
    private const string Name = "Juan Pedro Chok Tum";

    /// <summary>Wholly at the screens, each person in a window of their own.</summary>
    [JourneyFact]
    public async Task Una_orden_va_de_recepcion_a_la_carencia_y_cualquiera_lo_comprueba()
    {
        await using var reception = await igm.Visit();
        await reception.SignIn("arraigos.recepcion");
        await reception.Follow("Recibir orden");
        await reception.Choose("Juzgado", Court);
        await reception.Type("Número de oficio", "OF-417-A");
        await reception.Type("Expediente", "01044-2026-00417");
        await reception.Type("Fecha del oficio", Visit.Typed(Today.AddDays(-5)));
        await reception.Type("Nombre 1", Name);
        await reception.Box("Documento escaneado").SetInputFilesAsync(Visit.Pdf("orden.pdf"));
        await reception.Press("Recibir la orden");
        await reception.ShouldHead("Orden recibida");
        await reception.ShouldSay("El documento orden.pdf quedó adjunto.");

        await using var registrar = await igm.Visit();
        await registrar.SignIn("arraigos.registrador");
        await registrar.Open("/control/arraigos?worklist=to_register");
        await registrar.OpenRow("OF-417-A");
        await registrar.Follow("Registrar la orden");
        await registrar.Choose("Tipo de arraigo", "CIV");
        await registrar.Type("Juez", "Licda. Ixchel Batz");
        await registrar.Type("Nombres", "Juan Pedro");
        await registrar.Type("Primer apellido", "Chok");
        await registrar.Type("Segundo apellido", "Tum");
        await registrar.Choose("Nacionalidad", "GTM");
        await registrar.Type("CUI", Cui);
        await registrar.Type("Fecha de nacimiento", "02/06/1985");
        await registrar.Type("Estado civil", "Soltero");
        await registrar.Type("Profesión u oficio", "Comerciante");
        await registrar.Type("Domicilio", "Zona 1, Guatemala");
        await registrar.Press("Registrar la orden");
        await registrar.ShouldSay("La orden quedó registrada y espera verificación.");

        await using var verifier = await igm.Visit();
        await verifier.SignIn("arraigos.verificador");
        await verifier.Open("/control/arraigos?worklist=to_verify");
        await verifier.OpenRow("OF-417-A");
        await verifier.Follow("Verificar");
        await verifier.Press("Verificar y anotar");
        await verifier.ShouldHead("Anotar el arraigo");
        await verifier.Press("Verificar y anotar");
        await verifier.ShouldSay("El oficio OF-417-A quedó anotado.");

        await reception.Follow("Inscribir persona");
        await reception.StatePurpose("Solicitud de certificado 417");
        await reception.Type("Nombre", Name);
        await reception.Type("CUI", Cui);
        await reception.Type("Fecha de nacimiento", "02/06/1985");
        await reception.Choose("Nacionalidad", "GTM");
        await reception.Press("Inscribir a la persona");
        await reception.ShouldHead("Ficha de la persona");
        await reception.ShouldHead(Name);

        await using var certifier = await igm.Visit();
        await certifier.SignIn("arraigos.certificador");
        await certifier.Follow("Emitir certificado");
        await certifier.StatePurpose("Solicitud de certificado 417");
        var positive = await Certify(certifier, "CHN-00000417", "Tiene arraigo vigente.");
        await using var anyone = await igm.Visit();
        await Check(anyone, positive, "El certificado es auténtico y sigue siendo exacto", "tiene arraigo vigente");

        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        await registrar.Open("/control/arraigos?worklist=all");
        await registrar.OpenRow("OF-417-A");
        await registrar.Follow("Levantar");
        var chooser = await registrar.Page.RunAndWaitForFileChooserAsync(() => registrar.Press("Adjuntar un documento"));
        await chooser.SetFilesAsync(Visit.Pdf("levantamiento.pdf"));
        await registrar.ShouldSay("El documento quedó adjunto al arraigo y elegido.");
        await registrar.Type("Número de oficio", "OF-900-A");
        await registrar.Type("Fecha del oficio", Visit.Typed(Today.AddDays(-1)));
        await registrar.Press("Revisar antes de enviar");
        await registrar.ShouldHead("Antes de proponer el levantamiento");
        await registrar.ShouldBeAccessible();
        await registrar.Press("Proponer el levantamiento");
        await registrar.ShouldHead("La propuesta quedó registrada");
        await registrar.ShouldBeAccessible();
        await registrar.Follow("Ver la propuesta");
        await registrar.ShouldSay("Usted propuso este acto: debe confirmarlo o rechazarlo otra persona.");

        await verifier.Open("/control/arraigos?worklist=to_confirm");
        await verifier.OpenRow("OF-417-A");
        await verifier.Follow("Responder el levantamiento propuesto");
        await verifier.Press("Levantar el arraigo");
        await verifier.ShouldSay("Se levantará el arraigo");
        await verifier.ShouldBeAccessible();
        await verifier.Press("Levantar el arraigo");
        await verifier.ShouldHead("La propuesta fue confirmada");
        await verifier.ShouldBeAccessible();

        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        await certifier.Press("Emitir otro");
        var carencia = await Certify(certifier, "CHN-00000418", "No tiene arraigo vigente (carencia).");
        await Check(anyone, carencia, "El certificado es auténtico y sigue siendo exacto", "no tiene arraigo vigente (carencia)");
        await Check(anyone, positive, "El certificado es auténtico, pero la situación cambió después", "Pida un certificado nuevo.");

        foreach (var visit in new[] { reception, registrar, verifier, certifier, anyone })
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

    /// <summary>At the window: whom by their CUI, on what slip, and what the officer is told; the code is read off the paper.</summary>
    private static async Task<string> Certify(Visit window, string slip, string says)
    {
        await window.Type("Nombre, CUI o número de documento", Cui);
        await window.Press("Buscar");
        await window.OpenRow(Name);
        await window.Type("Boleta de pago", slip);
        await window.Press("Revisar antes de emitir");
        await window.ShouldHead("Revise antes de emitir");
        await window.ShouldBeAccessible();
        await window.Press("Emitir el certificado");
        await window.ShouldSay(says);
        await window.ShouldBeAccessible();
        var address = await window.Page.GetByRole(AriaRole.Link, new() { Name = "Ver la página pública" }).GetAttributeAsync("href");
        return address!.Split('#')[1];
    }

    /// <summary>No administrator can grant both; the law holds in the order itself, whatever an account came to hold.</summary>
    private Task GiveRoles(string userName, params string[] roles) =>
        igm.Database.Execute("update access.officers set roles = $2 where user_name = $1", userName, roles);

    private static async Task Check(Visit visit, string code, string verdict, string says)
    {
        await visit.Open("/verificar");
        await visit.Type("Código de verificación", code);
        await visit.Press("Verificar el certificado");
        await visit.ShouldHead(verdict);
        await visit.ShouldSay(says);
        await visit.ShouldBeAccessible();
    }
}
