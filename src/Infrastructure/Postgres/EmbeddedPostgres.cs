using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Igm.Infrastructure.Postgres;

/// <param name="Name">The cluster's folder under <see cref="EmbeddedPostgres.Home"/>.</param>
/// <param name="Durable">False only where losing everything with the machine's power is of no consequence: tests.</param>
public sealed record ClusterOptions(string Name, bool Durable = true, Action<string>? Progress = null);

/// <summary>
/// A PostgreSQL 18 server of our own, for development and tests. Several processes may use one cluster: the first starts
/// it, the others adopt it, the last to leave stops it.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Superuser = "postgres";
    private const string NonRoot = "nobody";
    private const int Tries = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string _binaries;
    private readonly string _cluster;
    private FileStream? _use;

    private EmbeddedPostgres(string binaries, string cluster, FileStream use, int port, string password, bool adopted)
    {
        (_binaries, _cluster, _use, Port, Adopted) = (binaries, cluster, use, port, adopted);
        ConnectionString = Connect(port, password);
    }

    public int Port { get; }

    /// <summary>It was already running: another process of ours, or one that died without stopping it.</summary>
    public bool Adopted { get; }

    /// <summary>Of the superuser, to the maintenance database.</summary>
    public string ConnectionString { get; }

    /// <summary>PostgreSQL refuses to run as root, and whom it runs as instead cannot read /root.</summary>
    public static string Home =>
        Environment.GetEnvironmentVariable("IGM_HOME") is { Length: > 0 } named ? Path.GetFullPath(named)
        : IsRoot ? "/var/tmp/igm-pg"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "igm");

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    public static string FolderOf(string cluster) => Path.Combine(Home, "clusters", cluster);

    public static async Task<EmbeddedPostgres> Start(ClusterOptions options, CancellationToken ct = default)
    {
        var progress = options.Progress ?? (_ => { });
        var cluster = FolderOf(options.Name);
        try
        {
            PostgresBinaries.MakeReadableFolder(Home);
            PostgresBinaries.MakeReadableFolder(cluster);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new CannotStartException($"{cluster} cannot be written ({refused.Message}): name another folder in IGM_HOME.", refused);
        }

        var binaries = await PostgresBinaries.Provide(Home, progress, ct);
        await using var alone = await FileLock.Alone(Path.Combine(cluster, "start.lock"), ct);
        var use = await FileLock.Shared(Path.Combine(cluster, "use.lock"), ct);
        try
        {
            if (await Live(cluster, ct) is { } port)
            {
                return new(binaries, cluster, use, port, Password(cluster), adopted: true);
            }

            if (File.Exists(PidFile(cluster)))
            {
                ClearAfterACrash(cluster, options.Durable);
            }

            if (!Directory.Exists(Data(cluster)))
            {
                progress("PostgreSQL: making a new cluster …");
                await Initialise(binaries, cluster, options.Durable, ct);
            }

            RefuseAnotherVersion(cluster);
            port = await Launch(binaries, cluster, options.Durable, ct);
            return new(binaries, cluster, use, port, Password(cluster), adopted: false);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    /// <summary>Made at random the first time, kept beside the data and readable by this user alone.</summary>
    public string Secret(string name)
    {
        var file = Path.Combine(_cluster, name);
        if (!File.Exists(file))
        {
            Keep(file, RandomNumberGenerator.GetHexString(32, lowercase: true));
        }

        return File.ReadAllText(file);
    }

    /// <summary>Stops the server unless another process still uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _use, null) is not { } use)
        {
            return;
        }

        await using var alone = await FileLock.Alone(Path.Combine(_cluster, "start.lock"), CancellationToken.None);
        await use.DisposeAsync();
        await using var last = FileLock.TryAlone(Path.Combine(_cluster, "use.lock"));
        if (last is not null && File.Exists(PidFile(_cluster)))
        {
            await Run(_binaries, "pg_ctl", ["stop", "-D", Data(_cluster), "-m", "fast", "-w", "-s"], CancellationToken.None);
        }
    }

    /// <summary>The number in a dead server's pid file may be another program's by now, which would make PostgreSQL refuse to start.</summary>
    private static void ClearAfterACrash(string cluster, bool durable)
    {
        if (durable)
        {
            File.Delete(PidFile(cluster));
        }
        else
        {
            Directory.Delete(Data(cluster), recursive: true);
        }
    }

    private static string Data(string cluster) => Path.Combine(cluster, "data");

    private static string PidFile(string cluster) => Path.Combine(Data(cluster), "postmaster.pid");

    private static string Password(string cluster) => File.ReadAllText(Path.Combine(cluster, "superuser"));

    private static string Connect(int port, string password) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = Superuser,
        Password = password,
        Database = "postgres",
        Timeout = 5,
    }.ConnectionString;

    /// <returns>The port of the server that already runs on this cluster, if one does.</returns>
    private static async Task<int?> Live(string cluster, CancellationToken ct)
    {
        if (!File.Exists(PidFile(cluster)))
        {
            return null;
        }

        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            if (!File.Exists(PidFile(cluster)) || await File.ReadAllLinesAsync(PidFile(cluster), ct) is not [var pid, .. var rest]
                || !IsPostgres(int.Parse(pid, CultureInfo.InvariantCulture)))
            {
                return null;
            }

            if (rest is [_, _, var line, ..] && int.TryParse(line, CultureInfo.InvariantCulture, out var port) && await Answers(port, Password(cluster), ct))
            {
                return port;
            }

            await Task.Delay(Pause, ct);
        }

        throw new CannotStartException($"A PostgreSQL server holds {Data(cluster)} but does not answer; its process is in the first line of {PidFile(cluster)}: end it and start again.");
    }

    private static async Task<bool> Answers(int port, string password, CancellationToken ct)
    {
        try
        {
            await using var connection = new NpgsqlConnection(Connect(port, password) + ";Pooling=false");
            await connection.OpenAsync(ct);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static bool IsPostgres(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Made beside its place and moved there whole, so that an interrupted start leaves no half cluster.</summary>
    private static async Task Initialise(string binaries, string cluster, bool durable, CancellationToken ct)
    {
        var (making, handover) = (Path.Combine(cluster, "making"), Path.Combine(cluster, "handover"));
        if (Directory.Exists(making))
        {
            Directory.Delete(making, recursive: true);
        }

        var password = RandomNumberGenerator.GetHexString(32, lowercase: true);
        Keep(Path.Combine(cluster, "superuser"), password);
        Keep(handover, password);
        await GiveAway(cluster, ct);
        await GiveAway(handover, ct);
        try
        {
            string[] sync = durable ? [] : ["--no-sync"];
            await Demand(binaries, "initdb",
                ["-D", making, "-U", Superuser, "--auth=scram-sha-256", $"--pwfile={handover}", "--encoding=UTF8",
                    "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", .. sync], cluster, ct);
        }
        finally
        {
            File.Delete(handover);
        }

        Directory.Move(making, Data(cluster));
    }

    private static void Keep(string file, string secret)
    {
        File.Delete(file);
        var only = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            only.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var content = new StreamWriter(file, only);
        content.Write(secret);
    }

    private static async Task GiveAway(string path, CancellationToken ct)
    {
        if (IsRoot)
        {
            var given = await Tool.Run(new ProcessStartInfo("chown", [NonRoot, path]), onLine: null, ct);
            if (given is not { Succeeded: true })
            {
                throw new CannotStartException($"PostgreSQL does not run as root and there is no user {NonRoot} to run it as ({given?.LastLine}): start as an ordinary user.");
            }
        }
    }

    private static void RefuseAnotherVersion(string cluster)
    {
        var version = File.ReadAllText(Path.Combine(Data(cluster), "PG_VERSION")).Trim();
        if (version != "18")
        {
            throw new CannotStartException($"{Data(cluster)} holds data of PostgreSQL {version} and this is 18: move the folder away to start with an empty one.");
        }
    }

    private static async Task<int> Launch(string binaries, string cluster, bool durable, CancellationToken ct)
    {
        var log = Path.Combine(cluster, "server.log");
        var careless = durable ? "" : " -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c wal_level=minimal -c max_wal_senders=0";
        for (var attempt = 1; ; attempt++)
        {
            ct.ThrowIfCancellationRequested();
            var port = FreePort();
            var server = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c timezone=UTC -c log_timezone=UTC{careless}";
            var started = await Run(binaries, "pg_ctl", ["start", "-D", Data(cluster), "-l", log, "-o", server, "-w", "-t", "60", "-s"], CancellationToken.None);
            if (started.Succeeded)
            {
                return port;
            }

            if (attempt == Tries)
            {
                throw new CannotStartException($"PostgreSQL did not start on {Data(cluster)}; the reason is at the end of {log}.");
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task Demand(string binaries, string program, string[] arguments, string cluster, CancellationToken ct)
    {
        var run = await Run(binaries, program, arguments, ct);
        if (!run.Succeeded)
        {
            var log = Path.Combine(cluster, $"{program}.log");
            await File.WriteAllTextAsync(log, run.Output, CancellationToken.None);
            throw new CannotStartException($"{program} could not make the PostgreSQL cluster ({run.LastLine}); all it said is in {log}.");
        }
    }

    private static async Task<Tool> Run(string binaries, string program, string[] arguments, CancellationToken ct)
    {
        var file = Path.Combine(binaries, "bin", OperatingSystem.IsWindows() ? program + ".exe" : program);
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = Path.GetPathRoot(binaries)! };
        start.Environment["LC_ALL"] = "C";
        if (IsRoot)
        {
            start.UserName = NonRoot;
        }

        return await Tool.Run(start, onLine: null, ct) ?? throw new CannotStartException($"{file} is missing: delete {binaries} and start again.");
    }
}
