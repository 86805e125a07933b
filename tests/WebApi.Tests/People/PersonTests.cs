using Igm.Application.Common;
using Igm.Application.People;
using Igm.Domain.Common;
using Igm.Domain.People;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.People;

public sealed class PersonTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Caller _officer = igm.Having("registro", Can.RegisterPeople, Can.ReadPeople, Can.CorrectPeople);
    private static int _sequence = 25_000_000;

    [Fact]
    public async Task A_person_is_registered_from_papers_of_any_State_and_read_back_as_written()
    {
        var person = Ana() with { Documents = [new("passport", "D", "C01X00T47"), new("cedula", "GTM", "A-1 123456")] };

        var registered = (await _officer.Post("people", person)).ShouldBe(201);
        registered.Headers.Location!.ToString().ShouldBe($"/api/v1/people/{registered.Id}");
        var read = (await _officer.Get($"people/{registered.Id}")).ShouldBe(200);

        read.Version.ShouldBe(1);
        read.Json.GetProperty("fullName").GetString().ShouldBe("Q’anil María Ch’ok Xicará");
        read.Json.GetProperty("surnames").GetString().ShouldBe("Ch’ok Xicará");
        read.Json.GetProperty("birthDate").GetString().ShouldBe("1990-03");
        read.Json.GetProperty("cui").GetString().ShouldBe(person.Cui);
        read.Json.GetProperty("documents").EnumerateArray().Select(paper => paper.GetProperty("number").GetString()).ShouldBe(["C01X00T47", "A-1 123456"], ignoreOrder: true);
    }

    [Fact]
    public async Task Reading_a_person_needs_a_purpose_and_is_written_down_before_the_answer()
    {
        var id = await Registered();

        (await _officer.With("Purpose", null).Get($"people/{id}")).ShouldRefuse("access.purpose_required", 403);
        (await _officer.With("Purpose", "curiosidad").Get($"people/{id}")).ShouldRefuse("access.purpose_unknown", 403);
        (await _officer.With("Case-Reference", "C-01").Get($"people/{id}")).ShouldBe(200);

        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'GetPerson' and outcome = 'read' and purpose = 'arraigo_registration' and case_reference = 'C-01' and $1 = any (subjects)", id)).ShouldBe(1);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'GetPerson' and outcome = 'refused' and error_code = 'access.purpose_unknown'")).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_listed_field_by_field()
    {
        var answer = await _officer.Post("people", new
        {
            birthDate = "1990-02-30", sex = "H", nationality = "Guatemala", cui = "2580123590101", documents = new[] { new { kind = "passport", state = "gtm" } },
        });

        answer.ShouldRefuse("common.invalid", 422);
        answer.Fields.ShouldBe(
            [
                "/fullName common.required", "/birthDate people.date.not_a_date", "/sex people.person.sex", "/nationality people.person.nationality",
                "/cui people.cui.check_digit", "/documents/0/state people.person.nationality", "/documents/0/number common.required",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("0000000000101", "/cui people.cui.placeholder")]
    [InlineData("211188344051", "/cui people.cui.wrong_length")]
    [InlineData("2580123X50101", "/cui people.cui.not_digits")]
    public async Task A_CUI_that_no_card_bears_is_refused(string cui, string field) =>
        (await _officer.Post("people", Ana() with { Cui = cui })).ShouldRefuse("common.invalid", 422).Fields.ShouldBe([field]);

    [Fact]
    public async Task A_CUI_of_an_unknown_place_asks_for_a_reason_and_then_says_what_it_leaves_open()
    {
        var person = Ana() with { Cui = "1627409482301" };

        (await _officer.Post("people", person)).ShouldRefuse("people.person.cui_needs_reason", 422)
            .Fields.ShouldContain("/cui people.cui.unknown_department");
        var registered = (await _officer.Post("people", person with { Why = "Inscripción consular vista en original" })).ShouldBe(201);
        (await _officer.Get($"people/{registered.Id}")).Json.GetProperty("cuiDoubts")[0].GetString().ShouldBe("people.cui.unknown_department");
        (await igm.Database.One<string>("select why from audit.entries where use_case = 'RegisterPerson' and outcome = 'done' and $1 = any (subjects)", registered.Id)).ShouldBe("Inscripción consular vista en original");
    }

    [Fact]
    public async Task One_CUI_and_one_passport_belong_to_one_person()
    {
        var first = Ana() with { Documents = [new("passport", "SLV", "A00112233")] };
        (await _officer.Post("people", first)).ShouldBe(201);

        (await _officer.Post("people", Ana() with { Cui = first.Cui })).ShouldRefuse("people.person.cui_taken", 409);
        (await _officer.Post("people", Ana() with { Documents = [new("passport", "SLV", "a 001-12233")] })).ShouldRefuse("people.document.taken", 409);
        (await _officer.Post("people", Ana() with { Documents = [new("passport", "HND", "A00112233")] })).ShouldBe(201);
    }

    [Fact]
    public async Task The_same_request_twice_registers_one_person()
    {
        var person = Ana();
        var sender = _officer.With("Idempotency-Key", "una-vez");

        var first = (await sender.Post("people", person)).ShouldBe(201);
        (await sender.Post("people", person)).ShouldBe(201).Id.ShouldBe(first.Id);
        (await sender.Post("people", person with { Sex = "M" })).ShouldRefuse("common.idempotency_key_reused", 422);
        (await _officer.With("Idempotency-Key", null).Post("people", person)).ShouldRefuse("common.idempotency_key_required", 400);
    }

    [Fact]
    public async Task Papers_aliases_and_verification_raise_the_version_that_a_change_must_have_seen()
    {
        var id = await Registered();

        (await _officer.Post($"people/{id}/documents", new { document = new { kind = "passport", state = "GTM", number = "77001122" } })).ShouldRefuse("common.version_required", 428);
        (await _officer.Post($"people/{id}/documents", new { document = new { kind = "passport", state = "GTM", number = "77001122" } }, version: 1)).ShouldBe(204).Version.ShouldBe(2);
        (await _officer.Post($"people/{id}/aliases", new { fullName = "Juana Sicará", kind = "known_as" }, version: 1)).ShouldRefuse("common.version_stale", 412);
        (await _officer.Post($"people/{id}/aliases", new { fullName = "Juana Sicará", kind = "known_as" }, version: 2)).ShouldBe(204);
        var paper = (await _officer.Get($"people/{id}")).Json.GetProperty("documents")[0].GetProperty("id").GetGuid();
        (await _officer.Post($"people/{id}/verified-identity", new { documentId = paper }, version: 3)).ShouldBe(204);

        var read = await _officer.Get($"people/{id}");
        read.Version.ShouldBe(4);
        read.Json.GetProperty("verifiedByDocument").GetGuid().ShouldBe(paper);
        read.Json.GetProperty("aliases")[0].GetProperty("kind").GetString().ShouldBe("known_as");
    }

    [Fact]
    public async Task A_correction_says_why_and_leaves_before_and_after_in_the_audit()
    {
        var person = Ana();
        var id = (await _officer.Post("people", person)).ShouldBe(201).Id;
        object Mended(string? why) => new { person.GivenNames, person.Surnames, birthDate = "1991", person.Sex, person.Nationality, person.Cui, why };

        (await _officer.Post($"people/{id}/corrections", Mended(null), version: 1)).ShouldRefuse("common.invalid", 422).Fields.ShouldBe(["/why common.required"]);
        (await igm.Having("otra", Can.ReadPeople).Post($"people/{id}/corrections", Mended("porque sí"), version: 1)).ShouldRefuse("access.forbidden", 403);
        (await _officer.Post($"people/{id}/corrections", Mended("El DPI dice 1991"), version: 1)).ShouldBe(204);

        (await igm.Database.One<string>("select changes ->> 0 from (select jsonb_path_query(changes::jsonb, '$.*.birthDate') as changes from audit.entries where use_case = 'CorrectPerson' and outcome = 'done' and why = 'El DPI dice 1991') entry")).ShouldNotBeNull();
        (await _officer.Get($"people/{id}")).Json.GetProperty("birthDate").GetString().ShouldBe("1991");
    }

    [Fact]
    public async Task Whom_the_address_names_cannot_be_named_again_in_the_body()
    {
        var id = await Registered();

        (await _officer.Post($"people/{id}/aliases", new { fullName = "Ana", kind = "spelling", personId = Guid.Empty }, version: 1)).ShouldRefuse("common.malformed", 400).Fields.ShouldBe(["/personId common.unknown_field"]);
    }

    [Fact]
    public async Task An_unknown_person_is_404()
    {
        (await _officer.Get($"people/{Guid.Empty}")).ShouldRefuse("people.person.not_found", 404);
        (await _officer.Post($"people/{Guid.Empty}/aliases", new { fullName = "Ana", kind = "spelling" }, version: 1)).ShouldRefuse("people.person.not_found", 404);
        (await _officer.Get("people/ana")).ShouldBe(400);
    }

    [Fact]
    public async Task The_directory_finds_by_CUI_or_paper_and_registers_once()
    {
        var cui = Cui.Parse(NextCui()).Value;
        var identity = new Identity(PersonName.Of("Pedro Tzoc Ixcoy").Value, Cui: cui);
        var paper = new DocumentPaper(DocumentKind.Passport, "MEX", "G55667788");

        var id = (await _officer.Post("people", new NewPerson("Pedro", "Tzoc Ixcoy", null, "M", "GTM", cui.Value, [new("passport", "MEX", "G55667788")]))).ShouldBe(201).Id;

        await igm.Within(async scope =>
        {
            var people = scope.GetRequiredService<IPeopleDirectory>();
            var act = new Act(IgmApi.Actor("registro"), igm.Clock.GetUtcNow(), "Oficio 1-2026");
            (await people.FindByCui(cui.Value, default)).ShouldBe(id);
            (await people.FindByDocument(DocumentKind.Passport, "MEX", "g 55667788", default)).ShouldBe(id);
            (await people.FindByDocument(DocumentKind.Passport, "GTM", "G55667788", default)).ShouldBeNull();
            (await people.RegisterOrFind(identity, [], act, default)).Value.ShouldBe(id);
            (await people.RegisterOrFind(identity with { Cui = null }, [paper], act, default)).Value.ShouldBe(id);
            (await people.RegisterOrFind(identity with { Cui = Cui.Parse(NextCui()).Value }, [paper with { State = "GTM" }], act, default)).Value.ShouldNotBe(id);
            (await people.RegisterOrFind(identity with { Cui = null }, [], act, default)).Value.ShouldNotBe(id);
            (await people.Candidates(new("TSOK ISCOI PEDRO"), default)).ShouldContain(candidate => candidate.PersonId == id && candidate.Verdict == LikenessVerdict.Possible);
            return 0;
        });
    }

    private async Task<Guid> Registered() => (await _officer.Post("people", Ana())).ShouldBe(201).Id;

    private static NewPerson Ana() => new("Q’anil María", "Ch’ok Xicará", "1990-03", "F", "GTM", NextCui(), []);

    /// <summary>Fictitious, of Guatemala city, with a check digit that agrees.</summary>
    private static string NextCui()
    {
        while (true)
        {
            var sequence = Interlocked.Increment(ref _sequence).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var check = sequence.Select((digit, i) => (digit - '0') * (i + 2)).Sum() % 11;
            if (check < 10)
                return $"{sequence}{check}0101";
        }
    }

    private sealed record NewPerson(
        string? GivenNames, string? Surnames, string? BirthDate, string? Sex, string? Nationality, string? Cui, IReadOnlyList<NewPaper> Documents, string? Why = null);

    private sealed record NewPaper(string Kind, string State, string Number);
}
