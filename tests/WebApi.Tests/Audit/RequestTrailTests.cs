using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Igm.Application.Common;
using Igm.TestKit;
using Igm.WebApi.Tests.Control;

namespace Igm.WebApi.Tests.Audit;

/// <summary>What each request leaves in the audit, however it ends.</summary>
public sealed class RequestTrailTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Desk _desk = new(igm);

    [Fact]
    public async Task A_repeated_command_is_written_down_as_repeated_and_about_the_same()
    {
        var officer = igm.Having("repite", Can.RegisterPeople).With("Idempotency-Key", "dos-veces");
        var person = new { fullName = "Ixmukané Repetida", birthDate = "1990", sex = "F", nationality = "GTM", why = "Inscripción vista en original" };

        var first = (await officer.Post("people", person)).ShouldBe(201);
        (await officer.Post("people", person)).ShouldBe(201).Id.ShouldBe(first.Id);

        (await Outcomes("RegisterPerson", "repite")).ShouldBe("done,repeated");
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'RegisterPerson' and outcome = 'repeated' and $1 = any(subjects) and changes is null", first.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Another_scan_under_the_same_key_is_refused()
    {
        var (id, _, _) = await _desk.Received();
        var desk = _desk.Reception.With("Idempotency-Key", "una-sola-vez");
        var route = $"control/arraigos/{id}/scans";

        var first = (await desk.Upload(route, "%PDF-1.7 uno"u8.ToArray(), "oficio.pdf", "application/pdf")).ShouldBe(201);
        (await desk.Upload(route, "%PDF-1.7 uno"u8.ToArray(), "oficio.pdf", "application/pdf")).ShouldBe(201).Id.ShouldBe(first.Id);
        (await desk.Upload(route, "%PDF-1.7 dos"u8.ToArray(), "oficio.pdf", "application/pdf")).ShouldRefuse("common.idempotency_key_reused", 422);

        (await igm.Database.One<long>("select count(*) from control.arraigo_scans where arraigo_id = $1", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_looks_at_accounts_and_sessions_is_written_down_with_whom_they_looked_at()
    {
        var seen = await igm.Database.One<Guid>("select id from access.officers where user_name = 'arraigos.jefe'");
        var keeper = igm.Having("mira.cuentas", Can.ReadOfficers, Can.ReadSessions);
        await igm.As("arraigos.jefe").Get("session");

        (await keeper.Get("access/officers?limit=200")).ShouldBe(200);
        (await keeper.Get($"access/officers/{seen}")).ShouldBe(200);
        (await keeper.Get($"access/sessions?officerId={seen}")).ShouldBe(200);

        foreach (var useCase in new[] { "FindOfficers", "GetOfficer", "FindSessions" })
        {
            (await igm.Database.One<long>("select count(*) from audit.entries where use_case = $1 and outcome = 'read' and actor_name = 'mira.cuentas' and $2 = any(subjects)", useCase, seen)).ShouldBe(1, useCase);
        }
    }

    [Theory]
    [InlineData("{", "application/json", "common.malformed", 400)]
    [InlineData("fullName=Ana", "text/plain", "common.media_type", 415)]
    public async Task A_body_that_cannot_be_read_is_a_refusal_in_the_audit(string body, string mediaType, string code, int status)
    {
        var officer = igm.Having("cuerpo." + status, Can.RegisterPeople);
        (await officer.Send(HttpMethod.Post, "people", new StringContent(body, Encoding.UTF8, mediaType))).ShouldRefuse(code, status);
        (await igm.Database.One<string>("select string_agg(outcome || ' ' || error_code, ',') from audit.entries where use_case = 'RegisterPerson' and actor_name = $1", "cuerpo." + status))
            .ShouldBe("refused " + code);
    }

    [Fact]
    public async Task Only_a_known_purpose_is_written_down()
    {
        var officer = igm.Having("proposito", Can.ReadOfficers, Can.RegisterPeople).With("Purpose", "curiosity");
        (await officer.Get("access/officers")).ShouldRefuse("access.purpose_unknown", 403);
        (await officer.Post("people", new { fullName = "Nadie" })).ShouldRefuse("access.purpose_unknown", 403);
        (await igm.Anonymous().With("Purpose", "curiosity").Post("certificates/verifications", new { code = "A" })).ShouldRefuse("access.purpose_unknown", 403);
        (await igm.Database.One<long>("select count(*) from audit.entries where purpose = 'curiosity'")).ShouldBe(0);
    }

    [Theory]
    [InlineData("Case-Reference")]
    [InlineData("X-Road-Id")]
    [InlineData("X-Road-UserId")]
    public async Task A_header_that_is_kept_is_refused_beyond_its_size_and_never_cut(string header)
    {
        var officer = igm.Having("cabecera." + header.ToLowerInvariant(), Can.RegisterPeople);
        var answer = (await officer.With(header, new string('7', 201)).Post("people", new { fullName = "Nadie" })).ShouldRefuse("common.malformed", 400);
        answer.Fields.ShouldBe([$"/{header} common.too_long"]);
        (await igm.Database.One<long>("select count(*) from audit.entries where case_reference like '777%' or exchange::text like '%777%'")).ShouldBe(0);
        (await officer.With(header, new string('5', 200)).Get("people/00000000-0000-7000-8000-00000000dead")).ShouldRefuse("access.forbidden", 403);
        (await igm.Database.One<long>("select count(*) from audit.entries where actor_name = $1 and (case_reference = $2 or exchange::text like '%' || $2 || '%')", "cabecera." + header.ToLowerInvariant(), new string('5', 200))).ShouldBe(1);
    }

    [Fact]
    public async Task A_foreign_caller_is_written_down_as_on_whose_behalf_the_officer_acts()
    {
        var officer = igm.Having("intercambio", Can.ReadPeople).With("X-Road-Client", "GT/GOB/OJ/juzgados").With("X-Road-UserId", "juez-17");
        (await officer.Post("people/searches", new { name = "Ana Chok" })).ShouldBe(200);
        (await igm.Database.One<string>("select on_behalf_of from audit.entries where actor_name = 'intercambio'")).ShouldBe("GT/GOB/OJ/juzgados juez-17");
        (await igm.Having("sin.intercambio", Can.ReadPeople).Post("people/searches", new { name = "Ana Chok" })).ShouldBe(200);
        (await igm.Database.One<long>("select count(*) from audit.entries where actor_name = 'sin.intercambio' and on_behalf_of is null")).ShouldBe(1);
    }

    [Fact]
    public async Task An_act_is_written_down_with_the_papers_it_cites_and_its_entry_shows_them()
    {
        var (id, _) = await _desk.Annotated();
        var (act, version) = await _desk.LiftingProposed(id);
        var scan = await igm.Database.One<Guid>("select id from control.arraigo_scans where arraigo_id = $1", id);
        (await _desk.Verifier.Post($"control/arraigos/{id}/liftings/{act}/confirmation", version: version)).ShouldBe(200);

        foreach (var useCase in new[] { "AttachScan", "ProposeLifting", "ConfirmLifting" })
        {
            (await igm.Database.One<Guid[]>("select evidence from audit.entries where use_case = $1 and outcome = 'done' and $2 = any(subjects)", useCase, id)).ShouldBe([scan], useCase);
        }

        var entry = await igm.Database.One<Guid>("select id from audit.entries where use_case = 'ConfirmLifting' and $1 = any(subjects)", id);
        var shown = (await igm.Having("auditoria", Can.ReadAudit).With("Purpose", "audit").Get($"audit/entries/{entry}")).ShouldBe(200).Json;
        shown.GetProperty("evidence")[0].GetGuid().ShouldBe(scan);
        shown.GetProperty("onBehalfOf").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task What_a_demonstration_account_does_is_marked_from_its_sign_in_on()
    {
        await _desk.Received();
        foreach (var useCase in new[] { "SignIn", "ReceiveArraigo" })
        {
            (await igm.Database.One<long>("select count(*) from audit.entries where use_case = $1 and actor_name = 'arraigos.recepcion' and mark is distinct from 'demonstration'", useCase)).ShouldBe(0, useCase);
            (await igm.Database.One<long>("select count(*) from audit.entries where use_case = $1 and actor_name = 'arraigos.recepcion'", useCase)).ShouldBeGreaterThan(0, useCase);
        }

        (await igm.Having("de.verdad", Can.ReadPeople).Post("people/searches", new { name = "Ana Chok" })).ShouldBe(200);
        (await igm.Database.One<long>("select count(*) from audit.entries where actor_name = 'de.verdad' and mark is null")).ShouldBe(1);
    }

    [Theory]
    [InlineData("UTF-8''a%00.pdf", "common.nul_character")]
    [InlineData("UTF-8''", null)]
    public async Task A_file_name_no_database_could_hold_is_refused(string name, string? code)
    {
        var (id, _, _) = await _desk.Received();
        var part = new ByteArrayContent("%PDF-1.7 nombre"u8.ToArray());
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename*={name}");
        var answer = await _desk.Reception.Send(HttpMethod.Post, $"control/arraigos/{id}/scans", new MultipartFormDataContent { part });
        answer.Status.ShouldBeInRange(400, 422, answer.Text);
        if (code is not null)
        {
            answer.Fields.ShouldBe([$"/fileName {code}"]);
        }
    }

    private Task<string?> Outcomes(string useCase, string actor) =>
        igm.Database.One<string>("select string_agg(outcome, ',' order by outcome) from audit.entries where use_case = $1 and actor_name = $2", useCase, actor);
}
