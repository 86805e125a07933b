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
}
