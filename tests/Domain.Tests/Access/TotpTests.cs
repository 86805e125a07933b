using System.Text;
using Igm.Domain.Access;

namespace Igm.Domain.Tests.Access;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the SHA-1 column.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_vectors_of_the_standard(long second, string code)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(second);
        Totp.CodeOf(Secret, Totp.StepOf(at), digits: 8).ShouldBe(code);
        Totp.Match(Secret, code[2..], at).ShouldBe(Totp.StepOf(at));
    }

    [Fact]
    public void A_clock_may_be_off_by_one_step_and_no_more()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = Totp.CodeOf(Secret, Totp.StepOf(at));
        Totp.Match(Secret, code, at.AddSeconds(30)).ShouldBe(Totp.StepOf(at));
        Totp.Match(Secret, code, at.AddSeconds(-30)).ShouldBe(Totp.StepOf(at));
        Totp.Match(Secret, code, at.AddSeconds(61)).ShouldBeNull();
        Totp.Match(Secret, code, at.AddSeconds(-61)).ShouldBeNull();
        Totp.Match(Secret, "", at).ShouldBeNull();
        Totp.Match(Secret, "05047", at).ShouldBeNull();
    }

    /// <summary>RFC 4648: the twenty ASCII bytes spell this in base 32.</summary>
    [Fact]
    public void The_secret_is_spelled_in_base_32()
    {
        Totp.Spell(Secret).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        Totp.Uri("ana.perez", Secret).ShouldStartWith("otpauth://totp/IGM:ana.perez?secret=GEZDGNBV");
    }
}
