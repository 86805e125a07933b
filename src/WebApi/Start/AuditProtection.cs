using Igm.Infrastructure.Audit;
using Npgsql;

namespace Igm.WebApi.Start;

/// <summary>The audit is worth what the serving role cannot do to it.</summary>
internal static class AuditProtection
{
    /// <returns>The power the connected role has and must not, or null.</returns>
    public static async Task<string?> WhatCouldAlterIt(NpgsqlDataSource api, CancellationToken ct)
    {
        await using var ask = api.CreateCommand("""
            select power from (
              select 'superuser' as power, 1 as n from pg_roles where rolname = current_user and rolsuper
              union all
              select 'may become ' || rolname, 2 from pg_roles
               where rolname <> current_user and (rolsuper or oid in (select nspowner from pg_namespace where nspname = 'audit')) and pg_has_role(current_user, oid, 'member')
              union all
              select 'owner of schema audit', 3 from pg_namespace where nspname = 'audit' and pg_get_userbyid(nspowner) = current_user
              union all
              select 'may create in schema audit', 4 where has_schema_privilege('audit', 'create')
              union all
              select held.word || ' on audit.' || c.relname, 5
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'audit'
                cross join (values ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('TRIGGER')) as held(word)
               where c.relkind in ('r', 'p') and (has_table_privilege(c.oid, held.word) or (held.word = 'UPDATE' and has_any_column_privilege(c.oid, 'UPDATE')))
            ) powers order by n, power limit 1
            """);
        return (string?)await ask.ExecuteScalarAsync(ct) ?? (await AuditGuard.Findings(api, ct) is [var other, ..] ? other : null);
    }
}
