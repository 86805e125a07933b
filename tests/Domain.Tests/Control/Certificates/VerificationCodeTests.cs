using System.Security.Cryptography;
using Igm.Domain.Control.Certificates;

namespace Igm.Domain.Tests.Control.Certificates;

public sealed class VerificationCodeTests
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly IReadOnlyList<string> Codes =
        [.. Enumerable.Range(0, 40).Select(i => VerificationCode.From(SHA256.HashData([(byte)i])).Value)];

    [Fact]
    public void A_code_is_read_back_however_it_is_typed()
    {
        foreach (var code in Codes.Select(VerificationCode.FromStored))
        {
            VerificationCode.Parse(code.Formatted).Value.ShouldBe(code);
            VerificationCode.Parse(code.Formatted.ToLowerInvariant()).Value.ShouldBe(code);
            VerificationCode.Parse($" {code.Value.Replace('0', 'o').Replace('1', 'l')} ").Value.ShouldBe(code);
        }
    }

    [Fact]
    public void Every_wrong_sign_and_every_exchange_of_two_is_caught()
    {
        var tried = 0;
        foreach (var code in Codes)
        {
            foreach (var place in Enumerable.Range(0, code.Length))
            {
                foreach (var sign in Signs.Where(sign => sign != code[place]))
                {
                    VerificationCode.Parse($"{code[..place]}{sign}{code[(place + 1)..]}").Error.ShouldBe(CertificateErrors.CodeMistyped);
                    tried++;
                }

                foreach (var other in Enumerable.Range(place + 1, code.Length - place - 1).Where(other => code[other] != code[place]))
                {
                    var exchanged = code.ToCharArray();
                    (exchanged[place], exchanged[other]) = (exchanged[other], exchanged[place]);
                    VerificationCode.Parse(new string(exchanged)).Error.ShouldBe(CertificateErrors.CodeMistyped);
                    tried++;
                }
            }
        }

        tried.ShouldBeGreaterThan(25_000);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABC")]
    [InlineData("UUUUUU-UUUUUU-UUUUUU")]
    [InlineData("000000-000000-0000000")]
    public void What_is_no_code_is_refused(string? text) => VerificationCode.Parse(text).Error.ShouldBe(CertificateErrors.CodeMistyped);

    [Fact]
    public void Every_one_of_the_eighty_five_random_bits_reaches_the_code()
    {
        var none = VerificationCode.From(new byte[VerificationCode.RandomBytes]);
        var changed = Enumerable.Range(0, 85).Select(bit =>
        {
            var random = new byte[VerificationCode.RandomBytes];
            random[bit / 8] = (byte)(1 << (bit % 8));
            return VerificationCode.From(random);
        });
        changed.Append(none).Distinct().Count().ShouldBe(86);
    }
}
