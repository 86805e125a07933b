using System.Diagnostics;
using System.Runtime.CompilerServices;
using Igm.Infrastructure.Postgres;
using Igm.WebApi.Start;

namespace Igm.TestKit;

/// <summary>The dashboard's sources, and the npm that checks them.</summary>
public static class Client
{
    private static readonly ClientBuild Build = new(Repository());

    /// <summary>Why the client cannot be checked here, or null; never a reason where <c>IGM_REQUIRE_CLIENT=1</c>.</summary>
    public static string? Missing { get; } = Environment.GetEnvironmentVariable("IGM_REQUIRE_CLIENT") == "1" ? null : FindMissing();

    public static string Dist => Build.Dist;

    public static Task ProvidePackages() => Build.ProvidePackages((_, work) => work, CancellationToken.None);

    public static Task ProvideDist() => Build.ProvideDist((_, work) => work, CancellationToken.None);

    /// <returns>The exit code and everything that was printed.</returns>
    public static async Task<(int ExitCode, string Output)> Npm(params string[] arguments)
    {
        var npm = Tool.Npm(arguments);
        npm.WorkingDirectory = Build.Folder;
        npm.Environment["CI"] = "1";
        npm.Environment["NO_COLOR"] = "1";
        var run = await Tool.Run(npm, onLine: null, CancellationToken.None) ?? throw new CannotStartException("npm was not found.");
        return (run.ExitCode, run.Output);
    }

    internal static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    private static string? FindMissing()
    {
        if (!Build.Exists)
        {
            return "there is no client folder";
        }

        var node = Tool.Run(new ProcessStartInfo("node", ["--version"]), onLine: null, CancellationToken.None).GetAwaiter().GetResult();
        return node is not { Succeeded: true } ? "Node.js was not found; the client needs 20.19+, 22.12+ or 24"
            : !Machine.IsEnough(node.LastLine) ? $"Node.js {node.LastLine} is too old; the client needs 20.19+, 22.12+ or 24"
            : null;
    }
}
