using System.Globalization;
using System.Security.Cryptography;
using Igm.Application.Common;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Postgres;
using Igm.Infrastructure.Seeding;
using Igm.WebApi.Start;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Npgsql;

namespace Igm.TestKit;

/// <summary>
/// A migrated and seeded database, made once for one build of the product and shared by every test process of that build.
/// Session-level advisory locks say who uses what, so that what a dead process left behind can be told from what is in use.
/// </summary>
internal sealed class Template
{
    private const int Users = 1_001;
    private const int Clones = 1_002;
    private const long Building = 4_711_000;
    private const int TemplatesKept = 8;

    private static readonly Lazy<Task<Template>> Prepared = new(Prepare);
    private readonly string _name;
    private readonly int _process;
    private readonly NpgsqlDataSource _superuser;
    private readonly string _server;
    private int _clones;

    private Template(string name, int process, NpgsqlDataSource superuser, string server) =>
        (_name, _process, _superuser, _server) = (name, process, superuser, server);

    public static Task<Template> Ready => Prepared.Value;

    public Connections ConnectionsTo(string database) => new(_server, database);

    public Task Drop(string database) => DatabaseRoles.Drop(_superuser, database, CancellationToken.None);

    public async Task<string> Clone()
    {
        var name = $"igm_test_{_process}_{Interlocked.Increment(ref _clones)}";
        await DatabaseRoles.CreateFrom(_superuser, _name, name, CancellationToken.None);
        return name;
    }

    private static async Task<Template> Prepare()
    {
        var server = await TestServer.Superuser;
        var superuser = NpgsqlDataSource.Create(server);
        var build = Build();
        var process = RandomNumberGenerator.GetInt32(1, int.MaxValue);
        var name = $"igm_template_{build}";

        // Held for the life of the process: the connection is deliberately never closed.
        var presence = await superuser.OpenConnectionAsync();
        await Execute(presence, $"select pg_advisory_lock({Building}), pg_advisory_lock_shared({Users}, {build}), pg_advisory_lock({Clones}, {process})");
        try
        {
            await Sweep(presence, name);
            if (!await DatabaseRoles.Exists(superuser, name, CancellationToken.None))
            {
                await Make(superuser, server, name);
            }
        }
        finally
        {
            await Execute(presence, $"select pg_advisory_unlock({Building})");
        }

        return new(name, process, superuser, server);
    }

    /// <summary>Changes with every build of what migrates or seeds.</summary>
    private static int Build()
    {
        byte[] modules = [.. new[] { typeof(Domain.Common.Act), typeof(Can), typeof(IgmDb) }.SelectMany(type => type.Module.ModuleVersionId.ToByteArray())];
        return BitConverter.ToInt32(SHA256.HashData(modules)) & int.MaxValue;
    }

    private static async Task Make(NpgsqlDataSource superuser, string server, string name)
    {
        var unfinished = name + "_unfinished";
        var password = new NpgsqlConnectionStringBuilder(server).Password ?? "";
        await DatabaseRoles.Provide(superuser, password, password, CancellationToken.None);
        await DatabaseRoles.Drop(superuser, unfinished, CancellationToken.None);
        await DatabaseRoles.Create(superuser, unfinished, CancellationToken.None);
        var connections = new Connections(server, unfinished);
        await using (var owner = NpgsqlDataSource.Create(connections.Owner))
        {
            await new Migrator(owner).Migrate(DatabaseRoles.Api, progress: null, CancellationToken.None);
            await using var services = Services(connections);
            await Seeder.Plant(new(owner, services, new Progress<string>()), [SeedKind.Reference, SeedKind.DemonstrationAccounts], CancellationToken.None);
        }

        NpgsqlConnection.ClearAllPools();
        await DatabaseRoles.Execute(superuser, $"alter database {unfinished} rename to {name}", CancellationToken.None);
    }

    private static ServiceProvider Services(Connections connections)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(connections.Settings).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(new FakeClock())
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddIgm(configuration)
            .BuildServiceProvider();
    }

    /// <summary>Drops the clones of processes that died, and all but the newest templates that no process uses.</summary>
    private static async Task Sweep(NpgsqlConnection presence, string own)
    {
        var clones = await Names(presence, "igm\\_test\\_%");
        var templates = (await Names(presence, "igm\\_template\\_%")).Skip(TemplatesKept).Where(name => !name.StartsWith(own, StringComparison.Ordinal));
        foreach (var (name, space) in clones.Select(name => (name, Clones)).Concat(templates.Select(name => (name, Users))))
        {
            var key = int.Parse(name.Split('_')[2], CultureInfo.InvariantCulture);
            await using var take = new NpgsqlCommand($"select pg_try_advisory_lock({space}, {key})", presence);
            if (await take.ExecuteScalarAsync() is true)
            {
                await Execute(presence, $"drop database if exists {name} with (force)");
                await Execute(presence, $"select pg_advisory_unlock({space}, {key})");
            }
        }
    }

    private static async Task<List<string>> Names(NpgsqlConnection presence, string like)
    {
        var names = new List<string>();
        await using var list = new NpgsqlCommand($"select datname from pg_database where datname like '{like}' order by oid desc", presence);
        await using var reader = await list.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
