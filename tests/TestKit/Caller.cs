using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Igm.Infrastructure.Seeding;

namespace Igm.TestKit;

/// <summary>
/// Someone who calls the API. Every call carries a purpose, a POST an Idempotency-Key of its own and a signed-in one the
/// anti-forgery token; <see cref="With"/> replaces a header or, with null, leaves it out.
/// </summary>
public sealed class Caller
{
    public const string Purpose = "arraigo_registration";

    private readonly HttpClient _api;
    private readonly Dictionary<string, string?> _headers;
    private readonly Lazy<Task<IReadOnlyDictionary<string, string?>>> _session;

    private Caller(HttpClient api, Func<Task<IReadOnlyDictionary<string, string?>>> signIn)
        : this(api, new(signIn), [])
    {
    }

    private Caller(HttpClient api, Lazy<Task<IReadOnlyDictionary<string, string?>>> session, Dictionary<string, string?> headers) =>
        (_api, _session, _headers) = (api, session, headers);

    /// <summary>Also kept when the same caller is bent by <see cref="With"/>.</summary>
    public HttpClient Http => _api;

    public Caller With(string header, string? value) =>
        new(_api, _session, new(_headers, StringComparer.OrdinalIgnoreCase) { [header] = value });

    public Caller IfMatch(int version) => With("If-Match", $"\"{version.ToString(CultureInfo.InvariantCulture)}\"");

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path);

    public Task<Answer> Delete(string path, int? version = null) => Bent(version).Send(HttpMethod.Delete, path);

    public Task<Answer> Post(string path, object? body = null, int? version = null) =>
        Bent(version).Send(HttpMethod.Post, path, JsonContent.Create(body ?? new { }));

    public Task<Answer> Put(string path, object body, int? version = null) => Bent(version).Send(HttpMethod.Put, path, JsonContent.Create(body));

    public Task<Answer> PostText(string path, string json, int? version = null) =>
        Bent(version).Send(HttpMethod.Post, path, new StringContent(json, MediaTypeHeaderValue.Parse("application/json")));

    public Task<Answer> Upload(string path, byte[] content, string fileName, string mediaType, string field = "file", int? version = null)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return Bent(version).Send(HttpMethod.Post, path, new MultipartFormDataContent { { part, field, fileName } });
    }

    /// <param name="path">Below <c>/api/v1</c> unless it begins with a slash.</param>
    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : "/api/v1/" + path) { Content = content };
        var headers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Purpose"] = Purpose,
            ["Idempotency-Key"] = method == HttpMethod.Post ? Guid.NewGuid().ToString() : null,
        };
        foreach (var (name, value) in (await _session.Value).Concat(_headers))
        {
            headers[name] = value;
        }

        foreach (var (name, value) in headers.Where(header => header.Value is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _api.SendAsync(request);
        return await Answer.Of(response);
    }

    internal static Caller Unknown(HttpClient api) => new(api, () => Headers([]));

    internal static Caller Known(HttpClient api, string officer) => new(api, () => Headers(new() { [TestOfficer.Header] = officer }));

    internal static Caller SigningIn(HttpClient api, string userName) => new(api, async () =>
    {
        using var response = await api.PostAsJsonAsync("/api/v1/session", new { userName, password = DemonstrationAccounts.Password });
        var answer = await Answer.Of(response);
        answer.ShouldBe(200);
        var cookies = response.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
        return new Dictionary<string, string?> { ["Cookie"] = string.Join("; ", cookies), ["X-Csrf-Token"] = answer.Json.GetProperty("csrfToken").GetString()! };
    });

    private Caller Bent(int? version) => version is { } seen ? IfMatch(seen) : this;

    private static Task<IReadOnlyDictionary<string, string?>> Headers(Dictionary<string, string?> headers) => Task.FromResult<IReadOnlyDictionary<string, string?>>(headers);
}
