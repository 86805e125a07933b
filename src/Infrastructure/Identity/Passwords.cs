using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// PBKDF2 with HMAC-SHA-512: the framework carries no Argon2. The parameters stand beside each hash, so raising them
/// here rehashes at the next sign-in. 210,000 iterations is OWASP's figure for this function.
/// </summary>
internal sealed class Passwords : IPasswords
{
    public const int Iterations = 210_000;

    private const string Scheme = "pbkdf2-sha512";
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>Verified when there is no account or no password yet, so that the answer takes the same time.</summary>
    private static readonly string Nobody = $"${Scheme}${Iterations}${Convert.ToBase64String(new byte[SaltBytes])}${Convert.ToBase64String(new byte[HashBytes])}";

    public string Hash(Password password) => Hash(password, Iterations);

    internal static string Hash(Password password, int iterations)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return $"${Scheme}${iterations}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Derive(password, salt, iterations))}";
    }

    public Verdict Verify(string? hash, Password typed)
    {
        if ((hash ?? Nobody).Split('$', StringSplitOptions.RemoveEmptyEntries) is not [Scheme, var iterations, var salt, var kept])
        {
            throw new InvalidOperationException("A password hash of an unknown scheme.");
        }

        var rounds = int.Parse(iterations, NumberStyles.None, CultureInfo.InvariantCulture);
        var right = CryptographicOperations.FixedTimeEquals(Derive(typed, Convert.FromBase64String(salt), rounds), Convert.FromBase64String(kept));
        return new(right && hash is not null && typed.Text.Length > 0, rounds < Iterations);
    }

    private static byte[] Derive(Password password, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password.Text ?? ""), salt, iterations, HashAlgorithmName.SHA512, HashBytes);
}
