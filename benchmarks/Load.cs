using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Igm.Benchmarks;

/// <param name="P50">In milliseconds; none where only a rate was measured.</param>
internal sealed record Sample(double PerSecond, double? P50, double? P99);

/// <summary>A closed loop: so many connections, each sends its next request when the last was answered whole.</summary>
internal sealed class Load : IDisposable
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        UseCookies = false,
        UseProxy = false,
        AllowAutoRedirect = false,
        MaxConnectionsPerServer = Settings.Connections,
        ActivityHeadersPropagator = null,
    });

    public Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken ct) => _http.SendAsync(request, ct);

    public async Task<JsonElement> Read(HttpRequestMessage request, HttpStatusCode expected, CancellationToken ct)
    {
        using (request)
        {
            using var response = await Send(request, ct);
            var text = await response.Content.ReadAsStringAsync(ct);
            return response.StatusCode == expected
                ? JsonDocument.Parse(text).RootElement
                : throw new InvalidOperationException($"{request.Method} {request.RequestUri} answered {(int)response.StatusCode}: {text}");
        }
    }

    public async Task<Sample> Run(Func<HttpRequestMessage> make, HttpStatusCode expected, int seconds, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        var length = TimeSpan.FromSeconds(seconds);
        var workers = await Task.WhenAll(Enumerable.Range(0, Settings.Connections).Select(_ => Task.Run(() => Work(make, expected, began, length, ct), ct)));
        var elapsed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var times = workers.SelectMany(taken => taken).Order().ToArray();
        return new(times.Length / elapsed, times[times.Length / 2], times[times.Length * 99 / 100]);
    }

    public void Dispose() => _http.Dispose();

    private async Task<List<double>> Work(Func<HttpRequestMessage> make, HttpStatusCode expected, long began, TimeSpan length, CancellationToken ct)
    {
        var taken = new List<double>(16_384);
        while (Stopwatch.GetElapsedTime(began) < length)
        {
            var sent = Stopwatch.GetTimestamp();
            using var request = make();
            using var response = await _http.SendAsync(request, ct);
            await response.Content.CopyToAsync(Stream.Null, ct);
            if (response.StatusCode != expected)
            {
                throw new InvalidOperationException($"{request.Method} {request.RequestUri} answered {(int)response.StatusCode} under load.");
            }

            taken.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        return taken;
    }
}
