using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Igm.TestKit;

/// <summary>The API behind its real server on a real port, for what only a wire can do: sizes, cuts, a client that goes away.</summary>
public sealed class ListeningApi : IgmApi
{
    private readonly Faults _faults = new();

    /// <summary>What was logged as an error since the start; what the server itself says of a connection that was cut is not of the API.</summary>
    public IReadOnlyCollection<string> Errors => [.. _faults.Seen];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        UseKestrel(0);
        StartServer();
    }

    /// <summary>A request's bytes as they go over the wire; what is said of its length is the test's.</summary>
    public static byte[] Raw(string officer, string method, string path, string body, int? length = null, params (string Name, string Value)[] headers) =>
        Encoding.UTF8.GetBytes(string.Concat(
        [
            $"{method} /api/v1/{path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nPurpose: {Caller.Purpose}\r\n",
            $"{TestOfficer.Header}: {officer}\r\nContent-Length: {length ?? Encoding.UTF8.GetByteCount(body)}\r\n",
            .. headers.Select(header => $"{header.Name}: {header.Value}\r\n"),
            "\r\n",
            body,
        ]));

    public static string Officer(string userName, params string[] permissions) => TestOfficer.Encode(new(userName, "All", permissions));

    /// <summary>A connection of its own, so that it can be cut.</summary>
    public async Task<Socket> Connect()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, ClientOptions.BaseAddress.Port);
        return socket;
    }

    /// <summary>Gone without a word: the other side sees a reset.</summary>
    public static void Cut(Socket socket)
    {
        socket.LingerState = new(true, 0);
        socket.Close();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(_faults));
    }

    private sealed class Faults : ILoggerProvider
    {
        public ConcurrentQueue<string> Seen { get; } = new();

        public ILogger CreateLogger(string categoryName) =>
            categoryName.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) ? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance : new Log(Seen);

        public void Dispose()
        {
        }
    }

    private sealed class Log(ConcurrentQueue<string> seen) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                seen.Enqueue($"{formatter(state, exception)} {exception}");
            }
        }
    }
}
