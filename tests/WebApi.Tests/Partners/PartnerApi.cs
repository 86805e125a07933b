using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Igm.Application.Common;
using Igm.Infrastructure.Partners;
using Igm.Infrastructure.Seeding;
using Igm.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Igm.WebApi.Tests.Partners;

/// <summary>The API as another institution's system meets it, and as the administrator who lets it in.</summary>
public class PartnerApi : IgmApi
{
    public const string Address = "https://igm.test";

    private int _assertions;

    public Caller Administrator => Having("administracion", Can.ReadClients, Can.RegisterClients, Can.ChangeClients);

    public static string Basic(string clientId, string secret = DemonstrationClients.DemonstrationSecret) =>
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(clientId)}:{Uri.EscapeDataString(secret)}"));

    public Task<Answer> OAuth(string endpoint, string? authorization, params (string Name, string Value)[] fields) =>
        Anonymous().With("Authorization", authorization).With("Purpose", null).Send(HttpMethod.Post, $"/oauth/{endpoint}",
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public Task<Answer> Token(string? authorization, params (string Name, string Value)[] fields) => OAuth("token", authorization, [("grant_type", "client_credentials"), .. fields]);

    public async Task<string> TokenOf(string clientId, string secret = DemonstrationClients.DemonstrationSecret) =>
        (await Token(Basic(clientId, secret))).ShouldBe(200).Json.GetProperty("access_token").GetString()!;

    /// <summary>A call with a bearer token and nothing of a browser.</summary>
    public Caller Bearing(string token, string? purpose = null) => Anonymous().With("Authorization", $"Bearer {token}").With("Purpose", purpose).With("Idempotency-Key", null);

    public async Task<Caller> Partner(string clientId, string? purpose = null) => Bearing(await TokenOf(clientId), purpose);

    /// <summary>Registered by the administrator, with a secret.</summary>
    public async Task<(Guid Id, string Secret)> Registered(string clientId, string[] scopes, string[]? purposes = null, int requests = 1_000, int persons = 1_000, string until = "2030-12-31")
    {
        var id = (await Administrator.Post("partners/clients", New(clientId, scopes, purposes, requests, persons, until))).ShouldBe(201).Id;
        return (id, (await Do(id, "secrets")).ShouldBe(200).Json.GetProperty("secret").GetString()!);
    }

    public static object New(string clientId, string[] scopes, string[]? purposes = null, int requests = 1_000, int persons = 1_000, string until = "2030-12-31") => new
    {
        clientId,
        name = "Un sistema",
        institution = "MINEX",
        scopes,
        purposes = purposes ?? ["verification"],
        agreement = new { reference = "Convenio de prueba", validFrom = "2026-01-01", validUntil = until },
        quotas = new { requestsPerMinute = requests, personsPerDay = persons },
    };

    /// <summary>An act of the administrator on a client as it stands.</summary>
    public async Task<Answer> Do(Guid client, string act, object? body = null) =>
        await Administrator.Post($"partners/clients/{client}/{act}", body, (await Administrator.Get($"partners/clients/{client}")).ShouldBe(200).Version);

    public Task<Guid> IdOf(string clientId) => Database.One<Guid>("select id from partners.clients where client_id = $1", clientId);

    public async Task<ECDsa> Key(Guid client, string kid = "k1")
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        (await Do(client, "keys", new { kid, kty = "EC", crv = "P-256", x = Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y) })).ShouldBe(204);
        return key;
    }

    public string Assertion(ECDsa key, string clientId, string audience = Address + "/oauth/token", int seconds = 240, string? jti = null, string kid = "k1")
    {
        var claims = JsonSerializer.Serialize(new { iss = clientId, sub = clientId, aud = audience, jti = jti ?? $"jti-{Interlocked.Increment(ref _assertions)}", exp = Clock.GetUtcNow().ToUnixTimeSeconds() + seconds });
        var signed = $"{Part($$"""{"alg":"ES256","typ":"JWT","kid":"{{kid}}"}""")}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";

        static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
    }

    public Task<Answer> TokenBy(string assertion) =>
        Token(null, ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", assertion));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(PublicAddress.Setting, Address);
    }
}

internal static class OAuthAnswers
{
    /// <summary>RFC 6749 §5.2, never stored.</summary>
    public static Answer ShouldBeError(this Answer answer, string error, int status)
    {
        answer.ShouldBe(status);
        answer.Json.GetProperty("error").GetString().ShouldBe(error);
        answer.Json.GetProperty("error_description").GetString()!.ShouldAllBe(c => char.IsAscii(c));
        answer.ContentHeaders.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return answer;
    }

    public static string? Challenge(this Answer answer) => answer.Headers.WwwAuthenticate.Select(challenge => challenge.ToString()).SingleOrDefault();
}
