using System.Security.Cryptography;
using System.Text;
using Igm.Infrastructure.Postgres;

namespace Igm.WebApi.Start;

/// <summary>
/// The dashboard's packages and its built form, each made again only when what it is made from has changed. The marks are
/// hashes kept beside what they describe; a lock keeps parallel processes from building twice.
/// </summary>
internal sealed class ClientBuild(string repository)
{
    private static readonly HashSet<string> NotSources = ["node_modules", "dist", "coverage", ".vite"];

    public string Folder { get; } = Path.Combine(repository, "client");

    public string Dist => Path.Combine(Folder, "dist");

    public bool Exists => File.Exists(Path.Combine(Folder, "package.json"));

    private string PackagesMark => Path.Combine(Folder, "node_modules", ".igm-lockfile");

    private string SourcesMark => Path.Combine(Dist, ".igm-sources");

    public async Task ProvidePackages(Func<string, Task<Tool?>, Task<Tool?>> show, CancellationToken ct)
    {
        await using var alone = await Alone(ct);
        await Packages(show, ct);
    }

    public async Task ProvideDist(Func<string, Task<Tool?>, Task<Tool?>> show, CancellationToken ct)
    {
        await using var alone = await Alone(ct);
        var sources = Hash(Sources());
        if (IsMarked(SourcesMark, sources))
        {
            return;
        }

        await Packages(show, ct);
        await Npm(show, "Dashboard: building it", "client-build", ["run", "build"], ct);
        await File.WriteAllTextAsync(SourcesMark, sources, ct);
    }

    private async Task Packages(Func<string, Task<Tool?>, Task<Tool?>> show, CancellationToken ct)
    {
        var lockfile = Hash([Path.Combine(Folder, "package-lock.json")]);
        if (IsMarked(PackagesMark, lockfile))
        {
            return;
        }

        await Npm(show, "Dashboard: installing its packages (npm ci)", "client-packages", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], ct);
        await File.WriteAllTextAsync(PackagesMark, lockfile, ct);
    }

    private async Task Npm(Func<string, Task<Tool?>, Task<Tool?>> show, string what, string log, string[] arguments, CancellationToken ct)
    {
        var npm = Tool.Npm(arguments);
        npm.WorkingDirectory = Folder;
        var run = await show(what, Tool.Run(npm, onLine: null, ct))
            ?? throw new CannotStartException("npm was not found: install Node.js 20.19+, 22.12+ or 24, which brings it.");
        if (!run.Succeeded)
        {
            var file = Path.Combine(Artifacts(), log + ".log");
            await File.WriteAllTextAsync(file, run.Output, ct);
            throw new CannotStartException($"npm {string.Join(' ', arguments)} failed in client ({run.LastLine}); all it said is in {file}.");
        }
    }

    private async Task<FileStream> Alone(CancellationToken ct) => await FileLock.Alone(Path.Combine(Artifacts(), "client.lock"), ct);

    private string Artifacts() => Directory.CreateDirectory(Path.Combine(repository, "artifacts")).FullName;

    private IEnumerable<string> Sources() => Directory.EnumerateFileSystemEntries(Folder)
        .Where(entry => !NotSources.Contains(Path.GetFileName(entry)))
        .SelectMany(entry => File.Exists(entry) ? [entry] : Directory.EnumerateFiles(entry, "*", SearchOption.AllDirectories));

    private string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsMarked(string mark, string hash) => File.Exists(mark) && File.ReadAllText(mark) == hash;
}
