using System.Text;
using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Wire;

/// <summary>A client that goes away in the middle leaves all of its act or nothing of it, and no fault in the log.</summary>
public sealed class CutTests(ListeningApi igm) : IClassFixture<ListeningApi>
{
    private static readonly string[] Permissions = [Can.RegisterPeople, Can.ReadPeople];

    [Fact]
    public async Task Half_a_body_leaves_nothing()
    {
        var body = Person("Mitad Ajpop");
        using var socket = await igm.Connect();
        await socket.SendAsync(ListeningApi.Raw(ListeningApi.Officer("corte.mitad", Permissions), "POST", "people", body[..(body.Length / 2)], Encoding.UTF8.GetByteCount(body), ("Idempotency-Key", "mitad")));
        await Task.Delay(200);
        ListeningApi.Cut(socket);

        await Quiet();
        (await Registered("Mitad Ajpop")).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from house.idempotent_answers where key like '%mitad'")).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from audit.entries where actor_name = 'corte.mitad' and outcome <> 'refused'")).ShouldBe(0);
        igm.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_request_whose_answer_nobody_reads_is_whole_or_absent_and_its_repetition_has_one_effect()
    {
        const int times = 40;
        var whole = 0;
        for (var i = 0; i < times; i++)
        {
            using var socket = await igm.Connect();
            await socket.SendAsync(ListeningApi.Raw(ListeningApi.Officer("corte.todo", Permissions), "POST", "people", Person($"Entera Número {Words(i)}"), null, ("Idempotency-Key", $"todo-{i}")));
            await Task.Delay(i % 8);
            ListeningApi.Cut(socket);
        }

        await Quiet();
        for (var i = 0; i < times; i++)
        {
            var name = $"Entera Número {Words(i)}";
            var rows = await Registered(name);
            rows.ShouldBeLessThanOrEqualTo(1);
            (await Entries("corte.todo", name)).ShouldBe(rows, $"{name}: the row and its entry stand or fall together");
            (await igm.Database.One<long>("select count(*) from house.idempotent_answers where key like $1", $"%todo-{i}")).ShouldBe(rows);
            whole += (int)rows;
            (await igm.Having("corte.todo", Permissions).With("Idempotency-Key", $"todo-{i}").PostText("people", Person(name))).ShouldBe(201);
            (await Registered(name)).ShouldBe(1);
        }

        whole.ShouldBeInRange(0, times);
        igm.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_path_no_database_could_hold_never_reaches_it()
    {
        using var socket = await igm.Connect();
        await socket.SendAsync(ListeningApi.Raw(ListeningApi.Officer("corte.camino", Permissions), "GET", "control/arraigo-types/%00/rules", ""));
        var answer = new byte[64];
        var read = await socket.ReceiveAsync(answer);
        Encoding.ASCII.GetString(answer, 0, read).ShouldStartWith("HTTP/1.1 400");
        igm.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "people", "people.people")]
    [InlineData("POST", "people/searches", "people.people")]
    [InlineData("GET", "people/00000000-0000-7000-8000-00000000dead", "people.people")]
    [InlineData("GET", "control/arraigos", "control.arraigos")]
    public async Task Work_stops_when_its_client_is_gone(string method, string path, string table)
    {
        var body = path == "people" ? Person("Cancelada Tzunún") : """{"name":"Cancelada Tzunún"}""";
        await using var blocking = await igm.Database.Owner.OpenConnectionAsync();
        await using var transaction = await blocking.BeginTransactionAsync();
        await using (var block = new Npgsql.NpgsqlCommand($"lock table {table} in access exclusive mode", blocking))
        {
            await block.ExecuteNonQueryAsync();
        }

        using (var socket = await igm.Connect())
        {
            var everything = typeof(Can).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
            await socket.SendAsync(ListeningApi.Raw(ListeningApi.Officer("corte.espera", everything), method, path, method == "GET" ? "" : body, null, ("Idempotency-Key", Guid.NewGuid().ToString())));
            await Until(async () => await Waiting(table) == 1);
            ListeningApi.Cut(socket);
        }

        await Until(async () => await Waiting(table) == 0);
        await transaction.RollbackAsync();
        await Quiet();
        (await Registered("Cancelada Tzunún")).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from audit.entries where actor_name = 'corte.espera' and outcome = 'done'")).ShouldBe(0);
        igm.Errors.ShouldBeEmpty();
    }

    private static string Person(string name) => $$"""{"fullName":"{{name}}","birthDate":"1990","sex":"F","nationality":"GTM","why":"Inscripción vista en original"}""";

    /// <summary>Names apart enough that none is a likely duplicate of another.</summary>
    private static string Words(int i) => string.Concat(Enumerable.Range(0, 3).Select(place => "BDFGKLMNPR"[(i * 7 + place * 3) % 10].ToString() + "aeiou"[(i + place) % 5])) + (char)('a' + (i % 26)) + (char)('a' + (i / 26));

    private Task<long> Registered(string name) => igm.Database.One<long>("select count(*) from people.people where full_name = $1", name);

    private Task<long> Entries(string actor, string name) => igm.Database.One<long>(
        "select count(*) from audit.entries e join people.people p on p.id = any(e.subjects) where e.actor_name = $1 and p.full_name = $2 and e.use_case = 'RegisterPerson' and e.outcome = 'done'", actor, name);

    private Task<long> Waiting(string table) => igm.Database.One<long>(
        "select count(*) from pg_locks where not granted and relation = $1::regclass and database = (select oid from pg_database where datname = current_database())", table);

    /// <summary>Nothing of the API's is running in the database any more.</summary>
    private async Task Quiet()
    {
        await Task.Delay(150);
        await Until(async () => await igm.Database.One<long>("select count(*) from pg_stat_activity where datname = current_database() and usename = 'igm_api' and (state <> 'idle') and query not ilike '%listen%'") == 0);
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var waited = 0; waited < 500; waited++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(20);
        }

        throw new TimeoutException("It never came to hold.");
    }
}
