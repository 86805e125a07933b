using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Igm.Application.Common;
using Igm.Application.Control.Arraigos;

namespace Igm.Benchmarks;

/// <summary>Everything in one run: set up, check that every arm answers what it should, time the arms in turn, print, clear up.</summary>
internal sealed class Run : IAsyncDisposable
{
    private const string Small = "igm_small";
    private const string Large = "igm_large";
    private const string Peer = "igm_pgbench";
    private const string List = "/api/v1/control/arraigos?worklist=to_verify&limit=50";

    private readonly Settings _settings;
    private readonly Load _load = new();
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Stack<IAsyncDisposable> _standing = new();
    private int _posted;

    private Run(Settings settings) => _settings = settings;

    public static async Task Whole(Settings settings, CancellationToken ct)
    {
        await using var run = new Run(settings);
        await run.Go(ct);
    }

    public async ValueTask DisposeAsync()
    {
        _load.Dispose();
        while (_standing.TryPop(out var thing))
        {
            await thing.DisposeAsync();
        }
    }

    private async Task Go(CancellationToken ct)
    {
        Say("PostgreSQL 18 with fsync on, schema, seeds, accounts");
        var cluster = Stand(await Cluster.Start(ct));
        await cluster.Make(Small, ct);
        var court = await cluster.One<Guid>(Small, "select id from control.courts order by code limit 1", ct);
        await using (var first = await Child.Api(cluster.Settings(Small), ct))
        {
            await Register.MakeModels(
                _load, await Officer.SignIn(_load, first.Address, "arraigos.recepcion", ct), await Officer.SignIn(_load, first.Address, "arraigos.registrador", ct), court, ct);
        }

        Say($"{_settings.Few:N0} and {_settings.Orders:N0} orders");
        await Register.Grow(cluster, Small, 1, _settings.Few, ct);
        await cluster.Clone(Small, Large, ct);
        await Register.Grow(cluster, Large, _settings.Few + 1, _settings.Orders, ct);
        await cluster.Clone(Large, Peer, ct);
        await cluster.Execute("postgres", "checkpoint", ct);

        Say("the API on both, and hello");
        var (small, large, hello) = (Stand(await Child.Api(cluster.Settings(Small), ct)), Stand(await Child.Api(cluster.Settings(Large), ct)), Stand(await Child.Hello(ct)));
        var few = await Officer.SignIn(_load, small.Address, "arraigos.recepcion", ct);
        var many = await Officer.SignIn(_load, large.Address, "arraigos.recepcion", ct);
        var deep = $"{List}&after={Cursor.Encode(new FindArraigos("to_verify", null, null, null, null, null, null, null, null), null, Register.Order(_settings.Orders / 2))}";

        await Check(cluster, hello, few, many, deep, court, ct);
        if (_settings.Statements)
        {
            return;
        }

        var pgbench = PgBench.IsHere ? cluster.PgBench(Peer, court) : null;
        Arm Http(string name, Func<HttpRequestMessage> make, HttpStatusCode expected = HttpStatusCode.OK) =>
            new(name, (_, stop) => _load.Run(make, expected, _settings.Seconds, stop));
        Arm Sql(string name, string script) =>
            new(name, pgbench is null ? null : (round, stop) => pgbench.Run(script, _settings.Orders, round, _settings.Seconds, stop));

        var bare = Http("hello over HTTP", () => new(HttpMethod.Get, hello.Address));
        var select = Sql("pgbench: the select of one order", "read_order.sql");
        var audit = Sql("pgbench: one audit insert", "insert_audit.sql");
        var read = Http("GET one order: session, purpose, audit", () => many.Get(Path(Random.Shared.Next(1, _settings.Orders + 1))));
        var statements = Sql("pgbench: the statements of a registration", "register_order.sql");
        var post = Http("POST an order: idempotent, audited, durable", () => Post(many, court), HttpStatusCode.Created);
        var pageSmall = Http($"worklist page of {Settings.PageSize}, {_settings.Few:N0} orders", () => few.Get(List));
        var pageLarge = Http($"worklist page of {Settings.PageSize}, {_settings.Orders:N0} orders", () => many.Get(List));
        var pageDeep = Http($"the same, {_settings.Orders / 2:N0} orders deep", () => many.Get(deep));
        Arm[] arms = [bare, select, audit, read, statements, post, pageSmall, pageLarge, pageDeep];

        Say("warming up");
        foreach (var arm in arms)
        {
            await arm.Warm(ct);
        }

        var before = Probe.Take();
        for (var round = 1; round <= _settings.Rounds; round++)
        {
            Say($"round {round} of {_settings.Rounds}");
            foreach (var arm in arms)
            {
                await arm.Run(round, ct);
            }
        }

        var after = Probe.Take();
        Say("done");
        Print(before, after);

        void Print(Probe first, Probe last)
        {
            Console.WriteLine();
            Console.WriteLine($"{Settings.Connections} connections, median of {_settings.Rounds} rounds of {_settings.Seconds} s, {Environment.ProcessorCount} cores shared by client, API and database; fsync on.");
            Console.WriteLine($"Noise probe before: {first}; after: {last}.{(first.Noisy || last.Noisy ? " THE RUN IS NOISY." : "")}");
            Console.WriteLine();
            var limit = select.IsRun && audit.IsRun ? 1 / ((1 / bare.PerSecond) + (1 / select.PerSecond) + (1 / audit.PerSecond)) : 0;
            Table.Print(
            [
                bare.Cells(),
                select.Cells(),
                audit.Cells(),
                ["L' = 1/(1/hello + 1/select + 1/audit)", limit == 0 ? "not run" : $"{limit:N0}", "", "", "", "", ""],
                Against(read, limit, "L'", 0.30),
                statements.Cells(),
                Against(post, statements.IsRun ? statements.PerSecond : 0, "pgbench", 0.25),
                pageSmall.Cells(),
                Slower(pageLarge, pageSmall, $"{_settings.Few:N0}"),
                Slower(pageDeep, pageLarge, "first page"),
            ]);
        }
    }

    private static string[] Against(Arm arm, double limit, string name, double target) => limit == 0
        ? arm.Cells("", $"≥ {target:0.00} not run")
        : arm.Cells($"{arm.PerSecond / limit:0.00} of {name}", Table.Verdict(arm.PerSecond / limit, target));

    private static string[] Slower(Arm arm, Arm than, string name) =>
        arm.Cells($"{than.PerSecond / arm.PerSecond:0.00}× {name}", Table.Verdict(than.PerSecond / arm.PerSecond, 1.5, atMost: true));

    private static string Path(int order) => $"/api/v1/control/arraigos/{Register.Order(order)}";

    private HttpRequestMessage Post(Officer reception, Guid court)
    {
        var number = Interlocked.Increment(ref _posted);
        return reception.Post("/api/v1/control/arraigos", Register.Paper(court, $"P-{number}", "Juan Pedro Chok Tum"), $"posted-{number}");
    }

    /// <summary>An arm that answers something else than it should is not worth timing.</summary>
    private async Task Check(Cluster cluster, Child hello, Officer few, Officer many, string deep, Guid court, CancellationToken ct)
    {
        Say("checking what every arm answers");
        using (var greeting = await _load.Send(new(HttpMethod.Get, hello.Address), ct))
        {
            Demand(await greeting.Content.ReadAsStringAsync(ct) == Hello.Text, "hello says something else");
        }

        Demand(await cluster.One<string>(Large, "select current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes')", ct) == "ononon", "the server is not durable");
        Page(await _load.Read(few.Get(List), HttpStatusCode.OK, ct), 1);
        Page(await _load.Read(many.Get(List), HttpStatusCode.OK, ct), 1);
        Page(await _load.Read(many.Get(deep), HttpStatusCode.OK, ct), (_settings.Orders / 2) + 1);

        var one = Register.Order(_settings.Orders / 3);
        var readSent = await Statements.Of(cluster, "insert into audit.entries", async () =>
        {
            var order = await _load.Read(many.Get(Path(_settings.Orders / 3)), HttpStatusCode.OK, ct);
            Demand(order.GetProperty("id").GetGuid() == one && order.GetProperty("subjects").GetArrayLength() == 1 && order.GetProperty("acts").GetArrayLength() > 0, "GET answers another order");
        }, ct);
        Demand(await cluster.One<long>(Large, $"select count(*) from audit.entries where outcome = 'read' and use_case = 'GetArraigo' and '{one}' = any(subjects)", ct) == 1, "the read was not audited");

        var orders = await Count(cluster, Large, ct);
        var key = RandomNumberGenerator.GetHexString(16);
        var paper = Register.Paper(court, "CHECK-1", "Juan Pedro Chok Tum");
        var postSent = await Statements.Of(cluster, "insert into control.arraigos", async () =>
            await _load.Read(many.Post("/api/v1/control/arraigos", paper, key), HttpStatusCode.Created, ct), ct);
        var again = await _load.Read(many.Post("/api/v1/control/arraigos", paper, key), HttpStatusCode.Created, ct);
        Demand(!again.GetProperty("alreadyReceived").GetBoolean() && await Count(cluster, Large, ct) == orders + 1, "the same request twice did not have one effect");

        if (_settings.Statements)
        {
            Console.WriteLine(string.Join("\n;\n", readSent.Concat(["-- registration"]).Concat(postSent)));
            return;
        }

        Same("insert_audit.sql", readSent);
        Same("register_order.sql", postSent);
        if (PgBench.IsHere)
        {
            var peer = cluster.PgBench(Peer, court);
            await peer.Once("read_order.sql", _settings.Orders, ct);
            await peer.Once("insert_audit.sql", _settings.Orders, ct);
            var (there, audited) = (await Count(cluster, Peer, ct), await Audited(cluster, ct));
            await peer.Once("register_order.sql", _settings.Orders, ct);
            Demand(await Count(cluster, Peer, ct) == there + 1 && await Audited(cluster, ct) == audited + 1, "pgbench did not register one order");
        }
    }

    private static void Page(JsonElement page, int first)
    {
        var items = page.GetProperty("items");
        Demand(items.GetArrayLength() == Settings.PageSize && items[0].GetProperty("id").GetGuid() == Register.Order(first), $"the page does not begin at order {first:N0}");
    }

    /// <summary>The script still says what the product does, statement by statement.</summary>
    private static void Same(string script, IReadOnlyList<string> sent)
    {
        var (expected, seen) = (Statements.Outline(Statements.OfScript(script)), Statements.Outline(sent));
        Demand(expected.SequenceEqual(seen), $"sql/{script} is no longer what the API sends.\nScript: {string.Join("; ", expected)}\nAPI:    {string.Join("; ", seen)}\n");
    }

    private static Task<long> Count(Cluster cluster, string database, CancellationToken ct) => cluster.One<long>(database, "select count(*) from control.arraigos", ct);

    private static Task<long> Audited(Cluster cluster, CancellationToken ct) => cluster.One<long>(Peer, "select count(*) from audit.entries", ct);

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private T Stand<T>(T thing)
        where T : IAsyncDisposable
    {
        _standing.Push(thing);
        return thing;
    }

    private void Say(string what) => Console.WriteLine($"{Stopwatch.GetElapsedTime(_began).TotalSeconds,6:0.0} s  {what}");
}
