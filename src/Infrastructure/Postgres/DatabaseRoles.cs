using Npgsql;

namespace Igm.Infrastructure.Postgres;

/// <summary>The owner migrates, the API's role serves; on a server of our own a superuser makes both and the database.</summary>
internal static class DatabaseRoles
{
    public const string Owner = "igm_owner";
    public const string Api = "igm_api";

    public static async Task Provide(NpgsqlDataSource superuser, string ownerPassword, string apiPassword, CancellationToken ct)
    {
        await ProvideRole(superuser, Owner, ownerPassword, ct);
        await ProvideRole(superuser, Api, apiPassword, ct);
    }

    public static async Task<bool> Exists(NpgsqlDataSource superuser, string database, CancellationToken ct)
    {
        await using var find = superuser.CreateCommand("select 1 from pg_database where datname = $1");
        find.Parameters.Add(new() { Value = database });
        return await find.ExecuteScalarAsync(ct) is not null;
    }

    public static Task Create(NpgsqlDataSource superuser, string database, CancellationToken ct) => Execute(superuser,
        $"create database {database} owner {Owner} template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'", ct);

    public static Task CreateFrom(NpgsqlDataSource superuser, string template, string database, CancellationToken ct) =>
        Execute(superuser, $"create database {database} owner {Owner} template {template}", ct);

    public static Task Drop(NpgsqlDataSource superuser, string database, CancellationToken ct) =>
        Execute(superuser, $"drop database if exists {database} with (force)", ct);

    public static async Task Execute(NpgsqlDataSource source, string sql, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static Task ProvideRole(NpgsqlDataSource superuser, string role, string password, CancellationToken ct) => Execute(superuser, $"""
        do $$ begin
          if not exists (select 1 from pg_roles where rolname = '{role}') then create role {role}; end if;
        end $$;
        alter role {role} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '{password.Replace("'", "''", StringComparison.Ordinal)}';
        """, ct);
}
