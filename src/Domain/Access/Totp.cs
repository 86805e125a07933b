using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Igm.Domain.Access;

/// <summary>Time-based one-time codes, RFC 6238: HMAC-SHA-1, 30 seconds, six digits, what every authenticator app speaks.</summary>
public static class Totp
{
    public const int SecretBytes = 20;
    public const int Digits = 6;

    private const int Seconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    public static string CodeOf(byte[] secret, long step, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = Mac(secret, counter);
        var offset = mac[^1] & 0xf;
        var number = BinaryPrimitives.ReadUInt32BigEndian(mac.AsSpan(offset, 4)) & 0x7fff_ffff;
        return (number % (uint)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step the code belongs to, one before and one after allowed for a clock that is off; none otherwise.</summary>
    public static long? Match(byte[] secret, string code, DateTimeOffset at)
    {
        var typed = System.Text.Encoding.UTF8.GetBytes(code.Replace(" ", "", StringComparison.Ordinal));
        long? match = null;
        for (var step = StepOf(at) - 1; step <= StepOf(at) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, System.Text.Encoding.UTF8.GetBytes(CodeOf(secret, step))))
            {
                match = step;
            }
        }

        return match;
    }

    /// <summary>The secret as a person types it into an app that cannot read the picture.</summary>
    public static string Spell(byte[] secret) =>
        string.Concat(Enumerable.Range(0, secret.Length * 8 / 5).Select(i => Base32[Five(secret, i * 5)]));

    public static string Uri(string userName, byte[] secret) =>
        $"otpauth://totp/IGM:{System.Uri.EscapeDataString(userName)}?secret={Spell(secret)}&issuer=IGM&algorithm=SHA1&digits={Digits}&period={Seconds}";

    private static int Five(byte[] bytes, int bit)
    {
        var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
        return (pair >> (11 - bit % 8)) & 31;
    }

#pragma warning disable CA5350 // RFC 6238 codes are HMAC-SHA-1 in every authenticator app; the HMAC does not rest on collisions
    private static byte[] Mac(byte[] secret, ReadOnlySpan<byte> counter) => HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
}
