using Igm.Domain.Control.Arraigos;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

public sealed class ActsTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Desk _desk = new(igm);

    [Fact]
    public async Task A_lifting_takes_two_people_and_its_document()
    {
        var (id, version) = await _desk.Annotated();
        (await _desk.Registrar.Post($"control/arraigos/{id}/liftings", new { order = await _desk.Paper(oficioDate: "2026-03-01") }, version)).ShouldRefuse(ArraigoErrors.DocumentRequired);
        var (act, proposed) = await _desk.LiftingProposed(id);

        (await _desk.Registrar.Post($"control/arraigos/{id}/liftings/{act}/confirmation", version: proposed)).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        (await _desk.Chief.Get("control/arraigos?worklist=to_confirm&limit=200")).Json.GetProperty("items").EnumerateArray()
            .Single(row => row.GetProperty("id").GetGuid() == id).GetProperty("proposalKind").GetString().ShouldBe("lifting");
        var lifted = (await _desk.Chief.Post($"control/arraigos/{id}/liftings/{act}/confirmation", version: proposed)).ShouldBe(200);

        lifted.Json.GetProperty("state").GetString().ShouldBe("LEVANTADO");
        var detail = (await _desk.Chief.Get($"control/arraigos/{id}")).Json;
        var last = detail.GetProperty("acts").EnumerateArray().Last();
        (last.GetProperty("kind").GetString(), last.GetProperty("by").GetString(), last.GetProperty("proposedBy").GetString(), last.GetProperty("endsOrder").GetBoolean())
            .ShouldBe(("lifted", "arraigos.jefe", "arraigos.registrador", true));
        detail.GetProperty("subjects")[0].GetProperty("effectToday").GetString().ShouldBe("none");
        detail.GetProperty("letters").EnumerateArray().Select(letter => letter.GetProperty("kind").GetString()).ShouldBe(["annotation", "lifting"]);
        (await _desk.Chief.Get("control/arraigos?worklist=lifted_today&limit=200")).Json.GetProperty("items").EnumerateArray().ShouldContain(row => row.GetProperty("id").GetGuid() == id);
        (await igm.Database.One<string>("select string_agg(outcome, ',' order by outcome) from audit.entries where use_case = 'ConfirmLifting' and $1 = any(subjects)", id)).ShouldBe("done,refused");
    }

    [Fact]
    public async Task A_lifting_may_name_one_of_two_subjects()
    {
        var (id, _) = await _desk.Annotated("CIV", Desk.Subject(), Desk.Subject("Ana", "Tzul", "Caal", "2580123580101"));
        var subjects = (await _desk.Verifier.Get($"control/arraigos/{id}")).Json.GetProperty("subjects").EnumerateArray().Select(s => s.GetProperty("id").GetGuid()).ToArray();
        var (act, version) = await _desk.LiftingProposed(id, subjects[0]);
        (await _desk.Chief.Post($"control/arraigos/{id}/liftings/{act}/confirmation", version: version)).ShouldBe(200).Json.GetProperty("state").GetString().ShouldBe("ACTIVO");

        var after = (await _desk.Verifier.Get($"control/arraigos/{id}")).Json.GetProperty("subjects").EnumerateArray().ToArray();
        after.Select(s => s.GetProperty("state").GetString()).ShouldBe(["LEVANTADO", "ACTIVO"]);
        after.Select(s => s.GetProperty("effectToday").GetString()).ShouldBe(["none", "blocks"]);
    }

    [Fact]
    public async Task A_refused_lifting_leaves_the_order_in_force()
    {
        var (id, _) = await _desk.Annotated();
        var (act, version) = await _desk.LiftingProposed(id);
        (await _desk.Chief.Post($"control/arraigos/{id}/liftings/{act}/refusal", new { why = "" }, version)).ShouldBe(422);
        (await _desk.Chief.Post($"control/arraigos/{id}/liftings/{act}/refusal", new { why = "El oficio es de otra causa" }, version)).ShouldBe(200).Json.GetProperty("state").GetString().ShouldBe("ACTIVO");
        (await _desk.Chief.Get($"control/arraigos/{id}")).Json.GetProperty("proposals")[0].GetProperty("outcome").GetString().ShouldBe("refused");
    }

    [Fact]
    public async Task An_early_extension_warns_and_adds_a_year_to_the_old_expiry()
    {
        var (id, version) = await _desk.Annotated();
        var proposed = (await _desk.Registrar.Post($"control/arraigos/{id}/extensions", new { order = await _desk.Paper(oficioDate: "2026-03-01") }, version)).ShouldBe(201);
        proposed.Json.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()).ShouldContain("early");
        var extended = (await _desk.Verifier.Post($"control/arraigos/{id}/extensions/{proposed.Id}/confirmation", version: proposed.Version)).ShouldBe(200);
        extended.Json.GetProperty("state").GetString().ShouldBe("PRORROGADO");
        extended.Json.GetProperty("expiresOn").GetString().ShouldBe("2028-03-02");
    }

    [Fact]
    public async Task A_new_order_in_force_takes_the_place_of_the_old()
    {
        var (old, version) = await _desk.Annotated();
        var (registered, _) = await _desk.Registered();
        var body = new { means = "new_order", order = await _desk.Paper(oficioDate: "2026-03-01"), replacementId = registered };
        (await _desk.Registrar.Post($"control/arraigos/{old}/substitutions", body, version)).ShouldRefuse(ArraigoErrors.ReplacementNotInForce);

        var (newer, _) = await _desk.Annotated();
        var proposed = (await _desk.Registrar.Post($"control/arraigos/{old}/substitutions", body with { replacementId = newer }, version)).ShouldBe(201);
        (await _desk.Chief.Post($"control/arraigos/{old}/substitutions/{proposed.Id}/confirmation", version: proposed.Version)).ShouldBe(200).Json.GetProperty("state").GetString().ShouldBe("SUSTITUIDO");
        (await _desk.Chief.Get($"control/arraigos/{old}")).Json.GetProperty("acts").EnumerateArray().Last().GetProperty("substitution").GetProperty("replacementId").GetGuid().ShouldBe(newer);
    }

    [Fact]
    public async Task A_wrong_entry_is_annulled_and_its_paper_may_come_in_again()
    {
        var (id, version, paper) = await _desk.Received();
        var registered = (await _desk.Registrar.Post($"control/arraigos/{id}/registration", new { type = "CIV", order = paper, subjects = new[] { Desk.Subject() } }, version)).ShouldBe(200);
        var proposed = (await _desk.Registrar.Post($"control/arraigos/{id}/annulments", new { why = "Persona equivocada" }, registered.Version)).ShouldBe(201);
        (await _desk.Chief.Post($"control/arraigos/{id}/annulments/{proposed.Id}/confirmation", version: proposed.Version)).ShouldBe(200).Json.GetProperty("state").GetString().ShouldBe("ANULADO");

        var (again, _, _) = await _desk.Received(paper);
        again.ShouldNotBe(id);
    }

    [Fact]
    public async Task A_judge_lets_somebody_travel_and_the_order_stays_in_force()
    {
        var (id, _) = await _desk.Annotated();
        var (scan, scanned) = await _desk.Scanned(id);
        (await _desk.Verifier.Post($"control/arraigos/{id}/exit-authorisations", new { order = await _desk.Paper(oficioDate: "2026-03-01"), from = "2026-03-02", until = "2026-03-09" }, scanned)).ShouldRefuse(ArraigoErrors.DocumentRequired);
        var proposed = (await _desk.Verifier.Post($"control/arraigos/{id}/exit-authorisations", new { order = await _desk.Paper(oficioDate: "2026-03-01", document: scan), from = "2026-03-02", until = "2026-03-09" }, scanned)).ShouldBe(201);
        (await _desk.Verifier.Post($"control/arraigos/{id}/exit-authorisations/{proposed.Id}/confirmation", version: proposed.Version)).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        (await _desk.Chief.Post($"control/arraigos/{id}/exit-authorisations/{proposed.Id}/confirmation", version: proposed.Version)).ShouldBe(200);
        var detail = (await _desk.Verifier.Get($"control/arraigos/{id}")).Json;
        detail.GetProperty("state").GetString().ShouldBe("ACTIVO");
        detail.GetProperty("subjects")[0].GetProperty("effectToday").GetString().ShouldBe("authorised");
    }

    [Fact]
    public async Task A_letter_is_read_and_dispatched_once()
    {
        var (id, _) = await _desk.Annotated();
        var letter = (await _desk.Registrar.Get($"control/letters?dispatched=false&arraigo={id}")).ShouldBe(200).Json.GetProperty("items")[0];
        var read = (await _desk.Registrar.Get($"control/letters/{letter.GetProperty("id").GetGuid()}")).ShouldBe(200);
        read.Json.GetProperty("subjects")[0].GetString().ShouldBe("Juan Pedro Chok Tum");
        read.Json.GetProperty("kind").GetString().ShouldBe("annotation");

        var path = $"control/letters/{letter.GetProperty("id").GetGuid()}/dispatch";
        (await _desk.Registrar.Post(path, new { way = "email", reference = "msg-1" }, read.Version)).ShouldBe(204);
        (await _desk.Registrar.Post(path, new { way = "email" }, read.Version + 1)).ShouldRefuse("control.letter.already_dispatched", 409);
        (await _desk.Registrar.Get($"control/letters?dispatched=false&arraigo={id}")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_letter_says_for_ever_what_it_said_when_it_was_written()
    {
        var paper = await _desk.Paper();
        var (id, version, _) = await _desk.Received(paper, "Juan Pedro Chok Tum");
        var registered = (await _desk.Registrar.Post($"control/arraigos/{id}/registration", new { type = "CIV", order = paper, subjects = new[] { Desk.Subject() } }, version)).ShouldBe(200);
        var annotated = (await _desk.Verifier.Post($"control/arraigos/{id}/verification", version: registered.Version)).ShouldBe(200);
        var letter = (await _desk.Registrar.Get($"control/letters?arraigo={id}")).Json.GetProperty("items")[0].GetProperty("id").GetGuid();
        var (before, printed) = ((await _desk.Registrar.Get($"control/letters/{letter}")).ShouldBe(200).Text, (await _desk.Registrar.Get($"control/letters/{letter}/document")).ShouldBe(200).Body);
        before.ShouldContain("Licda. Ixchel Batz");

        (await _desk.Chief.Post($"control/arraigos/{id}/corrections", new
        {
            type = "CIV",
            order = await _desk.Paper(court: await _desk.Court("DEMO-CIV-XEL")),
            subjects = new[] { Desk.Subject("Juan Pablo", "Chub", "Tun") },
            why = "El oficio dice otra cosa",
        }, annotated.Version)).ShouldBe(200);
        await igm.Database.Execute("update control.courts set municipality_code = '0301' where code = 'DEMO-CIV-GUA-1'");
        await igm.Database.Execute("update control.arraigos set annotated_at = annotated_at + interval '1 day', judge = 'Otra Jueza' where id = $1", id);

        (await _desk.Registrar.Get($"control/letters/{letter}")).ShouldBe(200).Text.ShouldBe(before);
        (await _desk.Registrar.Get($"control/letters/{letter}/document")).ShouldBe(200).Body.ShouldBe(printed);
        await igm.Database.Execute("update control.courts set municipality_code = '0101' where code = 'DEMO-CIV-GUA-1'");
    }

    [Fact]
    public async Task An_annulment_names_the_certificates_that_found_the_order()
    {
        var world = new CertificateWorld(igm);
        var cui = CertificateWorld.Cui();
        var person = await world.Person("Hermelinda Pop Cuz", cui);
        var (order, version) = await world.Annotated("Hermelinda Pop Cuz", cui);
        var issued = (await world.Issue(person)).ShouldBe(201).Json;

        var annulled = (await world.Annulled(order, version)).Json;
        var touched = annulled.GetProperty("certificates").EnumerateArray().Single();
        touched.GetProperty("number").GetString().ShouldBe(issued.GetProperty("number").GetString());
        touched.GetProperty("result").GetString().ShouldBe("positive");
        touched.GetProperty("cutAt").GetDateTimeOffset().ShouldBe(issued.GetProperty("cutAt").GetDateTimeOffset());
        annulled.GetProperty("state").GetString().ShouldBe("ANULADO");

        (await world.Issue(person)).ShouldBe(201).Json.GetProperty("result").GetString().ShouldBe("negative");
        var acts = (await world.Registrar.Get($"control/arraigos/{order}")).ShouldBe(200).Json.GetProperty("acts").EnumerateArray().ToList();
        acts[^1].GetProperty("certificates").EnumerateArray().Single().GetProperty("id").GetGuid().ShouldBe(issued.GetProperty("id").GetGuid());
        acts[^2].GetProperty("certificates").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Every_act_joins_the_register_chain_in_its_own_transaction()
    {
        var (id, _) = await _desk.Annotated();
        (await igm.Database.One<long>("select count(*) from audit.register_entries where subject = $1", id)).ShouldBe(3);
    }

}
