using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Postgres;
using Igm.Infrastructure.Seeding;
using Igm.WebApi.Start;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Npgsql;

namespace Igm.Benchmarks;

/// <summary>A durable PostgreSQL 18 in a folder of its own; both end with this object.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly EmbeddedPostgres _server;
    private readonly NpgsqlDataSource _superuser;
    private readonly string _password;

    private Cluster(EmbeddedPostgres server, string folder)
    {
        (_server, Folder, _password) = (server, folder, server.Secret(DatabaseRoles.Api));
        _superuser = NpgsqlDataSource.Create(server.ConnectionString);
    }

    public string Folder { get; }

    public string Log => Path.Combine(Folder, "server.log");

    public static async Task<Cluster> Start(CancellationToken ct)
    {
        var name = $"benchmark-{Environment.ProcessId}";
        var cluster = new Cluster(await EmbeddedPostgres.Start(new(name, Durable: true), ct), EmbeddedPostgres.FolderOf(name));
        try
        {
            await DatabaseRoles.Provide(cluster._superuser, cluster._password, cluster._password, ct);
            await DatabaseRoles.Execute(cluster._superuser, "alter system set log_line_prefix = '%p '", ct);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Migrated and seeded as start-up does, with the demonstration accounts and no history.</summary>
    public async Task Make(string database, CancellationToken ct)
    {
        await DatabaseRoles.Create(_superuser, database, ct);
        await using var owner = NpgsqlDataSource.Create(Connect(database, DatabaseRoles.Owner));
        await new Migrator(owner).Migrate(DatabaseRoles.Api, progress: null, ct);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings(database).ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddIgm(configuration)
            .BuildServiceProvider();
        await Seeder.Plant(new(owner, services, new Progress<string>()), [SeedKind.Reference, SeedKind.DemonstrationAccounts], ct);
        await services.GetRequiredService<NpgsqlDataSource>().DisposeAsync();
    }

    public async Task Clone(string database, string clone, CancellationToken ct)
    {
        NpgsqlConnection.ClearAllPools();
        await DatabaseRoles.Execute(_superuser, $"create database {clone} owner {DatabaseRoles.Owner} template {database} strategy file_copy", ct);
    }

    /// <summary>What the API is told; rate limits are for people, not for a load generator.</summary>
    public Dictionary<string, string> Settings(string database) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Start:Local"] = "false",
        ["Logging:LogLevel:Default"] = "Warning",
        ["ConnectionStrings:Igm"] = Connect(database, DatabaseRoles.Api),
        ["RateLimits:GeneralPerMinute"] = "1000000000",
        ["RateLimits:AnonymousPerMinute"] = "1000000000",
        ["RateLimits:PeoplePerMinute"] = "1000000000",
        ["Files:Folder"] = Path.Combine(Folder, "files"),
        ["Keys:Folder"] = Path.Combine(Folder, "keys"),
        ["Audit:KeyFolder"] = Path.Combine(Folder, "keys", "audit"),
        ["Audit:CheckpointFile"] = Path.Combine(Folder, database + ".jsonl"),
    };

    public PgBench PgBench(string database, Guid court) => new(_server.Port, DatabaseRoles.Api, _password, database, court);

    public async Task<T> One<T>(string database, string sql, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(Connect(database, null));
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 300;
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task Execute(string database, string sql, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(Connect(database, null));
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _superuser.DisposeAsync();
        await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private string Connect(string database, string? role)
    {
        var connection = new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Database = database, Pooling = role is not null };
        if (role is not null)
        {
            (connection.Username, connection.Password) = (role, _password);
        }

        return connection.ConnectionString;
    }
}
