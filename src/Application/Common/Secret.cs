using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Igm.Application.Common;

/// <summary>256 random bits somebody holds; the house keeps their SHA-256 only.</summary>
internal static class Secret
{
    public const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Follows from the session's own secret, so it is stored nowhere and changes with it.</summary>
    public static string CsrfOf(string secret) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), "igm csrf"u8));
}
