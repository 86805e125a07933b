using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

public sealed class VerifyCertificateTests(IgmApi igm) : IClassFixture<IgmApi>
{
    [Fact]
    public async Task A_code_that_is_nobody_s_is_a_documented_problem()
    {
        var answer = await igm.Anonymous().Post("certificates/verifications", new { code = VerificationCode.From(new byte[VerificationCode.RandomBytes]).Formatted });
        answer.ShouldRefuse(CertificateErrors.CodeUnknown).ShouldBe(404);
        answer.Json.GetProperty("type").GetString().ShouldBe("urn:igm:error:control.certificate.code_unknown");
    }

    [Theory]
    [InlineData("K7M2QX-9DPR4T-W0HJ5D")]
    [InlineData("hola")]
    public async Task A_slip_of_the_hand_is_told_apart_from_a_forgery(string code) =>
        (await igm.Anonymous().Post("certificates/verifications", new { code })).ShouldRefuse(CertificateErrors.CodeMistyped).Fields.ShouldBe(["/code control.certificate.code_mistyped"]);

    [Fact]
    public async Task A_missing_code_and_an_unknown_member_are_told_by_field()
    {
        (await igm.Anonymous().Post("certificates/verifications", new { })).ShouldBe(422).Fields.ShouldBe(["/code common.required"]);
        (await igm.Anonymous().Post("certificates/verifications", new { code = "X", name = "Y" })).ShouldBe(400);
    }

    [Fact]
    public async Task The_entitlements_are_data()
    {
        var rows = (await igm.Having("ventanilla").Get("control/certificates/entitlements")).ShouldBe(200).Json.EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("code").GetString()).ShouldContain("first_degree_relative");
        rows.Single(row => row.GetProperty("code").GetString() == "own_person").GetProperty("needsEvidence").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_public_page_shows_the_paper_and_says_when_the_register_moved_without_saying_how()
    {
        var world = new CertificateWorld(igm);
        var cui = CertificateWorld.Cui();
        var person = await world.Person("Domitila Quib Caz", cui);
        var carencia = (await world.Issue(person)).ShouldBe(201).Json.GetProperty("code").GetString()!;
        var (order, version) = await world.Annotated("Domitila Quib Caz", cui);
        var positive = (await world.Issue(person)).ShouldBe(201).Json.GetProperty("code").GetString()!;

        var then = (await world.Verify(carencia.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).ShouldBe(200).Json;
        (then.GetProperty("result").GetString(), then.GetProperty("genuine").GetBoolean(), then.GetProperty("sealed").GetBoolean(), then.GetProperty("changed").GetBoolean())
            .ShouldBe(("negative", true, true, true));
        then.GetProperty("orders").GetArrayLength().ShouldBe(0);
        then.ToString().ShouldNotContain("01044-");

        var now = (await world.Verify(positive)).ShouldBe(200).Json;
        (now.GetProperty("result").GetString(), now.GetProperty("changed").GetBoolean()).ShouldBe(("positive", false));
        now.GetProperty("orders").GetArrayLength().ShouldBe(1);

        igm.Clock.Advance(TimeSpan.FromDays(1));
        await world.Lifted(order, version);
        var later = (await world.Verify(positive)).ShouldBe(200).Json;
        (later.GetProperty("changed").GetBoolean(), later.GetProperty("changedOn").GetString()).ShouldBe((true, "2026-03-03"));
    }

    [Fact]
    public async Task Only_an_act_that_changes_where_an_order_stands_dates_the_change()
    {
        var world = new CertificateWorld(igm);
        var cui = CertificateWorld.Cui();
        var person = await world.Person("Eulalia Quib Caz", cui);
        var (order, version) = await world.Annotated("Eulalia Quib Caz", cui);
        var code = (await world.Issue(person)).ShouldBe(201).Json.GetProperty("code").GetString()!;

        igm.Clock.Advance(TimeSpan.FromDays(2));
        var scan = await world.Scanned(order, version);
        (await world.Verify(code)).ShouldBe(200).Json.GetProperty("changed").GetBoolean().ShouldBeFalse();
        igm.Clock.Advance(TimeSpan.FromDays(3));
        var lifted = GuatemalaTime.DayOf(igm.Clock.GetUtcNow()).ToString("yyyy-MM-dd", null);
        await world.Lifted(order, scan.Version);
        igm.Clock.Advance(TimeSpan.FromDays(1));

        (await world.Verify(code)).ShouldBe(200).Json.GetProperty("changedOn").GetString().ShouldBe(lifted);
    }

    [Fact]
    public async Task An_order_that_ran_out_dates_the_change_before_its_act_is_written()
    {
        var world = new CertificateWorld(igm);
        var cui = CertificateWorld.Cui();
        var person = await world.Person("Filomena Quib Caz", cui);
        var (order, _) = await world.Annotated("Filomena Quib Caz", cui);
        var code = (await world.Issue(person)).ShouldBe(201).Json.GetProperty("code").GetString()!;
        await igm.Database.Execute("update control.arraigos set expires_on = expires_on - 340 where id = $1", order);
        await igm.Database.Execute("update control.certificate_findings set expires_on = expires_on - 340 where arraigo_id = $1", order);
        var after = await igm.Database.One<string>("select (expires_on + 1)::text from control.arraigos where id = $1", order);

        igm.Clock.Advance(TimeSpan.FromDays(40));
        var later = (await world.Verify(code)).ShouldBe(200).Json;
        (later.GetProperty("changed").GetBoolean(), later.GetProperty("changedOn").GetString()).ShouldBe((true, after));
    }

    [Fact]
    public async Task An_altered_certificate_is_not_genuine()
    {
        var world = new CertificateWorld(igm);
        var issued = (await world.Issue(await world.Person("Feliciana Coc Tec", CertificateWorld.Cui()))).ShouldBe(201);
        var code = issued.Json.GetProperty("code").GetString()!;
        (await world.Verify(code)).Json.GetProperty("genuine").GetBoolean().ShouldBeTrue();

        await igm.Database.Execute("update control.certificates set result = 'Positive' where id = $1", issued.Id);
        (await world.Verify(code)).ShouldBe(200).Json.GetProperty("genuine").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_month_s_figures_count_documents()
    {
        var world = new CertificateWorld(igm);
        await world.Issue(await world.Person("Cristina Maaz Ba", CertificateWorld.Cui()));
        var month = await igm.Database.One<string>("select month || ' ' || (total = positive + negative + inconclusive) from control.v_certificates_by_month_v1 where negative > 0");
        month.ShouldBe("2026-03 true");
    }
}
