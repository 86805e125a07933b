using System.Net;
using System.Net.Http.Json;
using Igm.Domain.Access;
using Igm.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Access;

/// <summary>The API as somebody at a browser meets it: cookies, an address, a password that is not a demonstration's.</summary>
public sealed class AccessApi : IgmApi
{
    public const string Good = "elefante azul sin prisa";

    public Browser Browser(string address = "192.0.2.10") => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false }), address);

    public async Task<Browser> Administrator()
    {
        var browser = Browser("198.51.100.1");
        (await browser.SignIn("administracion", "Demo-IGM-2026")).ShouldBe(200);
        return browser;
    }

    /// <summary>An account made as an administrator makes it, with a password chosen through its link.</summary>
    public async Task<Guid> Officer(string userName, params string[] roles)
    {
        var (id, secret) = await Invited(userName, roles);
        var browser = Browser("203.0.113.200");
        (await browser.Post("session/links", new { secret })).ShouldBe(200);
        (await browser.Post("session/password", new { newPassword = Good })).ShouldBe(200);
        return id;
    }

    public async Task<(Guid Id, string Secret)> Invited(string userName, params string[] roles)
    {
        var administrator = await Administrator();
        var created = (await administrator.Post("access/officers", new
        {
            userName,
            displayName = "Una Persona",
            unit = "SCM-ARR",
            roles = roles.Length == 0 ? ["arraigos.recepcion"] : roles,
            reach = new { kind = "all", codes = Array.Empty<string>() },
        })).ShouldBe(201);
        return (created.Id, await Link(created.Id));
    }

    public async Task<string> Link(Guid officer)
    {
        var administrator = await Administrator();
        var version = (await administrator.Get($"access/officers/{officer}")).Version;
        return (await administrator.Post($"access/officers/{officer}/link", version: version)).ShouldBe(200).Json.GetProperty("secret").GetString()!;
    }

    /// <summary>Signed in with an authenticator app, whose secret is returned.</summary>
    public async Task<byte[]> Enrolled(string userName)
    {
        var browser = Browser();
        (await browser.SignIn(userName, Good)).ShouldBe(200);
        var enrolled = (await browser.Post("access/second-factor", new { password = Good })).ShouldBe(200);
        var secret = Unspell(enrolled.Json.GetProperty("secret").GetString()!);
        (await browser.Post("access/second-factor/confirmation", new { code = Code(secret) })).ShouldBe(204);
        return secret;
    }

    public string Code(byte[] secret) => Totp.CodeOf(secret, Totp.StepOf(Clock.GetUtcNow()));

    public static byte[] Unspell(string base32)
    {
        var bits = string.Concat(base32.Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("RateLimits:AnonymousPerMinute", "100000");
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Addresses>());
    }

    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers["Test-Address"], out var address) ? address : null;
                return following(context);
            });
            next(app);
        };
    }
}

/// <summary>Keeps cookies and the anti-forgery token as a browser and its page do.</summary>
public sealed class Browser(HttpClient http, string address)
{
    private readonly Dictionary<string, string> _cookies = [];

    public string? Csrf { get; set; }

    public string? Cookie(string name) => _cookies.GetValueOrDefault(name);

    public IReadOnlyList<string> LastSetCookies { get; private set; } = [];

    public Browser WithCookie(string name, string value)
    {
        _cookies[name] = value;
        return this;
    }

    public Task<Answer> SignIn(string userName, string password, string? code = null) => Post("session", new { userName, password, code });

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path);

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path);

    public Task<Answer> Post(string path, object? body = null, int? version = null) => Send(HttpMethod.Post, path, body ?? new { }, version);

    public async Task<Answer> Send(HttpMethod method, string path, object? body = null, int? version = null)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : "/api/v1/" + path);
        request.Content = body is null ? null : JsonContent.Create(body);
        request.Headers.Add("Test-Address", address);
        request.Headers.Add("Purpose", "verification");
        Add(request, "Cookie", _cookies.Count == 0 ? null : string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        Add(request, "X-Csrf-Token", Csrf);
        Add(request, "If-Match", version is null ? null : $"\"{version}\"");
        Add(request, "Idempotency-Key", method == HttpMethod.Post ? Guid.NewGuid().ToString() : null);
        using var response = await http.SendAsync(request);
        Keep(response);
        var answer = new Answer((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Headers, response.Content.Headers);
        Csrf = answer.Status == 200 && answer.Text.Contains("\"csrfToken\"", StringComparison.Ordinal) ? TokenIn(answer) : Csrf;
        return answer;
    }

    private static string TokenIn(Answer answer) =>
        (answer.Json.TryGetProperty("session", out var session) ? session : answer.Json).GetProperty("csrfToken").GetString()!;

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private void Keep(HttpResponseMessage response)
    {
        LastSetCookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];
        foreach (var parts in LastSetCookies.Select(cookie => cookie.Split(';')[0].Split('=', 2)))
        {
            if (parts[1].Length == 0)
            {
                _cookies.Remove(parts[0]);
            }
            else
            {
                _cookies[parts[0]] = parts[1];
            }
        }
    }
}
