using Igm.TestKit;
using Npgsql;

namespace Igm.WebApi.Tests.House;

/// <summary>Nothing of the register is ever changed, because the role that serves cannot.</summary>
public sealed class GrantsTests(IgmApi igm) : IClassFixture<IgmApi>
{
    /// <summary>Tables whose rows change, with the columns that may where not all do; everything else is only read and added to.</summary>
    private static readonly Dictionary<string, string?> Changing = new()
    {
        ["access.attempts"] = null,
        ["access.officers"] = null,
        ["access.sessions"] = null,
        ["control.alert_proposals"] = "answer, answered_at, answered_by, answered_by_name, outcome",
        ["control.alerts"] = "activated_at, begins_on, birth_date, cui, description, documents, ended_by, ended_on, expires_on, folded_name, full_name, given_names, narrowing, nationality, person_id, reference, reference_key, sex, subject_kind, surnames, valid_from, valid_until, version, visibility",
        ["control.arraigo_proposals"] = "answer, answered_at, answered_by, answered_by_name, outcome",
        ["control.arraigo_subjects"] = null,
        ["control.arraigo_types"] = "version",
        ["control.arraigos"] = null,
        ["control.certificates"] = "signature, version",
        ["control.courts"] = null,
        ["control.letters"] = "dispatched_at, dispatched_by, reference, version, way",
        ["house.number_series"] = null,
        ["house.outbox"] = null,
        ["house.outbox_kept"] = null,
        ["partners.access_tokens"] = null,
        ["partners.client_keys"] = null,
        ["partners.client_secrets"] = null,
        ["partners.clients"] = null,
        ["partners.person_counts"] = null,
        ["people.companies"] = null,
        ["people.people"] = null,
    };

    private static readonly string[] Forgotten = ["access.attempts", "house.outbox", "partners.persons_asked", "partners.used_assertions"];

    [Fact]
    public async Task Rows_change_in_these_tables_and_columns_only()
    {
        var whole = await Lines("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('access', 'audit', 'control', 'house', 'partners', 'people', 'territory') and has_table_privilege(c.oid, 'UPDATE') order by 1");
        whole.ShouldBe(Changing.Where(table => table.Value is null).Select(table => table.Key));
        var columns = await Lines("""
            select n.nspname || '.' || c.relname || ': ' || string_agg(a.attname, ', ' order by a.attname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('access', 'audit', 'control', 'house', 'partners', 'people', 'territory')
               and not has_table_privilege(c.oid, 'UPDATE') and has_column_privilege(c.oid, a.attnum, 'UPDATE')
             group by n.nspname, c.relname order by 1
            """);
        columns.ShouldBe(Changing.Where(table => table.Value is not null).Select(table => $"{table.Key}: {table.Value}"));
    }

    [Fact]
    public async Task Rows_are_forgotten_in_these_tables_only() =>
        (await Lines("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('access', 'audit', 'control', 'house', 'partners', 'people', 'territory') and (has_table_privilege(c.oid, 'DELETE') or has_table_privilege(c.oid, 'TRUNCATE')) order by 1"))
            .ShouldBe(Forgotten);

    [Theory]
    [InlineData("update control.alert_acts set why = 'otro'")]
    [InlineData("update control.alerts set type = 'SLTD'")]
    [InlineData("update control.alert_types set visibility = 'Open'")]
    [InlineData("update control.arraigo_acts set why = 'otro'")]
    [InlineData("update control.certificates set result = 'negative'")]
    [InlineData("update control.certificate_findings set state = 'LEVANTADO'")]
    [InlineData("update control.letters set written_at = now()")]
    [InlineData("delete from control.arraigos")]
    [InlineData("delete from people.people")]
    [InlineData("delete from house.idempotent_answers")]
    [InlineData("update control.arraigo_rules set valid_from = now()")]
    [InlineData("update territory.countries set source = 'X'")]
    [InlineData("truncate control.arraigo_acts cascade")]
    public async Task The_role_that_serves_cannot(string act)
    {
        await using var command = igm.Database.Api.CreateCommand(act);
        (await Should.ThrowAsync<PostgresException>(command.ExecuteNonQueryAsync)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<List<string>> Lines(string sql)
    {
        await using var command = igm.Database.Api.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
