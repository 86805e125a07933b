using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>
/// Asked at the start: could the role that serves, or any role it may become, do more to the audit than read it and add
/// to it? Then the house does not open.
/// </summary>
public static class AuditGuard
{
    private const string Powers = """
        with reachable as (
          select oid, rolname, rolsuper, rolcreaterole from pg_roles where pg_has_role(current_user, oid, 'MEMBER')
        ), kept as (
          select c.oid, c.oid::regclass::text as name, c.relowner, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'audit' and c.relkind in ('r', 'p', 'v', 'm')
        )
        select format('%s is a superuser', rolname) from reachable where rolsuper
        union all
        select format('%s may create roles', rolname) from reachable where rolcreaterole
        union all
        select format('%s has power over all data or over the server', rolname) from reachable
         where rolname in ('pg_write_server_files', 'pg_execute_server_program', 'pg_write_all_data', 'pg_maintain')
        union all
        select format('%s owns %s', r.rolname, k.name) from reachable r join kept k on k.relowner = r.oid
        union all
        select format('%s owns the schema audit', r.rolname) from reachable r join pg_namespace n on n.nspowner = r.oid where n.nspname = 'audit'
        union all
        select format('%s owns the function %s', r.rolname, p.oid::regprocedure) from reachable r
          join pg_proc p on p.proowner = r.oid join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'audit'
        union all
        select format('%s owns the database', r.rolname) from reachable r join pg_database d on d.datdba = r.oid where d.datname = current_database()
        union all
        select format('%s may create in the schema audit', rolname) from reachable where has_schema_privilege(oid, 'audit', 'CREATE')
        union all
        select format('%s may %s %s', r.rolname, lower(may), k.name) from reachable r, kept k, unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN']) may
         where has_table_privilege(r.oid, k.oid, may)
        union all
        select format('%s may update columns of %s', r.rolname, k.name) from reachable r, kept k
         where has_any_column_privilege(r.oid, k.oid, 'UPDATE') and not has_table_privilege(r.oid, k.oid, 'UPDATE')
        """;

    /// <summary>What the role could do and must not; empty is well.</summary>
    public static async Task<IReadOnlyList<string>> Findings(NpgsqlDataSource api, CancellationToken ct)
    {
        await using var command = api.CreateCommand(Powers);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var findings = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            findings.Add(reader.GetString(0));
        }

        return findings;
    }
}
