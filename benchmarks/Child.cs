using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Igm.Infrastructure.Postgres;

namespace Igm.Benchmarks;

/// <summary>A server in a process of its own on a free loopback port; it ends with this object.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Queue<string> _said = [];

    private Child(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
    }

    public Uri Address { get; }

    public static Task<Child> Hello(CancellationToken ct)
    {
        var address = FreeAddress();
        return Start(new("dotnet", [typeof(Entry).Assembly.Location, "hello", address.ToString()]), address, "", ct);
    }

    public static Task<Child> Api(IReadOnlyDictionary<string, string> settings, CancellationToken ct)
    {
        var address = FreeAddress();
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", address.ToString()]) { WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return Start(start, address, "/health/live", ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Child> Start(ProcessStartInfo start, Uri address, string ready, CancellationToken ct)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var child = new Child(new() { StartInfo = start }, address);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        try
        {
            await child.Ready(new(address, ready), ct);
            return child;
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    private async Task Ready(Uri asked, CancellationToken ct)
    {
        using var http = new HttpClient();
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(100, ct))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new CannotStartException($"{_process.StartInfo.ArgumentList[0]} did not come up: {string.Join(Environment.NewLine, Said())}");
            }

            try
            {
                using var answer = await http.GetAsync(asked, ct);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException unreachable) when (unreachable.InnerException is SocketException)
            {
                continue;
            }
        }
    }

    public string[] Said()
    {
        lock (_said)
        {
            return [.. _said];
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            if (line.Data is { } text)
            {
                _said.Enqueue(text);
            }

            while (_said.Count > 20)
            {
                _said.Dequeue();
            }
        }
    }

    private static Uri FreeAddress()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
    }
}
