using Igm.Infrastructure.Postgres;

namespace Igm.TestKit;

/// <summary>
/// The one PostgreSQL server of this test process: <c>IGM_TEST_DB</c> (a superuser's connection string), else a container
/// where Docker answers, else the embedded server, which parallel test processes share and the last of them stops.
/// </summary>
internal static class TestServer
{
    private static readonly Lazy<Task<string>> Started = new(Start);

    /// <summary>Connects as superuser to the maintenance database.</summary>
    public static Task<string> Superuser => Started.Value;

    private static async Task<string> Start() =>
        Environment.GetEnvironmentVariable("IGM_TEST_DB") is { Length: > 0 } given ? given : await TestContainer.Start() ?? await Embedded();

    private static async Task<string> Embedded()
    {
        var server = await EmbeddedPostgres.Start(new("tests", Durable: false, Progress: Console.Error.WriteLine));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(10));
        return server.ConnectionString;
    }
}
