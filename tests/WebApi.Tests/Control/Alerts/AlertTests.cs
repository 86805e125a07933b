using Igm.TestKit;

namespace Igm.WebApi.Tests.Control.Alerts;

/// <summary>Each use case: does it, refuses it by law, is audited, is told.</summary>
public sealed class AlertTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly AlertDesk _desk = new(igm);

    [Fact]
    public async Task The_list_of_types_says_kind_class_visibility_and_instruction()
    {
        var types = (await igm.As("direccion").Get("control/alert-types")).ShouldBe(200).Json.EnumerateArray().ToDictionary(type => type.GetProperty("code").GetString()!);
        types.Count.ShouldBe(20);
        types["CAP"].GetProperty("visibility").GetString().ShouldBe("silent");
        types["CAP"].GetProperty("class").GetString().ShouldBe("silent_detain");
        types["CAP"].GetProperty("instruction").GetString().ShouldBe("No alertar al viajero; llamar a PNC de turno; retener documento");
        types["SEG"].GetProperty("visibility").GetString().ShouldBe("reserved");
        foreach (var hidden in new[] { "CAP", "INT-R", "INT-A", "INT-V", "INT-O", "ALB", "ISA", "TRT", "INT-Y" })
            types[hidden].GetProperty("visibility").GetString().ShouldNotBe("open", hidden);
        types.Values.Where(type => type.GetProperty("disclosure").GetString() is "no").ShouldAllBe(type => type.GetProperty("visibility").GetString() != "open");
        types.Values.ShouldAllBe(type => type.GetProperty("source").GetString()!.Length > 5 && type.GetProperty("confidence").GetString()!.Length > 2);
    }

    [Theory]
    [InlineData("OVS", "control.alert.type_computed")]
    [InlineData("NNAX", "control.alert.type_computed")]
    [InlineData("SCR", "control.alert.type_not_in_force")]
    [InlineData("ARR", "control.alert.type_is_arraigo")]
    [InlineData("XXX", "control.alert.type_unknown")]
    public async Task What_is_not_registered_is_refused_with_its_own_code(string type, string code) =>
        (await _desk.Registrar.Post("control/alerts", AlertDesk.Body(type))).ShouldRefuse(code, 422);

    [Fact]
    public async Task An_alert_is_registered_verified_by_another_and_read_with_its_instruction()
    {
        var (id, version) = await _desk.Registered("CAP", AlertDesk.Person("B’atz’ Xicará María", "2580123580101"));
        (await igm.Having("dos.roles", "control.alerts.read", "control.alerts.verify").Post($"control/alerts/{id}/verification", version: version)).ShouldRefuse("control.alert.not_found", 404);
        var active = (await _desk.Verifier.Post($"control/alerts/{id}/verification", version: version)).ShouldBe(200);
        active.Json.GetProperty("state").GetString().ShouldBe("active");
        (await _desk.Verifier.Post($"control/alerts/{id}/verification", version: active.Version)).ShouldRefuse("control.alert.already_active", 409);

        var read = (await _desk.Chief.Get($"control/alerts/{id}")).ShouldBe(200);
        read.Version.ShouldBe(active.Version);
        read.Json.GetProperty("subject").GetProperty("fullName").GetString().ShouldBe("B’atz’ Xicará María");
        read.Json.GetProperty("instruction").GetString().ShouldStartWith("No alertar al viajero");
        read.Json.GetProperty("acts").EnumerateArray().Select(act => $"{act.GetProperty("kind").GetString()} {act.GetProperty("by").GetString()}")
            .ShouldBe(["registered alertas.registrador", "activated alertas.verificador"]);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'VerifyAlert' and outcome = 'done' and $1 = any(subjects)", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_typed_does_not_verify()
    {
        var both = igm.Having("de.todo", "control.alerts.register", "control.alerts.verify", "control.alerts.read", "control.alerts.read_silent");
        var registered = (await both.Post("control/alerts", AlertDesk.Body("CAP"))).ShouldBe(201);
        (await both.Post($"control/alerts/{registered.Id}/verification", version: registered.Version)).ShouldRefuse("control.alert.four_eyes", 409);
        (await both.Post($"control/alerts/{registered.Id}/rejection", new { why = "No procede" }, registered.Version)).ShouldRefuse("control.alert.four_eyes", 409);
        var rejected = (await _desk.Verifier.Post($"control/alerts/{registered.Id}/rejection", new { why = "El oficio no nombra a nadie" }, registered.Version)).ShouldBe(200);
        rejected.Json.GetProperty("state").GetString().ShouldBe("rejected");
        (await _desk.Verifier.Post($"control/alerts/{registered.Id}/verification", version: rejected.Version)).ShouldRefuse("control.alert.already_rejected", 409);
    }

    [Fact]
    public async Task Nobody_enters_what_they_could_not_see_afterwards()
    {
        var openOnly = igm.Having("solo.abiertas", "control.alerts.register", "control.alerts.read", "control.alerts.raise");
        (await openOnly.Post("control/alerts", AlertDesk.Body("CAP"))).ShouldRefuse("control.alert.class_forbidden", 403);
        (await openOnly.Post("control/alerts", AlertDesk.Body("SLTD", visibility: "reserved", subject: AlertDesk.Passport("A1")))).ShouldRefuse("control.alert.class_forbidden", 403);
        var open = (await openOnly.Post("control/alerts", AlertDesk.Body("SLTD", subject: AlertDesk.Passport("A1")))).ShouldBe(201);
        (await openOnly.Post($"control/alerts/{open.Id}/visibility", new { visibility = "silent", why = "Hay una investigación" }, open.Version)).ShouldRefuse("control.alert.class_forbidden", 403);

        var raised = (await _desk.Registrar.Post($"control/alerts/{open.Id}/visibility", new { visibility = "silent", why = "Hay una investigación" }, open.Version)).ShouldBe(200);
        raised.Json.GetProperty("visibility").GetString().ShouldBe("silent");
        (await openOnly.Get($"control/alerts/{open.Id}")).ShouldRefuse("control.alert.not_found", 404);
        (await _desk.Registrar.Post($"control/alerts/{open.Id}/visibility", new { visibility = "open", why = "Ya terminó" }, raised.Version)).ShouldRefuse("control.alert.visibility_lowered", 422);
    }

    [Fact]
    public async Task A_bad_shape_is_told_field_by_field()
    {
        var answer = (await _desk.Registrar.Post("control/alerts", new { subject = new { sex = "Z", cui = "1", birthDate = "mañana", documents = new[] { new { state = "gtm", number = "A-1" } } }, validUntil = "2026-13" })).ShouldBe(422);
        answer.Fields.ShouldBe(
            ["/reference common.required", "/subject/kind common.required", "/subject/birthDate control.alert.date_invalid", "/subject/sex common.unknown_code", "/subject/cui control.alert.cui_invalid",
             "/subject/documents/0/state common.unknown_code", "/subject/documents/0/number common.malformed_value", "/validUntil control.alert.date_invalid",
             "/type common.required", "/origin common.required", "/validFrom common.required"], ignoreOrder: true);
        (await _desk.Registrar.Post("control/alerts", AlertDesk.Body("SLTD", origin: "NADIE"))).ShouldRefuse("control.alert.origin_unknown", 422);
        (await _desk.Registrar.Post("control/alerts", AlertDesk.Body("SLTD", validUntil: "2026-02"))).ShouldRefuse("control.alert.validity_reversed", 422);
    }

    [Fact]
    public async Task It_is_lifted_at_the_word_of_the_authority_by_two_people()
    {
        var (id, version) = await _desk.Active("INT-R");
        (await _desk.Registrar.Post($"control/alerts/{id}/liftings", new { paper = AlertDesk.Paper("PNC") }, version)).ShouldRefuse("control.alert.paper_of_another", 422);
        (await _desk.Registrar.Post($"control/alerts/{id}/liftings", new { paper = AlertDesk.Paper(date: "2026-02-28") }, version)).ShouldRefuse("control.alert.paper_older", 422);
        var (act, proposed) = await _desk.LiftingProposed(id, version);
        AlertDesk.Ids(await _desk.Chief.Get("control/alerts?worklist=to_confirm")).ShouldContain(id);
        (await _desk.Registrar.Post($"control/alerts/{id}/liftings/{act}/confirmation", version: proposed)).ShouldRefuse("control.alert.second_person_required", 409);
        var refused = (await _desk.Verifier.Post($"control/alerts/{id}/liftings/{act}/refusal", new { why = "Falta el sello" }, proposed)).ShouldBe(200);

        (act, proposed) = await _desk.LiftingProposed(id, refused.Version);
        var lifted = (await _desk.Verifier.Post($"control/alerts/{id}/liftings/{act}/confirmation", version: proposed)).ShouldBe(200);
        lifted.Json.GetProperty("state").GetString().ShouldBe("lifted");
        AlertDesk.Ids(await _desk.Chief.Get("control/alerts?worklist=lifted_today")).ShouldContain(id);
        var acts = (await _desk.Chief.Get($"control/alerts/{id}")).Json.GetProperty("acts");
        acts[2].GetProperty("proposedBy").GetString().ShouldBe("alertas.registrador");
        acts[2].GetProperty("paper").GetProperty("number").GetString().ShouldBe("OF-LEV-1");
    }

    [Fact]
    public async Task A_correction_is_made_at_once_before_the_verification_and_by_two_after_it()
    {
        var (id, version) = await _desk.Registered("IMP");
        var reference = AlertDesk.Reference();
        object Corrected(string name) => new { reference, subject = AlertDesk.Person(name), validFrom = "2026-03-01", why = "Se leyó mal el nombre" };
        var mended = (await _desk.Registrar.Post($"control/alerts/{id}/corrections", Corrected("Juana Petrona Chok"), version)).ShouldBe(200);
        mended.Json.GetProperty("proposalId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var active = (await _desk.Verifier.Post($"control/alerts/{id}/verification", version: mended.Version)).ShouldBe(200);

        var proposed = (await _desk.Registrar.Post($"control/alerts/{id}/corrections", Corrected("Otra Persona Distinta"), active.Version)).ShouldBe(200);
        var act = proposed.Json.GetProperty("proposalId").GetGuid();
        (await _desk.Chief.Get($"control/alerts/{id}")).Json.GetProperty("subject").GetProperty("fullName").GetString().ShouldBe("Juana Petrona Chok");
        (await _desk.Registrar.Post($"control/alerts/{id}/corrections/{act}/confirmation", version: proposed.Version)).ShouldRefuse("control.alert.second_person_required", 409);
        var done = (await _desk.Verifier.Post($"control/alerts/{id}/corrections/{act}/confirmation", version: proposed.Version)).ShouldBe(200);

        var detail = (await _desk.Chief.Get($"control/alerts/{id}")).Json;
        detail.GetProperty("subject").GetProperty("fullName").GetString().ShouldBe("Otra Persona Distinta");
        detail.GetProperty("acts")[3].GetProperty("changes")[0].GetProperty("before").GetString().ShouldBe("Juana Petrona Chok");
        detail.GetProperty("proposals")[0].GetProperty("correction").GetProperty("subject").GetProperty("fullName").GetString().ShouldBe("Otra Persona Distinta");

        var again = (await _desk.Registrar.Post($"control/alerts/{id}/corrections", Corrected("Una Tercera"), done.Version)).ShouldBe(200);
        (await _desk.Verifier.Post($"control/alerts/{id}/corrections/{again.Json.GetProperty("proposalId").GetGuid()}/refusal", new { why = "No es ella" }, again.Version)).ShouldBe(200);
    }

    [Fact]
    public async Task An_annulment_takes_two_people_and_frees_the_reference()
    {
        var reference = AlertDesk.Reference();
        var (id, version) = await _desk.Active("IMP", reference: reference);
        (await _desk.Registrar.Post("control/alerts", AlertDesk.Body("IMP", reference.ToLowerInvariant()))).ShouldRefuse("control.alert.reference_taken", 409);
        var proposed = (await _desk.Registrar.Post($"control/alerts/{id}/annulments", new { why = "Se registró dos veces" }, version)).ShouldBe(200);
        var act = proposed.Json.GetProperty("proposalId").GetGuid();
        var refused = (await _desk.Chief.Post($"control/alerts/{id}/annulments/{act}/refusal", new { why = "Primero se revisa" }, proposed.Version)).ShouldBe(200);
        proposed = (await _desk.Registrar.Post($"control/alerts/{id}/annulments", new { why = "Se registró dos veces" }, refused.Version)).ShouldBe(200);
        act = proposed.Json.GetProperty("proposalId").GetGuid();
        (await _desk.Chief.Post($"control/alerts/{id}/annulments/{act}/confirmation", version: proposed.Version)).ShouldBe(200).Json.GetProperty("state").GetString().ShouldBe("annulled");
        (await _desk.Registrar.Post("control/alerts", AlertDesk.Body("IMP", reference))).ShouldBe(201);
    }

    [Fact]
    public async Task Coordination_is_noted_and_never_changed()
    {
        var (id, version) = await _desk.Active("CAP");
        (await _desk.Verifier.Post($"control/alerts/{id}/notes", new { institution = "RENAP", direction = "sent", text = "Enterados" }, version)).ShouldRefuse("control.alert.note_institution", 422);
        var noted = (await _desk.Verifier.Post($"control/alerts/{id}/notes", new { institution = "PNC", direction = "sent", text = "Se avisó al turno", reference = "OF-9" }, version)).ShouldBe(200);
        (await _desk.Verifier.Post($"control/alerts/{id}/notes", new { institution = "PNC", direction = "received", text = "Enterados", at = "2026-04-01T00:00:00Z" }, noted.Version)).ShouldRefuse("control.alert.note_in_future", 422);
        var note = (await _desk.Chief.Get($"control/alerts/{id}")).Json.GetProperty("acts")[2].GetProperty("note");
        (note.GetProperty("institution").GetString(), note.GetProperty("direction").GetString(), note.GetProperty("text").GetString()).ShouldBe(("PNC", "sent", "Se avisó al turno"));
    }

    [Fact]
    public async Task It_is_found_by_name_with_a_slip_by_cui_by_document_and_by_reference()
    {
        var reference = AlertDesk.Reference();
        var (id, _) = await _desk.Registered("SLTD", new { kind = "person", fullName = "Tzʼutujil Quiché Ixmucané", cui = "2580123580101", documents = new[] { new { state = "SLV", number = "b0000778" } } }, reference);
        foreach (var search in new object[] { new { name = "ixmucane tzutujil" }, new { cui = "2580 12358 0101" }, new { document = "B0000778" }, new { reference = reference.Replace("-", " ", StringComparison.Ordinal) } })
            AlertDesk.Ids(await _desk.Outsider.Post("control/alerts/searches", search)).ShouldContain(id, search.ToString());
        AlertDesk.Ids(await _desk.Outsider.Post("control/alerts/searches", new { document = "B0000778", activeOnly = true })).ShouldBeEmpty();
        (await _desk.Outsider.Post("control/alerts/searches", new { })).ShouldBe(422);
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_across_the_classes_without_a_gap_or_a_repeat()
    {
        var made = new List<Guid>();
        foreach (var type in new[] { "SLTD", "CAP", "SEG", "IMP", "ISA", "TRT", "SLTD" }) made.Add((await _desk.Registered(type)).Id);
        foreach (var list in new[] { "to_verify", "all" })
        {
            var seen = new List<Guid>();
            string? after = null;
            do
            {
                var page = await _desk.Chief.Get($"control/alerts?worklist={list}&limit=2{(after is null ? "" : "&after=" + after)}");
                seen.AddRange(AlertDesk.Ids(page));
                after = page.Json.GetProperty("next").GetString();
            }
            while (after is not null);

            seen.ShouldBeUnique();
            made.ShouldBeSubsetOf(seen);
            seen.ShouldBe(list == "all" ? seen.OrderDescending() : seen.Order());
        }

        (await _desk.Chief.Get("control/alerts?after=xyz")).ShouldRefuse("common.cursor_invalid", 400);
        (await _desk.Chief.Get("control/alerts?worklist=nothing")).ShouldBe(422);
        (await _desk.Chief.With("Purpose", null).Get("control/alerts")).ShouldRefuse("access.purpose_required", 403);
    }
}
