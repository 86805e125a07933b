using System.Text.Json;
using Igm.Application.Common;
using Igm.Domain.Control.Certificates;
using Igm.TestKit;
using Igm.WebApi.Tests.Documents;

namespace Igm.WebApi.Tests.Control;

public sealed class IssueCertificateTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly CertificateWorld _world = new(igm);

    [Fact]
    public async Task An_order_in_force_makes_a_positive_certificate_that_carries_its_proof()
    {
        var cui = CertificateWorld.Cui();
        var ana = await _world.Person("Ana Lucía Ch’ok Xicará", cui);
        var order = await _world.Annotated("CHOC XICARA, ANA LUCIA", cui);

        var issued = (await _world.Issue(ana)).ShouldBe(201);
        issued.Json.GetProperty("result").GetString().ShouldBe("positive");
        issued.Json.GetProperty("number").GetString().ShouldStartWith("CA-2026-");
        issued.Json.GetProperty("sealed").GetBoolean().ShouldBeTrue();
        issued.Json.GetProperty("proof").GetProperty("seal").GetProperty("chain").GetString().ShouldBe("register");

        var detail = (await _world.Window.Get($"control/certificates/{issued.Id}")).ShouldBe(200).Json;
        detail.GetProperty("findings").EnumerateArray().Single().GetProperty("order").GetProperty("arraigoId").GetGuid().ShouldBe(order.Id);
        detail.GetProperty("person").GetProperty("name").GetString().ShouldBe("Ana Lucía Ch’ok Xicará");

        var document = (await _world.Window.Get($"control/certificates/{issued.Id}/document")).ShouldBe(200);
        document.ContentHeaders.ContentType!.MediaType.ShouldBe("application/pdf");
        var read = new ReadPdf(document.Body);
        read.Text.ShouldContain("Consta un arraigo vigente.");
        read.Text.ShouldContain("Ana Lucía Ch’ok Xicará");
        read.Text.ShouldContain(issued.Json.GetProperty("code").GetString()!);
        var proof = JsonDocument.Parse(read.Attachment()).RootElement;
        proof.GetProperty("content").EnumerateArray().Select(fact => fact[0].GetString()).ShouldContain("finding.oficio");
        proof.GetProperty("proof").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task Whoever_has_nothing_gets_a_carencia() =>
        (await _world.Result(await _world.Person("Petrona Caal Ixcoy", CertificateWorld.Cui()))).ShouldBe("negative");

    [Fact]
    public async Task A_namesake_without_papers_sends_to_the_window()
    {
        await _world.Annotated("Rosa Elvira Tzunún Batz", null, null);
        (await _world.Result(await _world.Person("Rosa Elvira Tzunun B’atz’", CertificateWorld.Cui()))).ShouldBe("inconclusive");
    }

    [Fact]
    public async Task A_namesake_with_another_cui_or_birth_date_does_not()
    {
        await _world.Annotated("Marta Julia Cojolón Sis", CertificateWorld.Cui(), null);
        await _world.Annotated("Marta Julia Cojolon Sis", null, "1955-08-30");
        (await _world.Result(await _world.Person("Marta Julia Cojolón Sis", CertificateWorld.Cui()))).ShouldBe("negative");
    }

    [Fact]
    public async Task Her_order_just_received_or_registered_sends_to_the_window()
    {
        await _world.Received("Candelaria Pop Tiul");
        (await _world.Result(await _world.Person("Candelaria Pop Tiul", CertificateWorld.Cui()))).ShouldBe("inconclusive");

        var cui = CertificateWorld.Cui();
        await _world.Registered("Josefa Yat Maquín", cui);
        (await _world.Result(await _world.Person("Josefa Yat Maquín", cui))).ShouldBe("inconclusive");
    }

    [Fact]
    public async Task A_company_is_found_as_a_party_by_its_nit()
    {
        await _world.Annotated("Gerente Ficticio Prueba", CertificateWorld.Cui(), company: new { name = "Exportadora Ficticia, S.A.", nit = "576937-K" });
        var company = (await _world.Window.Post("people/companies", new { name = "Exportadora Ficticia, Sociedad Anónima", nit = "576937-K" })).ShouldBe(201).Id;
        var issued = (await _world.Issue(null, companyId: company, requester: new { kind = "company", name = "Exportadora Ficticia", document = "NIT 576937-K" },
            entitlement: new { code = "legal_representative", evidence = "Acta de nombramiento" })).ShouldBe(201);
        issued.Json.GetProperty("result").GetString().ShouldBe("positive");
    }

    [Fact]
    public async Task A_company_without_nit_on_the_paper_is_found_whatever_form_the_paper_writes()
    {
        await _world.Annotated("Gerente Ficticia Prueba", CertificateWorld.Cui(), company: new { name = "Cementos Ficticios de Ixcán, S.A." });
        var company = (await _world.Window.Post("people/companies", new { name = "CEMENTOS FICTICIOS DE IXCAN, SOCIEDAD ANONIMA", nit = "739592-2" })).ShouldBe(201).Id;
        var issued = (await _world.Issue(null, companyId: company, requester: new { kind = "company", name = "Cementos Ficticios", document = "NIT 739592-2" },
            entitlement: new { code = "legal_representative", evidence = "Acta de nombramiento" })).ShouldBe(201);
        issued.Json.GetProperty("result").GetString().ShouldBe("inconclusive");
    }

    [Fact]
    public async Task Whoever_asks_about_themselves_is_the_requester()
    {
        var person = await _world.Person("Modesta Chen Pop", CertificateWorld.Cui());
        (await _world.Issue(person, requester: new { kind = "person", name = "Otra Persona", document = "DPI 1" })).ShouldBe(422)
            .Fields.ShouldBe(["/requester control.certificate.requester_is_own_person"]);
    }

    [Fact]
    public async Task Asking_for_a_seal_is_a_read_of_a_person_and_is_written_down()
    {
        var person = await _world.Person("Fidelia Chen Pop", CertificateWorld.Cui());
        var issued = (await _world.Issue(person)).ShouldBe(201);
        (await _world.Window.With("Purpose", null).Get($"control/certificates/{issued.Id}/seal")).ShouldRefuse("access.purpose_required", 403);
        (await _world.Window.Get($"control/certificates/{issued.Id}/seal")).ShouldBe(200).Json.GetProperty("number").GetString().ShouldBe(issued.Json.GetProperty("number").GetString());
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'AwaitCertificateSeal' and outcome = 'read' and subjects @> array[$1, $2]", issued.Id, person)).ShouldBe(2);
    }

    [Fact]
    public async Task A_day_that_no_calendar_has_and_a_crafted_cursor_are_refused()
    {
        (await _world.Window.Get("control/certificates?until=9999-12-31")).ShouldBe(422).Fields.ShouldBe(["/until common.date_out_of_range"]);
        foreach (var keys in new object?[][] { ["mañana", "x"], ["2026-03-02T15:00:00Z", "x"], [null, null], ["infinity", Guid.NewGuid()] })
            (await _world.Window.Get($"control/certificates?after={Crafted(keys)}")).ShouldRefuse("common.cursor_invalid", 400);

        static string Crafted(object?[] keys) => Cursor.Encode(((CertificateResult?)null, (DateOnly?)null, (DateOnly?)null, (Guid?)null), keys);
    }

    [Fact]
    public async Task A_payment_slip_pays_once()
    {
        var person = await _world.Person("Tomasa Xol Choc", CertificateWorld.Cui());
        var slip = CertificateWorld.Slip();
        (await _world.Issue(person, slip)).ShouldBe(201);
        (await _world.Issue(person, slip.Replace("-", " ", StringComparison.Ordinal))).ShouldRefuse(CertificateErrors.SlipUsed).ShouldBe(409);
    }

    [Fact]
    public async Task Numbers_have_no_gap_where_a_certificate_was_refused()
    {
        var person = await _world.Person("Juana Ical Coy", CertificateWorld.Cui());
        var slip = CertificateWorld.Slip();
        var first = Sequence(await _world.Issue(person, slip));
        (await _world.Issue(person, slip)).ShouldBe(409);
        Sequence(await _world.Issue(person)).ShouldBe(first + 1);

        static int Sequence(Answer issued) => int.Parse(issued.ShouldBe(201).Json.GetProperty("number").GetString()![8..], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_same_request_twice_is_one_certificate()
    {
        var body = new { personId = await _world.Person("Olga Cuc Bac", CertificateWorld.Cui()), entitlement = new { code = "own_person" }, paymentSlip = CertificateWorld.Slip() };
        var once = _world.Window.With("Idempotency-Key", Guid.NewGuid().ToString());
        var first = (await once.Post("control/certificates", body)).ShouldBe(201);
        (await once.Post("control/certificates", body)).ShouldBe(201).Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task What_is_missing_or_unproven_is_said_by_field()
    {
        (await _world.Window.Post("control/certificates", new { })).ShouldBe(422).Fields.Order(StringComparer.Ordinal)
            .ShouldBe(["/entitlement common.required", "/paymentSlip common.required", "/requester common.required"]);
        var person = await _world.Person("Elena Tut Rax", CertificateWorld.Cui());
        (await _world.Issue(person, entitlement: new { code = "mandate" }, requester: new { kind = "person", name = "X Y", document = "DPI 1" })).ShouldRefuse(CertificateErrors.EvidenceRequired);
        (await _world.Issue(person, entitlement: new { code = "curiosity", evidence = "z" }, requester: new { kind = "person", name = "X Y", document = "DPI 1" })).ShouldRefuse(CertificateErrors.EntitlementUnknown);
        (await _world.Issue(Guid.NewGuid())).ShouldRefuse(CertificateErrors.PersonUnknown);
        (await _world.Issue(await _world.Person("Sin Documento Alguno", null))).ShouldRefuse(CertificateErrors.NotIdentified);
    }

    [Fact]
    public async Task Only_who_certifies_issues_and_only_with_a_purpose()
    {
        var body = new { personId = Guid.NewGuid(), entitlement = new { code = "own_person" }, paymentSlip = "CHN-1" };
        (await igm.Having("cert.nadie", Can.ReadCertificates).Post("control/certificates", body)).ShouldBe(403);
        (await igm.Anonymous().Post("control/certificates", body)).ShouldBe(401);
        (await _world.Window.With("Purpose", null).Post("control/certificates", body)).ShouldRefuse("access.purpose_required", 403);
        (await _world.Window.With("Idempotency-Key", null).Post("control/certificates", body)).ShouldBe(400);
    }

    [Fact]
    public async Task Issuing_is_audited_and_enters_the_register_chain()
    {
        var person = await _world.Person("Irma Sub Che", CertificateWorld.Cui());
        var issued = (await _world.Issue(person)).ShouldBe(201);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'IssueCertificate' and outcome = 'done' and subjects @> array[$1, $2]", issued.Id, person)).ShouldBe(1);
        (await igm.Database.One<long>("select count(*) from audit.register_entries where kind = 'certificate.issued' and subject = $1", issued.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task The_list_is_paged_and_knows_whom_an_order_touched()
    {
        var cui = CertificateWorld.Cui();
        var person = await _world.Person("Lidia Chub Ical", cui);
        var (order, _) = await _world.Annotated("Lidia Chub Ical", cui);
        var certificates = new List<Guid> { (await _world.Issue(person)).ShouldBe(201).Id, (await _world.Issue(person)).ShouldBe(201).Id };

        var first = (await _world.Window.Get($"control/certificates?arraigo={order}&limit=1")).ShouldBe(200).Json;
        var second = (await _world.Window.Get($"control/certificates?arraigo={order}&limit=1&after={first.GetProperty("next").GetString()}")).ShouldBe(200).Json;
        new[] { first, second }.SelectMany(page => page.GetProperty("items").EnumerateArray()).Select(row => row.GetProperty("id").GetGuid())
            .ShouldBe(certificates, ignoreOrder: true);
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        (await _world.Window.Get($"control/certificates?result=negative&after={first.GetProperty("next").GetString()}")).ShouldBe(400);
    }
}
