using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Igm.Domain.Partners.Clients;

/// <summary>A JWT by which a client proves who it is without sending a secret (RFC 7523), ES256 only; read, and then judged.</summary>
public sealed class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    public const int MaximumLength = 4_096;
    public const int JtiLength = 200;

    /// <summary>How far ahead it may say that it ends.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Between the partner's clock and ours.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    private readonly byte[] _signed;
    private readonly byte[] _signature;

    private ClientAssertion(byte[] signed, byte[] signature, string? kid, Claims claims) =>
        (_signed, _signature, Kid, Client, Audience, Jti, ExpiresAt, NotBefore) =
        (signed, signature, kid, claims.Client, claims.Audience, claims.Jti, claims.ExpiresAt, claims.NotBefore);

    public string? Kid { get; }

    /// <summary>Issuer and subject, which are one.</summary>
    public string Client { get; }

    public string Audience { get; }

    public string Jti { get; }

    public DateTimeOffset ExpiresAt { get; }

    /// <summary>The later of when it was made and when it says it begins.</summary>
    public DateTimeOffset? NotBefore { get; }

    /// <summary>Null for whatever is no such assertion.</summary>
    public static ClientAssertion? Read(string text)
    {
        if (text.Length > MaximumLength || text.Split('.') is not [var header, var payload, var signature])
        {
            return null;
        }

        try
        {
            using var head = JsonDocument.Parse(Base64Url.DecodeFromChars(header), Strict);
            using var body = JsonDocument.Parse(Base64Url.DecodeFromChars(payload), Strict);
            return TextOf(head.RootElement, "alg") is "ES256" && !head.RootElement.TryGetProperty("crit", out _) && ClaimsOf(body.RootElement) is { } claims
                ? new(Encoding.ASCII.GetBytes($"{header}.{payload}"), Base64Url.DecodeFromChars(signature), TextOf(head.RootElement, "kid"), claims)
                : null;
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public bool IsSignedBy(Client client) =>
        client.Keys.Where(key => key.RetiredAt is null && (Kid is null || key.Kid == Kid)).Any(key => key.Verifies(_signed, _signature));

    public bool IsGoodAt(DateTimeOffset at) =>
        at - Skew < ExpiresAt && ExpiresAt <= at + Longest + Skew && (NotBefore is not { } begins || begins <= at + Skew);

    private static Claims? ClaimsOf(JsonElement body) =>
        TextOf(body, "iss") is { } issuer && Partners.Clients.Client.IsClientId(issuer) && TextOf(body, "sub") == issuer
        && AudienceOf(body) is { } audience
        && TextOf(body, "jti") is { Length: > 0 and <= JtiLength } jti && jti.All(letter => letter is > ' ' and <= '~')
        && InstantOf(body, "exp") is { } expires
            ? new(issuer, audience, jti, expires, new[] { InstantOf(body, "nbf"), InstantOf(body, "iat") }.Max())
            : null;

    /// <summary>One audience: what is meant for somebody else too could be shown to us by them.</summary>
    private static string? AudienceOf(JsonElement body) =>
        !body.TryGetProperty("aud", out var audience) ? null
        : audience.ValueKind == JsonValueKind.String ? audience.GetString()
        : audience.ValueKind == JsonValueKind.Array && audience.GetArrayLength() == 1 && audience[0].ValueKind == JsonValueKind.String ? audience[0].GetString()
        : null;

    private static string? TextOf(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Seconds since 1970, whole or not; what no calendar holds is no assertion.</summary>
    private static DateTimeOffset? InstantOf(JsonElement of, string name) =>
        !of.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : throw new FormatException();

    private sealed record Claims(string Client, string Audience, string Jti, DateTimeOffset ExpiresAt, DateTimeOffset? NotBefore);
}
