using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Igm.Infrastructure.Persistence;

/// <summary>
/// Brings the schema up under the owner role: EF's migrations, then the SQL objects of <c>Views/</c> once each in the order
/// of their file names, then the grants. A released script is never edited; one that differs from what was applied stops the start.
/// </summary>
internal sealed class Migrator(NpgsqlDataSource owner)
{
    public async Task Migrate(string apiRole, IProgress<string>? progress, CancellationToken ct)
    {
        await using (var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(owner).Options))
        {
            progress?.Report("schema");
            await Execute("create extension if not exists pg_trgm; create extension if not exists unaccent; create extension if not exists fuzzystrmatch;", ct);
            await db.Database.MigrateAsync(ct);
        }

        await Execute("create table if not exists house.applied_scripts (name text primary key, sha256 bytea not null, applied_at timestamptz not null default now())", ct);
        foreach (var (name, text) in Scripts())
        {
            await Apply(name, text, ct);
        }

        await Execute(Embedded.Text("views/house/grants.sql").Replace("{api}", apiRole, StringComparison.Ordinal), ct);
    }

    private static IEnumerable<(string Name, string Text)> Scripts() =>
        Embedded.Names("views/")
            .Where(name => !name.EndsWith("/grants.sql", StringComparison.Ordinal))
            .OrderBy(name => Path.GetFileName(name), StringComparer.Ordinal)
            .Select(name => (name, Embedded.Text(name)));

    private async Task Apply(string name, string text, CancellationToken ct)
    {
        var hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        await using var connection = await owner.OpenConnectionAsync(ct);
        await using var known = new NpgsqlCommand("select sha256 from house.applied_scripts where name = $1", connection) { Parameters = { new() { Value = name } } };
        if (await known.ExecuteScalarAsync(ct) is byte[] applied)
        {
            if (!applied.AsSpan().SequenceEqual(hash))
            {
                throw new InvalidOperationException($"The SQL script {name} was edited after it was applied; write a new version instead.");
            }

            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using (var script = new NpgsqlCommand(text, connection, transaction))
        {
            await script.ExecuteNonQueryAsync(ct);
        }

        await using (var record = new NpgsqlCommand("insert into house.applied_scripts (name, sha256) values ($1, $2)", connection, transaction)
        {
            Parameters = { new() { Value = name }, new() { Value = hash } },
        })
        {
            await record.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    private async Task Execute(string sql, CancellationToken ct)
    {
        await using var command = owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct);
    }
}
