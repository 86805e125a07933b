using System.Text;
using Igm.Domain.Control.Arraigos;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

public sealed class IntakeTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Desk _desk = new(igm);

    [Fact]
    public async Task An_order_goes_from_reception_to_annotation_and_the_court_gets_its_reply()
    {
        var (id, version) = await _desk.Annotated();
        var detail = (await _desk.Verifier.Get($"control/arraigos/{id}")).ShouldBe(200);

        detail.Version.ShouldBe(version);
        detail.Json.GetProperty("state").GetString().ShouldBe("ACTIVO");
        detail.Json.GetProperty("expiresOn").GetString().ShouldBe("2027-03-02");
        var subject = detail.Json.GetProperty("subjects")[0];
        subject.GetProperty("fullName").GetString().ShouldBe("Juan Pedro Chok Tum");
        subject.GetProperty("strength").GetString().ShouldBe("strong");
        subject.GetProperty("effectToday").GetString().ShouldBe("blocks");
        subject.GetProperty("inForceFrom").GetString().ShouldBe("2026-03-02");
        detail.Json.GetProperty("acts").EnumerateArray().Select(act => (act.GetProperty("kind").GetString(), act.GetProperty("by").GetString())).ShouldBe(
            [("received", "arraigos.recepcion"), ("registered", "arraigos.registrador"), ("annotated", "arraigos.verificador")]);
        detail.Json.GetProperty("letters")[0].GetProperty("kind").GetString().ShouldBe("annotation");
        detail.Json.GetProperty("letters")[0].GetProperty("number").GetString()!.ShouldStartWith("ARR-2026-");
        (await igm.Database.One<long>("select count(*) from house.outbox where subject = $1 and type = 'ArraigoAnnotated'", id)).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_paper_twice_is_one_order_and_the_officer_is_told()
    {
        var paper = await _desk.Paper("OF 77/2026", "01044-2026-77");
        var (id, _, _) = await _desk.Received(paper);
        var again = await _desk.Reception.Post("control/arraigos", new { order = await _desk.Paper("of-77-2026", "01044 2026 77"), subjects = new[] { new { fullName = "Juan Pedro Chok Tum" } }, channel = "email" });

        again.ShouldBe(201).Id.ShouldBe(id);
        again.Json.GetProperty("alreadyReceived").GetBoolean().ShouldBeTrue();
        (await igm.Database.One<long>("select count(*) from control.arraigo_acts where arraigo_id = $1 and kind = 'CopyAttached'", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_desks_that_enter_the_same_paper_at_once_make_one_order()
    {
        var paper = await _desk.Paper();
        var body = new { order = paper, subjects = new[] { new { fullName = "Ana Tzul" } } };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _desk.Reception.Post("control/arraigos", body)));

        answers.ShouldAllBe(answer => answer.Status == 201 || answer.Status == 409 || answer.Status == 412);
        var created = answers.Where(answer => answer.Status == 201).Select(answer => answer.Id).Distinct().ToList();
        created.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_the_decree_asks_for_is_listed_field_by_field()
    {
        var (id, version, paper) = await _desk.Received();
        var answer = await _desk.Registrar.Post($"control/arraigos/{id}/registration", new { type = "CIV", order = paper, subjects = new[] { new { fullName = "Juan Chok" } } }, version);

        answer.ShouldRefuse("control.arraigo.incomplete", 422);
        answer.Fields.ShouldContain("/subjects/0/domicile control.arraigo.field_missing");
        answer.Fields.ShouldContain("/subjects/0/cui control.arraigo.field_missing");
        answer.Fields.Count.ShouldBe(9);
        (await _desk.Registrar.Get($"control/arraigos/{id}")).Json.GetProperty("state").GetString().ShouldBe("RECIBIDO");
    }

    [Fact]
    public async Task Economico_coactivo_needs_full_name_and_domicile_only()
    {
        var (id, version, paper) = await _desk.Received();
        (await _desk.Registrar.Post($"control/arraigos/{id}/registration", new { type = "ECO", order = paper, subjects = new[] { new { fullName = "Juan Chok", domicile = "Cobán" } } }, version))
            .ShouldBe(200).Json.GetProperty("state").GetString().ShouldBe("REGISTRADO");
    }

    [Fact]
    public async Task Openly_incomplete_it_waits_for_the_court_eight_working_days()
    {
        var (id, version, paper) = await _desk.Received();
        var body = new { type = "CIV", order = paper, subjects = new[] { Desk.Subject(domicile: null) }, openlyIncomplete = true };
        var observed = (await _desk.Registrar.Post($"control/arraigos/{id}/registration", body, version)).ShouldBe(200);

        observed.Json.GetProperty("state").GetString().ShouldBe("OBSERVADO");
        observed.Json.GetProperty("answerBy").GetString().ShouldBe("2026-03-12");
        var row = (await _desk.Registrar.Get("control/arraigos?worklist=observed&limit=200")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().Single(r => r.GetProperty("id").GetGuid() == id);
        row.GetProperty("answerDaysLeft").GetInt32().ShouldBe(8);
        (await _desk.Verifier.Post($"control/arraigos/{id}/verification", version: observed.Version)).ShouldRefuse("control.arraigo.still_observed", 409);

        var completed = (await _desk.Registrar.Post($"control/arraigos/{id}/completion", new { type = "CIV", order = paper, subjects = new[] { Desk.Subject() } }, observed.Version)).ShouldBe(200);
        (await _desk.Verifier.Post($"control/arraigos/{id}/verification", version: completed.Version)).ShouldBe(200);
    }

    [Fact]
    public async Task Who_typed_cannot_verify()
    {
        var (id, version) = await _desk.Registered();
        var both = igm.Having("arraigos.dos", "control.arraigos.receive", "control.arraigos.register", "control.arraigos.verify", "control.arraigos.correct", "control.arraigos.read");
        var corrected = (await both.Post($"control/arraigos/{id}/corrections",
            new { type = "CIV", order = await PaperOf(id), subjects = new[] { Desk.Subject(domicile: "Zona 7, Guatemala") }, why = "Domicilio mal leído" }, version)).ShouldBe(200);

        (await both.Post($"control/arraigos/{id}/verification", version: corrected.Version)).ShouldRefuse("control.arraigo.four_eyes", 409);
        (await _desk.Registrar.Post($"control/arraigos/{id}/verification", version: corrected.Version)).ShouldRefuse("access.forbidden", 403);
        (await _desk.Verifier.Post($"control/arraigos/{id}/verification", version: corrected.Version)).ShouldBe(200);
    }

    [Fact]
    public async Task The_verifier_may_observe_and_the_paper_may_go_back_to_the_court()
    {
        var (id, version) = await _desk.Registered();
        var observed = (await _desk.Verifier.Post($"control/arraigos/{id}/observations", new { fields = new[] { "/subjects/0/fullName" }, why = "Nombre ilegible" }, version)).ShouldBe(200);
        (await _desk.Verifier.Post($"control/arraigos/{id}/return", new { why = "No identifica a la persona" }, observed.Version)).ShouldRefuse(ArraigoErrors.CourtMayStillAnswer);
        igm.Clock.Advance(TimeSpan.FromDays(30));
        var returned = (await igm.Having("verificadora", "control.arraigos.return").Post($"control/arraigos/{id}/return", new { why = "No identifica a la persona" }, observed.Version)).ShouldBe(200);
        igm.Clock.Set(FakeClock.Start);
        returned.Json.GetProperty("state").GetString().ShouldBe("RECHAZADO");
        (await igm.Database.One<string>("select string_agg(kind, ',' order by sequence) from control.letters where arraigo_id = $1", id)).ShouldBe("Observation,Return");
    }

    [Fact]
    public async Task Whom_an_annotated_order_stops_takes_two_people_to_change()
    {
        var (id, version) = await _desk.Annotated();
        var body = new { type = "CIV", order = await PaperOf(id), subjects = new[] { Desk.Subject("Juan Pablo") }, why = "Nombre mal leído" };
        var proposed = (await _desk.Registrar.Post($"control/arraigos/{id}/corrections", body, version)).ShouldBe(200);
        var act = proposed.Json.GetProperty("proposalId").GetGuid();
        (await Name()).ShouldBe("Juan Pedro Chok Tum");
        (await _desk.Registrar.Post($"control/arraigos/{id}/corrections/{act}/confirmation", version: proposed.Version)).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        (await _desk.Chief.Get($"control/arraigos/{id}")).Json.GetProperty("proposals")[0].GetProperty("changes").EnumerateArray()
            .Select(change => (change.GetProperty("field").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()))
            .ShouldContain(("/subjects/0/fullName", "Juan Pedro Chok Tum", "Juan Pablo Chok Tum"));

        (await _desk.Chief.Post($"control/arraigos/{id}/corrections/{act}/confirmation", version: proposed.Version)).ShouldBe(200);
        (await Name()).ShouldBe("Juan Pablo Chok Tum");

        async Task<string?> Name() => await igm.Database.One<string>("select full_name from control.arraigo_subjects where arraigo_id = $1", id);
    }

    [Fact]
    public async Task Another_copy_tells_the_names_that_the_order_does_not_know()
    {
        var (id, _, paper) = await _desk.Received(null, "Juan Pedro Chok Tum");
        var again = (await _desk.Reception.Post("control/arraigos", new { order = paper, subjects = new[] { new { fullName = "JUAN PEDRO CHOK TUM" }, new { fullName = "Rosa Tzul Caal" } }, channel = "email" })).ShouldBe(201);
        again.Id.ShouldBe(id);
        again.Json.GetProperty("otherNames").EnumerateArray().Select(name => name.GetString()).ShouldBe(["Rosa Tzul Caal"]);
        (await igm.Database.One<string[]>("select names from control.arraigo_acts where arraigo_id = $1 and kind = 'CopyAttached'", id)).ShouldBe(["Rosa Tzul Caal"]);
    }

    [Theory]
    [InlineData("9990-01-01")]
    [InlineData("2026-03-03")]
    public async Task A_birth_that_cannot_be_is_refused_by_its_field(string birthDate)
    {
        var (id, version, paper) = await _desk.Received();
        var refused = await _desk.Registrar.Post($"control/arraigos/{id}/registration", new { type = "NNA", order = paper, subjects = new[] { Desk.Subject(birthDate: birthDate) } }, version);
        refused.ShouldRefuse(ArraigoErrors.BirthDateOutOfRange);
        refused.Fields.ShouldContain("/subjects/0/birthDate common.date_out_of_range");
    }

    [Fact]
    public async Task A_change_names_the_version_it_saw()
    {
        var (id, version) = await _desk.Registered();
        (await _desk.Verifier.Post($"control/arraigos/{id}/verification")).ShouldBe(428);
        (await _desk.Verifier.Post($"control/arraigos/{id}/verification", version: version - 1)).ShouldBe(412);
        (await _desk.Verifier.Post($"control/arraigos/{Guid.NewGuid()}/verification", version: 1)).ShouldRefuse(ArraigoErrors.NotFound);
    }

    [Theory]
    [InlineData("oficio.pdf", "%PDF-1.7 synthetic", "application/pdf")]
    [InlineData("oficio.exe", "\u0089PNG\r\n\u001a\n", "image/png")]
    public async Task A_scan_is_what_its_bytes_say(string name, string bytes, string type)
    {
        var (id, _, _) = await _desk.Received();
        var content = Encoding.Latin1.GetBytes(bytes);
        var scan = (await _desk.Reception.Upload($"control/arraigos/{id}/scans", content, name, "application/x-anything")).ShouldBe(201);
        scan.Json.GetProperty("contentType").GetString().ShouldBe(type);
        scan.Json.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));

        var read = (await _desk.Reception.Get($"control/arraigos/{id}/scans/{scan.Id}")).ShouldBe(200);
        read.Body.ShouldBe(content);
        read.ContentHeaders.ContentType!.MediaType.ShouldBe(type);
        (await _desk.Reception.With("Purpose", null).Get($"control/arraigos/{id}/scans/{scan.Id}")).ShouldRefuse("access.purpose_required", 403);
    }

    [Fact]
    public async Task Neither_a_program_nor_an_empty_file_is_a_scan()
    {
        var (id, _, _) = await _desk.Received();
        (await _desk.Reception.Upload($"control/arraigos/{id}/scans", "MZ program"u8.ToArray(), "oficio.pdf", "application/pdf")).ShouldRefuse(ArraigoErrors.ScanTypeRefused);
        (await _desk.Reception.Upload($"control/arraigos/{id}/scans", [], "oficio.pdf", "application/pdf")).ShouldRefuse(ArraigoErrors.ScanTypeRefused);
        (await _desk.Reception.Get($"control/arraigos/{id}/scans/{Guid.NewGuid()}")).ShouldRefuse(ArraigoErrors.ScanUnknown);
    }

    [Fact]
    public async Task Bad_shapes_are_told_field_by_field()
    {
        var answer = await _desk.Reception.Post("control/arraigos", new { order = new { oficio = "", oficioDate = "1066-10-14" }, subjects = new[] { new { fullName = " " } } });
        answer.ShouldRefuse("common.invalid", 422);
        answer.Fields.ShouldBe(["/order/courtId common.required", "/order/oficio common.required", "/order/oficioDate common.date_out_of_range", "/subjects/0/fullName common.required"], ignoreOrder: true);
        (await _desk.Reception.Post("control/arraigos", new { order = await _desk.Paper(court: Guid.NewGuid()), subjects = new[] { new { fullName = "Ana" } } })).ShouldRefuse("control.court.unknown", 422);
        (await _desk.Reception.Post("control/arraigos", new { order = await _desk.Paper(), subjects = new[] { new { fullName = "Ana" } }, type = "XXX" })).ShouldRefuse("control.arraigo.type_unknown", 422);
    }

    private async Task<object> PaperOf(Guid id)
    {
        var order = (await _desk.Registrar.Get($"control/arraigos/{id}")).Json.GetProperty("order");
        return new
        {
            courtId = order.GetProperty("courtId").GetGuid(), oficio = order.GetProperty("oficio").GetString(), caseFile = order.GetProperty("caseFile").GetString(),
            oficioDate = order.GetProperty("oficioDate").GetString(), judge = order.GetProperty("judge").GetString(),
        };
    }
}
