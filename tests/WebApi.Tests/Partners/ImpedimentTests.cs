using Igm.Application.Common;
using Igm.TestKit;
using Igm.WebApi.Tests.Control;

namespace Igm.WebApi.Tests.Partners;

public sealed class ImpedimentTests(PartnerApi igm) : IClassFixture<PartnerApi>
{
    private const string Route = "control/arraigos/impediment-queries";

    private readonly CertificateWorld _world = new(igm);

    private async Task<string> Answer(object query) => (await (await igm.Partner("minex-demo", "verification")).Post(Route, query)).ShouldBe(200).Json.GetProperty("answer").GetString()!;

    [Fact]
    public async Task An_order_in_force_is_yes_and_the_answer_names_nothing()
    {
        var cui = CertificateWorld.Cui();
        await _world.Annotated("Ana Lucía Choc Xicará", cui);
        var answer = (await (await igm.Partner("minex-demo", "verification")).Post(Route, new { cui })).ShouldBe(200);
        answer.Json.GetProperty("answer").GetString().ShouldBe("yes");
        answer.Json.GetProperty("at").GetDateTimeOffset().ShouldBe(igm.Clock.GetUtcNow());
        answer.Json.EnumerateObject().Select(member => member.Name).ShouldBe(["answer", "at"]);
        answer.Headers.GetValues("RateLimit").Count().ShouldBe(2);
        (await Answer(new { cui = $"{cui[..4]} {cui[4..9]} {cui[9..]}" })).ShouldBe("yes");
    }

    [Fact]
    public async Task Whoever_has_none_is_no_whether_known_or_not()
    {
        var known = CertificateWorld.Cui();
        await _world.Person("Petrona Caal Ixcoy", known);
        (await Answer(new { cui = known })).ShouldBe("no");
        (await Answer(new { cui = CertificateWorld.Cui() })).ShouldBe("no");
        (await Answer(new { cui = CertificateWorld.Cui(), name = "Petrona Caal Ixcoy", birthDate = "1990-03-14" })).ShouldBe("no");
    }

    [Fact]
    public async Task A_namesake_or_an_order_not_verified_asks_for_a_person()
    {
        var known = CertificateWorld.Cui();
        await _world.Annotated("Rosa Elvira Tzunún Batz", null, null);
        await _world.Person("Rosa Elvira Tzunun Batz", known);
        (await Answer(new { cui = known })).ShouldBe("ask_a_person");
        (await Answer(new { cui = CertificateWorld.Cui(), name = "Rosa Elvira Tzunun Batz" })).ShouldBe("ask_a_person");

        var cui = CertificateWorld.Cui();
        await _world.Registered("Josefa Yat Maquín", cui);
        (await Answer(new { cui })).ShouldBe("ask_a_person");
    }

    [Fact]
    public async Task A_paper_with_its_State_identifies_and_another_States_number_does_not()
    {
        var cui = CertificateWorld.Cui();
        await _world.Person("Marta Julia Cojolón Sis", cui, passport: "A1234567");
        await _world.Annotated("Marta Julia Cojolón Sis", cui);
        (await Answer(new { document = new { number = "a-1234567", state = "GTM" } })).ShouldBe("yes");
        (await Answer(new { document = new { number = "A1234567", state = "MEX" } })).ShouldBe("no");

        await AnnotatedByPassport("Ivan Ficticio Petrov", "RUS", "712345678");
        (await Answer(new { document = new { number = "712345678", state = "RUS" } })).ShouldBe("yes");
        (await Answer(new { document = new { number = "712345678", state = "RUS" }, name = "Ivan Ficticio Petrov" })).ShouldBe("yes");
        (await Answer(new { document = new { number = "712345678", state = "RUS" }, name = "Otra Persona Distinta" })).ShouldBe("ask_a_person");
        (await Answer(new { document = new { number = "712345678", state = "BLR" } })).ShouldBe("no");
    }

    [Fact]
    public async Task What_was_lifted_is_no()
    {
        var cui = CertificateWorld.Cui();
        var (id, version) = await _world.Annotated("Candelaria Pop Tiul", cui);
        (await Answer(new { cui })).ShouldBe("yes");
        await _world.Lifted(id, version);
        (await Answer(new { cui })).ShouldBe("no");
    }

    [Fact]
    public async Task Without_an_identity_there_is_no_question()
    {
        var partner = await igm.Partner("minex-demo", "verification");
        (await partner.Post(Route, new { name = "Ana Lucía Choc" })).ShouldBe(422).Fields.ShouldBe(["/cui control.impediment.not_identified"]);
        (await partner.Post(Route, new { cui = "123" })).ShouldBe(422).Fields.ShouldBe(["/cui control.arraigo.cui_invalid"]);
        (await partner.Post(Route, new { document = new { number = "A1" } })).ShouldBe(422).Fields.ShouldBe(["/document/state common.required"]);
        (await partner.Post(Route, new { document = new { state = "GTM" } })).ShouldBe(422).Fields.ShouldBe(["/document/number common.required"]);
        (await partner.Post(Route, new { document = new { number = "---", state = "gtm" } })).ShouldBe(422).Fields.Order(StringComparer.Ordinal)
            .ShouldBe(["/document/number common.malformed_value", "/document/state common.unknown_code"]);
        (await partner.Post(Route, new { cui = CertificateWorld.Cui(), birthDate = "ayer" })).ShouldBe(422);
    }

    [Fact]
    public async Task A_purpose_is_asked_for_and_must_be_of_the_agreement()
    {
        var body = new { cui = CertificateWorld.Cui() };
        (await (await igm.Partner("minex-demo")).Post(Route, body)).ShouldRefuse("access.purpose_required", 403);
        (await (await igm.Partner("minex-demo", "curiosity")).Post(Route, body)).ShouldRefuse("access.purpose_unknown", 403);
        (await (await igm.Partner("minex-demo", "care")).Post(Route, body)).ShouldRefuse("access.purpose_not_granted", 403);
        (await (await igm.Partner("oim-demo", "statistics_review")).Post(Route, body)).ShouldRefuse("access.forbidden", 403);
    }

    /// <summary>No refusal says more of a person who is here than of one who is not.</summary>
    [Fact]
    public async Task A_refusal_is_the_same_for_the_known_and_the_unknown()
    {
        var known = CertificateWorld.Cui();
        await _world.Annotated("Tomasa Xol Choc", known);
        var token = await igm.TokenOf("minex-demo");
        foreach (var (caller, why) in new[]
        {
            (igm.Anonymous().With("Purpose", "verification"), "no token"),
            (igm.Bearing("nothing", "verification"), "unknown token"),
            (igm.Bearing(token, "care"), "purpose not granted"),
            (igm.Bearing(token, null), "no purpose"),
        })
        {
            var (here, nowhere) = (await caller.Post(Route, new { cui = known }), await caller.Post(Route, new { cui = CertificateWorld.Cui() }));
            here.Status.ShouldBe(nowhere.Status, why);
            WithoutTrace(here).ShouldBe(WithoutTrace(nowhere), why);
        }

        static string WithoutTrace(Answer answer) => answer.Text.Replace(answer.Json.GetProperty("traceId").GetString()!, "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_people_as_agreed_for_each_purpose_and_day_and_again_is_free()
    {
        var (_, secret) = await igm.Registered("pocas-personas", [Can.QueryImpediments], ["verification", "care"], persons: 2);
        var partner = igm.Bearing(await igm.TokenOf("pocas-personas", secret), "verification");
        var (one, two, three) = (CertificateWorld.Cui(), CertificateWorld.Cui(), CertificateWorld.Cui());
        await _world.Annotated("Irma Sub Che", three);
        foreach (var cui in new[] { one, two, one, two })
        {
            (await partner.Post(Route, new { cui })).ShouldBe(200);
        }

        var refused = (await partner.Post(Route, new { cui = three })).ShouldRefuse("access.person_quota", 429);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeLessThanOrEqualTo(TimeSpan.FromDays(1));
        refused.Headers.GetValues("RateLimit").ShouldContain(header => header.StartsWith("\"persons\";r=0;t=", StringComparison.Ordinal));
        (await partner.Post(Route, new { cui = one })).ShouldBe(200);
        (await partner.With("Purpose", "care").Post(Route, new { cui = three })).ShouldBe(200);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'QueryImpediment' and actor_name = 'pocas-personas' and outcome = 'read'")).ShouldBe(6);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'QueryImpediment' and actor_name = 'pocas-personas' and outcome = 'refused' and error_code = 'access.person_quota'")).ShouldBe(1);
        (await igm.Database.One<long>("select count(*) from partners.persons_asked p where p::text like '%' || $1 || '%'", one)).ShouldBe(0);
        igm.Clock.Advance(TimeSpan.FromDays(1));
        (await igm.Bearing(await igm.TokenOf("pocas-personas", secret), "verification").Post(Route, new { cui = three })).ShouldBe(200);
    }

    [Fact]
    public async Task Sixteen_that_ask_together_are_counted_to_the_person()
    {
        var (id, secret) = await igm.Registered("muchas-a-la-vez", [Can.QueryImpediments], persons: 10);
        var partner = igm.Bearing(await igm.TokenOf("muchas-a-la-vez", secret), "verification");
        var asked = Enumerable.Range(0, 16).Select(_ => CertificateWorld.Cui()).ToList();
        var answers = await Task.WhenAll(asked.Concat(asked).Select(cui => partner.Post(Route, new { cui })));
        answers.Count(answer => answer.Status == 200).ShouldBeGreaterThanOrEqualTo(10);
        answers.Where(answer => answer.Status != 200).ShouldAllBe(answer => answer.Code == "access.person_quota");
        (await igm.Database.One<int>("select persons from partners.person_counts where client_id = $1", id)).ShouldBe(10);
        (await igm.Database.One<long>("select count(*) from partners.persons_asked where client_id = $1", id)).ShouldBe(10);
    }

    [Fact]
    public async Task The_audit_knows_whom_a_partner_asked_about()
    {
        var cui = CertificateWorld.Cui();
        var person = await _world.Person("Elena Tut Rax", cui);
        (await Answer(new { cui })).ShouldBe("no");
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'QueryImpediment' and outcome = 'read' and actor_name = 'minex-demo' and purpose = 'verification' and subjects @> array[$1]", person)).ShouldBe(1);
    }
    private async Task AnnotatedByPassport(string name, string state, string number)
    {
        var paper = await _world.Paper();
        var received = (await _world.Registrar.Post("control/arraigos", new { order = paper, subjects = new[] { new { fullName = name } } })).ShouldBe(201);
        var registered = (await _world.Registrar.Post($"control/arraigos/{received.Id}/registration", new
        {
            type = "ECO",
            order = paper,
            subjects = new[] { new { fullName = name, domicile = "Zona 1, Guatemala", nationality = state, passports = new[] { new { state, number } } } },
        }, received.Json.GetProperty("version").GetInt32())).ShouldBe(200);
        (await _world.Verifier.Post($"control/arraigos/{received.Id}/verification", null, registered.Version)).ShouldBe(200);
    }
}
