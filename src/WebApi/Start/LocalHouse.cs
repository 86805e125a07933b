using System.Security.Cryptography;
using System.Text;
using Igm.Infrastructure.Postgres;
using Npgsql;

namespace Igm.WebApi.Start;

/// <summary>A PostgreSQL and a data folder of this clone's own, when nobody names another database.</summary>
internal sealed class LocalHouse : IAsyncDisposable
{
    private const string Database = "igm";
    private readonly EmbeddedPostgres _server;

    private LocalHouse(EmbeddedPostgres server, string folder) => (_server, Folder) = (server, folder);

    public string Folder { get; }

    public required string Api { get; init; }

    public required string Owner { get; init; }

    public static async Task<LocalHouse> Open(string repository, IProgress<string> progress, CancellationToken ct)
    {
        var name = "development-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(repository)), 0, 4);
        var server = await EmbeddedPostgres.Start(new(name, Durable: true, progress.Report), ct);
        try
        {
            var (owner, api) = (server.Secret(DatabaseRoles.Owner), server.Secret(DatabaseRoles.Api));
            await using var superuser = NpgsqlDataSource.Create(server.ConnectionString);
            await DatabaseRoles.Provide(superuser, owner, api, ct);
            if (!await DatabaseRoles.Exists(superuser, Database, ct))
            {
                await DatabaseRoles.Create(superuser, Database, ct);
            }

            progress.Report($"PostgreSQL 18 on 127.0.0.1:{server.Port}, data in {EmbeddedPostgres.FolderOf(name)}");
            return new(server, EmbeddedPostgres.FolderOf(name)) { Owner = Connect(server, DatabaseRoles.Owner, owner), Api = Connect(server, DatabaseRoles.Api, api) };
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Connect(EmbeddedPostgres server, string role, string password) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = Database, Username = role, Password = password }.ConnectionString;
}
