using System.Text;
using Igm.TestKit;
using Igm.WebApi.Tests.Sweeps;

namespace Igm.WebApi.Tests.Views;

/// <summary>The database as the catalogue has it, so that a change of it is read before it is merged.</summary>
public sealed class SchemaLedgerTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private const string Ours = "n.nspname in ('access', 'audit', 'control', 'house', 'people', 'territory')";

    private static readonly (string Title, string Sql)[] Sections =
    [
        ("Tables", $"""
            select format(E'create table %I.%I (\n%s\n);', n.nspname, c.relname, string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                     case when a.attnotnull then ' not null' else '' end,
                     case when d.adbin is null then '' when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end), E',\n' order by a.attnum))
              from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
             where c.relkind in ('r', 'p') and {Ours} group by n.nspname, c.relname order by n.nspname collate "C", c.relname collate "C"
            """),
        ("Constraints", $"""
            select format('alter table %I.%I add constraint %I %s;', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
              from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
             where {Ours} and k.contype <> 'n' order by n.nspname collate "C", c.relname collate "C", k.conname collate "C"
            """),
        ("Indexes", $"""
            select pg_get_indexdef(i.indexrelid) || ';'
              from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
             where {Ours} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) order by n.nspname collate "C", c.relname collate "C"
            """),
        ("Views", $"""
            select format(E'create %sview %I.%I as\n%s', case c.relkind when 'm' then 'materialized ' else '' end, n.nspname, c.relname, pg_get_viewdef(c.oid, true))
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('v', 'm') and {Ours} order by n.nspname collate "C", c.relname collate "C"
            """),
        ("Functions", $"""
            select pg_get_functiondef(p.oid) || ';' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where {Ours} and p.prokind in ('f', 'p') and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
             order by n.nspname collate "C", p.proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"
            """),
        ("Triggers", $"""
            select pg_get_triggerdef(t.oid) || ';' from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
             where {Ours} and not t.tgisinternal order by n.nspname collate "C", c.relname collate "C", t.tgname collate "C"
            """),
        ("Grants to the role that serves", $"""
            select format('grant %s on %I.%I to igm_api;', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type collate "C"), n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
             where {Ours} and r.rolname = 'igm_api' group by n.nspname, c.relname order by n.nspname collate "C", c.relname collate "C"
            """),
    ];

    [Fact]
    public async Task The_ledger_is_the_schema()
    {
        var text = new StringBuilder("-- The schema as the catalogue has it. Written by IGM_REWRITE_LEDGERS=1 dotnet test tests/WebApi.Tests --filter SchemaLedger\n");
        foreach (var (title, sql) in Sections)
        {
            var lines = await Lines(sql);
            text.Append("\n-- ").Append(title).Append(" (").Append(lines.Count).Append(")\n\n").AppendJoin('\n', lines.Select(Tidy)).Append('\n');
        }

        Ledger.ShouldAgree("docs/ledgers/schema.sql", text.ToString());
    }

    /// <summary>The audit is only ever added to, and nothing of the register is deleted.</summary>
    [Theory]
    [InlineData("audit", "update")]
    [InlineData("audit", "delete")]
    [InlineData("audit", "truncate")]
    [InlineData("control", "delete")]
    [InlineData("people", "delete")]
    [InlineData("territory", "delete")]
    public async Task The_role_that_serves_may_not(string schema, string privilege)
    {
        (await igm.Database.One<long>("select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r'", schema)).ShouldBeGreaterThan(0);
        (await igm.Database.One<long>("select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r' and has_table_privilege('igm_api', c.oid, $2)", schema, privilege)).ShouldBe(0);
    }

    private static string Tidy(string line) => string.Join('\n', line.Split('\n').Select(part => part.TrimEnd()));

    private async Task<List<string>> Lines(string sql)
    {
        await using var command = igm.Database.Owner.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
