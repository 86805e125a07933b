using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Igm.Infrastructure.Postgres;

namespace Igm.Benchmarks;

/// <summary>PostgreSQL's own load generator, as the role the API serves with.</summary>
internal sealed partial class PgBench(int port, string user, string password, string database, Guid court)
{
    public static bool IsHere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "pgbench.exe" : "pgbench")));

    /// <param name="run">Another number each time: keys made from it do not meet those of an earlier run.</param>
    public Task<Sample> Run(string script, int orders, int run, int seconds, CancellationToken ct) =>
        Run(script, orders, run, ["-c", $"{Settings.Connections}", "-j", "2", "-T", $"{seconds}"], ct);

    public Task<Sample> Once(string script, int orders, CancellationToken ct) => Run(script, orders, 9_999, ["-c", "1", "-t", "1"], ct);

    private async Task<Sample> Run(string script, int orders, int run, string[] how, CancellationToken ct)
    {
        var start = new ProcessStartInfo("pgbench",
        [
            "-n", "-M", "prepared", "-h", "127.0.0.1", "-p", $"{port}", "-U", user, "-D", $"orders={orders}", "-D", $"run={run}", "-D", "n=0", "-D", $"court={court}",
            "-f", Path.Combine(AppContext.BaseDirectory, "sql", script), .. how, database,
        ]);
        start.Environment["PGPASSWORD"] = password;
        var ended = await Tool.Run(start, onLine: null, ct) ?? throw new CannotStartException("pgbench was not found.");
        return ended.Succeeded && PerSecond().Match(ended.Output) is { Success: true } tps && !ended.Output.Contains("ERROR", StringComparison.Ordinal)
            ? new(double.Parse(tps.Groups[1].Value, CultureInfo.InvariantCulture), null, null)
            : throw new InvalidOperationException($"pgbench {script}: {ended.Output}");
    }

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex PerSecond();
}
