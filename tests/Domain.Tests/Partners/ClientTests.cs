using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;

namespace Igm.Domain.Tests.Partners;

public sealed class ClientTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Act ByAdministrator = new(new(Guid.Parse("00000000-0000-7000-8000-000000000001"), "administracion", ActorKind.Officer), Monday);
    private static readonly Agreement Year = new("Convenio 1-2026", new(2026, 1, 1), new(2026, 12, 31));

    private static NewClient Minex(string clientId = "minex") => new(clientId, "MINEX", "MINEX", ["b.scope", "a.scope", "a.scope"], ["verification"], Year, new(60, 100));

    private static Client Registered() => Client.Register(Minex(), ByAdministrator).Value;

    private static Act At(DateTimeOffset at) => ByAdministrator with { At = at };

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("9minex")]
    [InlineData("minex--demo")]
    [InlineData("minex demo")]
    [InlineData("minex:demo")]
    [InlineData("un-sistema-con-un-nombre-demasiado-largo-de-verdad")]
    public void A_client_id_is_plain_letters_figures_and_hyphens(string clientId) =>
        Client.Register(Minex(clientId), ByAdministrator).Error.ShouldBe(ClientErrors.ClientIdInvalid);

    [Fact]
    public void It_is_open_on_the_days_of_its_agreement_and_no_other()
    {
        var client = Registered();
        client.IsOpenOn(new(2025, 12, 31)).ShouldBeFalse();
        client.IsOpenOn(new(2026, 1, 1)).ShouldBeTrue();
        client.IsOpenOn(new(2026, 12, 31)).ShouldBeTrue();
        client.IsOpenOn(new(2027, 1, 1)).ShouldBeFalse();
        client.Agree(Year with { ValidUntil = new(2025, 1, 1) }, new(1, 1), ByAdministrator).Error.ShouldBe(ClientErrors.AgreementDates);
    }

    [Fact]
    public void A_grant_is_the_whole_of_what_it_holds()
    {
        var client = Registered();
        client.Scopes.ShouldBe(["a.scope", "b.scope"]);
        client.Grant(["b.scope"], ["care"], ByAdministrator).Error.ShouldBeNull();
        client.Scopes.ShouldBe(["b.scope"]);
        client.Purposes.ShouldBe(["care"]);
    }

    [Fact]
    public void Two_secrets_overlap_at_most_and_the_former_ends_in_a_day()
    {
        var client = Registered();
        var (first, second, third) = (client.RotateSecret([1], At(Monday)).Value, client.RotateSecret([2], At(Monday.AddHours(1))).Value, client.RotateSecret([3], At(Monday.AddHours(2))).Value);
        client.Secrets.Where(secret => secret.IsGoodAt(Monday.AddHours(2))).ShouldBe([second, third], ignoreOrder: true);
        first.IsGoodAt(Monday.AddHours(2)).ShouldBeFalse();
        second.IsGoodAt(Monday.AddHours(26).AddTicks(-1)).ShouldBeTrue();
        second.IsGoodAt(Monday.AddHours(26)).ShouldBeFalse();
        client.RetireSecret(third.Id, At(Monday.AddHours(3))).Error.ShouldBeNull();
        client.RetireSecret(third.Id, At(Monday.AddHours(3))).Error.ShouldBe(ClientErrors.SecretUnknown);
        third.IsGoodAt(Monday.AddHours(3)).ShouldBeFalse();
    }

    [Fact]
    public void Four_keys_at_most_each_known_by_its_own_name()
    {
        var client = Registered();
        for (var i = 0; i < Client.KeysAtOnce; i++)
        {
            client.AddKey(Pair($"k{i}").Key, ByAdministrator).Error.ShouldBeNull();
        }

        client.AddKey(Pair("k9").Key, ByAdministrator).Error.ShouldBe(ClientErrors.TooManyKeys);
        client.RetireKey("k0", ByAdministrator).Error.ShouldBeNull();
        client.RetireKey("k0", ByAdministrator).Error.ShouldBe(ClientErrors.KeyUnknown);
        client.AddKey(Pair("k0").Key, ByAdministrator).Error.ShouldBe(ClientErrors.KeyKnown);
        client.AddKey(Pair("k9").Key, ByAdministrator).Error.ShouldBeNull();
    }

    [Fact]
    public void A_point_off_the_curve_is_no_key()
    {
        var zeros = Base64Url.EncodeToString(new byte[32]);
        PublicKey.Of("k", zeros, zeros).Error.ShouldBe(ClientErrors.KeyInvalid);
        PublicKey.Of("k", "AQ", "!").Error.ShouldBe(ClientErrors.KeyInvalid);
    }

    [Fact]
    public void What_ended_never_comes_back()
    {
        var client = Registered();
        client.Resume(ByAdministrator).Error.ShouldBe(ClientErrors.NotSuspended);
        client.Suspend(ByAdministrator).Error.ShouldBeNull();
        client.IsOpenOn(new(2026, 6, 1)).ShouldBeFalse();
        client.Suspend(ByAdministrator).Error.ShouldBe(ClientErrors.Suspended);
        client.Resume(ByAdministrator).Error.ShouldBeNull();
        client.RotateSecret([1], ByAdministrator).Error.ShouldBeNull();
        client.End(ByAdministrator).Error.ShouldBeNull();
        client.Secrets.ShouldAllBe(secret => !secret.IsGoodAt(Monday));
        foreach (var refused in new[]
        {
            client.Resume(ByAdministrator).Error, client.Suspend(ByAdministrator).Error, client.End(ByAdministrator).Error, client.Grant([], [], ByAdministrator).Error,
            client.Agree(Year, new(1, 1), ByAdministrator).Error, client.RotateSecret([2], ByAdministrator).Error, client.AddKey(Pair("k").Key, ByAdministrator).Error,
        })
        {
            refused.ShouldBe(ClientErrors.Ended);
        }
    }

    [Fact]
    public void A_token_carries_what_was_asked_and_held_and_lives_ten_minutes()
    {
        var client = Registered();
        var token = AccessToken.Issue(client, [1], null, ByAdministrator).Value;
        token.Scopes.ShouldBe(client.Scopes);
        AccessToken.Issue(client, [1], ["b.scope"], ByAdministrator).Value.Scopes.ShouldBe(["b.scope"]);
        AccessToken.Issue(client, [1], ["b.scope", "c.scope"], ByAdministrator).Error.ShouldBe(TokenErrors.InvalidScope);
        AccessToken.Issue(client, [1], [], ByAdministrator).Error.ShouldBe(TokenErrors.InvalidScope);
        token.IsLiveAt(Monday.AddMinutes(10).AddTicks(-1)).ShouldBeTrue();
        token.IsLiveAt(Monday.AddMinutes(10)).ShouldBeFalse();
        token.Revoke(ByAdministrator);
        token.IsLiveAt(Monday).ShouldBeFalse();
    }

    [Fact]
    public void An_assertion_is_good_for_its_own_key_and_time_only()
    {
        var (client, mine, other) = (Registered(), Pair("k1"), Pair("k1"));
        client.AddKey(mine.Key, ByAdministrator).Error.ShouldBeNull();
        var assertion = ClientAssertion.Read(Signed(mine.Private, Claims()))!;
        assertion.IsSignedBy(client).ShouldBeTrue();
        ClientAssertion.Read(Signed(other.Private, Claims()))!.IsSignedBy(client).ShouldBeFalse();
        ClientAssertion.Read(Signed(mine.Private, Claims(), kid: "k2"))!.IsSignedBy(client).ShouldBeFalse();
        assertion.IsGoodAt(Monday).ShouldBeTrue();
        assertion.IsGoodAt(Monday.AddMinutes(5)).ShouldBeTrue("a minute of skew");
        assertion.IsGoodAt(Monday.AddMinutes(6)).ShouldBeFalse();
        ClientAssertion.Read(Signed(mine.Private, Claims(seconds: 361)))!.IsGoodAt(Monday).ShouldBeFalse("further ahead than allowed");
        client.RetireKey("k1", ByAdministrator).Error.ShouldBeNull();
        assertion.IsSignedBy(client).ShouldBeFalse();
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("ES384")]
    public void No_other_way_of_signing_is_read(string alg) => ClientAssertion.Read(Signed(Pair("k").Private, Claims(), alg: alg)).ShouldBeNull();

    [Theory]
    [InlineData("""{"iss":"minex","sub":"renap","aud":"a","jti":"1","exp":1772463900}""")]
    [InlineData("""{"iss":"minex","sub":"minex","aud":["a","b"],"jti":"1","exp":1772463900}""")]
    [InlineData("""{"iss":"minex","sub":"minex","aud":"a","exp":1772463900}""")]
    [InlineData("""{"iss":"minex","sub":"minex","aud":"a","jti":"1"}""")]
    [InlineData("""{"iss":"minex","sub":"minex","aud":"a","jti":"1","exp":"1772463900"}""")]
    [InlineData("""{"iss":"minex","iss":"minex","sub":"minex","aud":"a","jti":"1","exp":1772463900}""")]
    [InlineData("""{"iss":"minex","sub":"minex","aud":"a","jti":"1","exp":1e300}""")]
    [InlineData("""{"iss":"\u0000","sub":"\u0000","aud":"a","jti":"1","exp":1772463900}""")]
    [InlineData("""{"iss":"Otro Cliente","sub":"Otro Cliente","aud":"a","jti":"1","exp":1772463900}""")]
    [InlineData("""{"iss":"minex","sub":"minex","aud":"a","jti":"a\u0000","exp":1772463900}""")]
    [InlineData("[]")]
    public void What_lacks_a_claim_is_no_assertion(string claims) => ClientAssertion.Read(Signed(Pair("k").Private, claims)).ShouldBeNull();

    [Fact]
    public void An_assertion_until_the_end_of_time_is_not_good_and_no_fault() =>
        ClientAssertion.Read(Signed(Pair("k").Private, """{"iss":"minex","sub":"minex","aud":"a","jti":"1","exp":253402300799}"""))!.IsGoodAt(Monday).ShouldBeFalse();

    private static string Claims(int seconds = 300) =>
        JsonSerializer.Serialize(new { iss = "minex", sub = "minex", aud = "https://igm.test/oauth/token", jti = "1", exp = Monday.ToUnixTimeSeconds() + seconds });

    private static (ECDsa Private, PublicKey Key) Pair(string kid)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return (key, PublicKey.Of(kid, Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y)).Value);
    }

    private static string Signed(ECDsa key, string claims, string kid = "k1", string alg = "ES256")
    {
        var signed = $"{Part($$"""{"alg":"{{alg}}","kid":"{{kid}}"}""")}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";

        static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
    }
}
