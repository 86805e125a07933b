using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.People;

public sealed class SearchTests(SearchTests.World world) : IClassFixture<SearchTests.World>
{
    private readonly Caller _officer = world.Officer;

    [Theory]
    [InlineData("maria elena chok xicara")]
    [InlineData("CHOC XICARA, MARIA ELENA")]
    [InlineData("CHOC<XICARA<<MARIA<ELENA")]
    [InlineData("María Elena Ch’ok Xicará de Pérez")]
    [InlineData("Maria Elena Chok")]
    [InlineData("Elena Chok Xicara")]
    [InlineData("Mª Elena Choc Shicara")]
    [InlineData("Maria Elenna Chok Xikara")]
    [InlineData("Choc Xicrá")]
    public async Task A_name_is_found_without_accents_in_any_order_and_with_a_slip(string name)
    {
        var found = (await _officer.Post("people/searches", new { name })).ShouldBe(200).Json.GetProperty("items");

        found.EnumerateArray().First().GetProperty("id").GetGuid().ShouldBe(world.MariaElena);
    }

    [Fact]
    public async Task An_alias_finds_the_person()
    {
        var found = (await _officer.Post("people/searches", new { name = "Lencha Sunuc" })).ShouldBe(200).Json.GetProperty("items").EnumerateArray().First();

        found.GetProperty("id").GetGuid().ShouldBe(world.MariaElena);
        found.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).ShouldContain("through_alias");
    }

    [Fact]
    public async Task CUI_and_paper_find_exactly_one_and_the_answer_says_why()
    {
        var byCui = (await _officer.Post("people/searches", new { cui = "2580 12358 0101" })).ShouldBe(200).Json.GetProperty("items");
        byCui.GetArrayLength().ShouldBe(1);
        byCui[0].GetProperty("verdict").GetString().ShouldBe("same");
        byCui[0].GetProperty("reasons")[0].GetString().ShouldBe("same_cui");

        var byPaper = (await _officer.Post("people/searches", new { document = new { type = "passport", state = "GTM", number = "253-478-901" } })).ShouldBe(200).Json.GetProperty("items");
        byPaper.GetArrayLength().ShouldBe(1);
        byPaper[0].GetProperty("id").GetGuid().ShouldBe(world.MariaElena);
        (await _officer.Post("people/searches", new { document = new { type = "passport", state = "SLV", number = "253478901" } })).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_birth_date_puts_the_right_homonym_first()
    {
        var found = (await _officer.Post("people/searches", new { name = "José López Pérez", birthDate = "1960-10-20" })).ShouldBe(200).Json.GetProperty("items");

        found[0].GetProperty("id").GetGuid().ShouldBe(world.JoseTheFather);
        found[0].GetProperty("verdict").GetString().ShouldBe("probable");
        found.EnumerateArray().Single(person => person.GetProperty("id").GetGuid() == world.JoseTheSon).GetProperty("verdict").GetString().ShouldBe("unlikely");
    }

    [Fact]
    public async Task A_likely_duplicate_is_explained_and_father_and_son_stay_two()
    {
        var likely = (await _officer.Post("people/duplicate-checks", new { fullName = "JOSE LOPES PERES", birthDate = "1990-05-03", sex = "M" })).ShouldBe(200).Json.GetProperty("items");

        likely.GetArrayLength().ShouldBe(1);
        likely[0].GetProperty("id").GetGuid().ShouldBe(world.JoseTheSon);
        likely[0].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).ShouldBe(["birth_date_slip", "name_sounds_the_same", "same_sex"]);
        (await _officer.Post("people/duplicate-checks", new { fullName = "JOSE LOPES PERES", birthDate = "1990-05-03", except = world.JoseTheSon })).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_search_names_everyone_it_showed_in_the_audit_and_nobody_in_the_address()
    {
        (await _officer.With("Case-Reference", "busqueda-1").Post("people/searches", new { cui = "2580123580101" })).ShouldBe(200);

        (await world.Database.One<long>("select count(*) from audit.entries where use_case = 'SearchPeople' and outcome = 'read' and case_reference = 'busqueda-1' and subjects = array[$1]", world.MariaElena)).ShouldBe(1);
        (await _officer.Get("people/searches?name=Ana")).ShouldBe(400);
        (await _officer.Post("people/searches?name=Ana", new { name = "Ana" })).ShouldRefuse("common.unknown_parameter", 400);
    }

    [Fact]
    public async Task A_search_needs_something_to_search_a_purpose_and_the_permission()
    {
        (await _officer.Post("people/searches", new { })).ShouldRefuse("common.invalid", 422).Fields.ShouldBe(["/name people.search.empty"]);
        (await _officer.Post("people/searches", new { name = "Ana", limit = 201 })).ShouldRefuse("common.page_invalid", 400);
        (await _officer.Post("people/searches", new { nombre = "Ana" })).ShouldBe(400);
        (await _officer.With("Purpose", null).Post("people/searches", new { name = "Ana" })).ShouldRefuse("access.purpose_required", 403);
        (await world.Having("otra", Can.ReadArraigos).Post("people/searches", new { name = "Ana" })).ShouldRefuse("access.forbidden", 403);
        (await world.Anonymous().Post("people/searches", new { name = "Ana" })).ShouldRefuse("access.not_signed_in", 401);
    }

    [Fact]
    public async Task An_MRZ_is_read_with_every_check_digit_and_a_specimen_is_not_acceptable()
    {
        var read = (await _officer.Post("people/mrz-readings", new { text = "P<GTMCHOK<XICARA<<MARIA<ELENA<<<<<<<<<<<<<<<\n2534789013GTM9003141F31052272580123580101<66" })).ShouldBe(200).Json;
        read.GetProperty("acceptable").GetBoolean().ShouldBeTrue();
        read.GetProperty("cui").GetString().ShouldBe("2580123580101");
        read.GetProperty("checks").GetArrayLength().ShouldBe(5);

        var specimen = (await _officer.Post("people/mrz-readings", new { text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10" })).ShouldBe(200).Json;
        specimen.GetProperty("specimen").GetBoolean().ShouldBeTrue();
        specimen.GetProperty("acceptable").GetBoolean().ShouldBeFalse();

        (await _officer.Post("people/mrz-readings", new { text = "P<GTM" })).ShouldRefuse("people.mrz.length", 422).Fields.ShouldBe(["/text people.mrz.length"]);
    }

    public sealed class World : IgmApi
    {
        public Caller Officer { get; private set; } = null!;
        public Guid MariaElena { get; private set; }
        public Guid JoseTheFather { get; private set; }
        public Guid JoseTheSon { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Officer = Having("registro", Can.RegisterPeople, Can.ReadPeople);
            MariaElena = await Register(new
            {
                givenNames = "María Elena", surnames = "Ch’ok Xicará", birthDate = "1990-03-14", sex = "F", nationality = "GTM", cui = "2580123580101",
                documents = new[] { new { kind = "passport", state = "GTM", number = "253478901" } },
            });
            (await Officer.Post($"people/{MariaElena}/aliases", new { fullName = "Lencha Sunuc", kind = "known_as" }, version: 1)).ShouldBe(204);
            JoseTheFather = await Register(new { fullName = "José López Pérez", birthDate = "1960-10-20", sex = "M" });
            JoseTheSon = await Register(new { fullName = "José López Pérez", birthDate = "1990-03-05", sex = "M" });
            foreach (var other in new[] { "Ana Lucía Tum Coc", "María López", "Elena Pérez García", "Juan Choc Tiul", "María Elena Morales Caal" })
                await Register(new { fullName = other });
        }

        private async Task<Guid> Register(object person) => (await Officer.Post("people", person)).ShouldBe(201).Id;
    }
}
