using System.Net.Http.Json;
using System.Text.Json;
using Igm.Infrastructure.Seeding;

namespace Igm.Benchmarks;

/// <summary>A demonstration account that signed in to one API.</summary>
internal sealed class Officer
{
    private readonly Uri _api;
    private readonly string _cookie;
    private readonly string _csrf;

    private Officer(Uri api, string cookie, string csrf) => (_api, _cookie, _csrf) = (api, cookie, csrf);

    public static async Task<Officer> SignIn(Load load, Uri api, string userName, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, "/api/v1/session"))
        {
            Content = JsonContent.Create(new { userName, password = DemonstrationAccounts.Password }),
        };
        using var response = await load.Send(request, ct);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return new(api, string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])), body.GetProperty("csrfToken").GetString()!);
    }

    public HttpRequestMessage Get(string path) => With(new(HttpMethod.Get, new Uri(_api, path)));

    public HttpRequestMessage Post(string path, byte[] json, string key, int? version = null)
    {
        var request = With(new(HttpMethod.Post, new Uri(_api, path)) { Content = new ByteArrayContent(json) });
        request.Content!.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("X-Csrf-Token", _csrf);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        return request;
    }

    private HttpRequestMessage With(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", _cookie);
        request.Headers.TryAddWithoutValidation("Purpose", "arraigo_registration");
        return request;
    }
}
