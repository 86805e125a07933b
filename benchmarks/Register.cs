using System.Net;
using System.Text;
using System.Text.Json;

namespace Igm.Benchmarks;

/// <summary>
/// A register of any size: a few orders received and registered through the API, then copied inside the database with numbers
/// of their own, because three hundred thousand through the API would take longer than the whole run.
/// </summary>
internal static class Register
{
    private const int Models = 12;
    private static readonly string[] Given = ["Juan Pedro", "María Elena", "Ixchel", "José Ángel"];
    private static readonly string[] Surnames = ["Chok Tum", "Batz Coy", "López Ajú"];

    /// <summary>The id of the copy with this number, also written by the scripts of pgbench.</summary>
    public static Guid Order(int number) => Guid.Parse($"019a0000-0000-7000-8000-{number:x12}");

    public static byte[] Paper(Guid court, string oficio, string name) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        order = new { courtId = court, oficio, caseFile = "01044-" + oficio, oficioDate = "2026-02-20", judge = "Licda. Ixchel Batz" },
        subjects = new[] { new { fullName = name } },
        channel = "paper",
    });

    public static async Task MakeModels(Load load, Officer reception, Officer registrar, Guid court, CancellationToken ct)
    {
        for (var model = 0; model < Models; model++)
        {
            var (given, surnames) = (Given[model % Given.Length], Surnames[model / Given.Length].Split(' '));
            var name = $"{given} {surnames[0]} {surnames[1]}";
            var received = await load.Read(reception.Post("/api/v1/control/arraigos", Paper(court, $"M-{model}", name), $"model-{model}"), HttpStatusCode.Created, ct);
            var typed = JsonSerializer.SerializeToUtf8Bytes(new
            {
                type = "CIV",
                order = new { courtId = court, oficio = $"M-{model}", caseFile = $"01044-M-{model}", oficioDate = "2026-02-20", judge = "Licda. Ixchel Batz" },
                subjects = new[]
                {
                    new
                    {
                        fullName = name, givenNames = given, firstSurname = surnames[0], secondSurname = surnames[1], birthDate = "1985-06-02", sex = "M", nationality = "GTM",
                        maritalStatus = "single", occupation = "Comerciante", domicile = "Zona 1, Guatemala", cui = "2580123580101",
                    },
                },
            });
            await load.Read(
                registrar.Post($"/api/v1/control/arraigos/{received.GetProperty("id").GetGuid()}/registration", typed, $"registered-{model}", received.GetProperty("version").GetInt32()),
                HttpStatusCode.OK, ct);
        }
    }

    public static async Task Grow(Cluster cluster, string database, int from, int to, CancellationToken ct)
    {
        const string id = "('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
        var models = $"""
            (select row_number() over (order by model.id) - 1 as place, model.* from control.arraigos model where model.id::text not like '019a0000-%') a
              join generate_series({from}, {to}) n on n % {Models} = a.place
            """;
        var sql = new StringBuilder("set synchronous_commit = off; set maintenance_work_mem = '256MB'; set work_mem = '256MB';");
        sql.AppendLine(await Copy(cluster, database, "arraigos", "a", models, new()
        {
            ["id"] = id,
            ["oficio"] = "'OF-' || n",
            ["case_file"] = "'C-' || n",
            ["paper_key"] = "a.court_id || '|C' || n || '|OF' || n",
        }, ct));
        sql.AppendLine(await Copy(cluster, database, "arraigo_subjects", "s", models + " join control.arraigo_subjects s on s.arraigo_id = a.id", new()
        {
            ["id"] = "('019b0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid",
            ["arraigo_id"] = id,
        }, ct));
        sql.AppendLine(await Copy(cluster, database, "arraigo_acts", "t", models + " join control.arraigo_acts t on t.arraigo_id = a.id", new()
        {
            ["id"] = "('019c0000-' || lpad(to_hex(t.sequence), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid",
            ["arraigo_id"] = id,
        }, ct));
        await cluster.Execute(database, sql.ToString(), ct);
        await cluster.Execute(database, "vacuum analyze", ct);
    }

    private static async Task<string> Copy(Cluster cluster, string database, string table, string alias, string from, Dictionary<string, string> changed, CancellationToken ct)
    {
        var columns = await cluster.One<string[]>(database, $"""
            select array_agg(column_name::text order by ordinal_position) from information_schema.columns
             where table_schema = 'control' and table_name = '{table}' and is_generated = 'NEVER'
            """, ct);
        return $"""
            insert into control.{table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            select {string.Join(", ", columns.Select(column => changed.GetValueOrDefault(column, $"{alias}.\"{column}\"")))}
              from {from} order by n;
            """;
    }
}
