using System.Text.Json;
using Igm.Application.Common;
using Igm.Application.Partners.Changes;
using Igm.Domain.Common;
using Igm.Infrastructure.Partners;
using Igm.TestKit;
using Igm.WebApi.Tests.Control;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Igm.WebApi.Tests.Partners;

public sealed class ChangeFeedTests(PartnerApi igm) : IClassFixture<PartnerApi>
{
    private const int Writers = 16;

    private Caller Reader => igm.Having("lector.de.cambios", Can.ReadChanges);

    /// <summary>A transaction that began first may end last: what is read while they write must be all of it, once, in one order.</summary>
    [Fact]
    public async Task Read_while_sixteen_write_and_end_out_of_order_nothing_is_missed_or_told_twice()
    {
        var (after, told) = (await End(), new List<(Guid Id, int Version)>());
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(writer))));
        while (!writing.IsCompleted)
        {
            await Read();
        }

        await writing;
        await Settled();
        while (await Read() > 0)
        {
        }

        var written = await Rows("select subject, version from house.outbox where area = 'feedtest' and not withheld order by xid, id");
        written.Count.ShouldBeGreaterThan(Writers * 20);
        (await igm.Database.One<long>("select count(distinct xid) from house.outbox where area = 'feedtest'")).ShouldBeGreaterThan(Writers * 10);
        told.ShouldBe(written);

        async Task<int> Read()
        {
            var page = (await Reader.Get($"partners/changes?limit=7&after={after}")).ShouldBe(200).Json;
            var items = page.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetGuid(), item.GetProperty("version").GetInt32())).ToList();
            told.AddRange(items);
            after = Next(page);
            return items.Count;
        }
    }

    [Fact]
    public async Task What_began_earlier_and_has_not_ended_holds_back_what_ended_later()
    {
        var after = await End();
        await using var slow = await igm.Database.Owner.OpenConnectionAsync();
        await using var open = await slow.BeginTransactionAsync();
        var first = await Put(slow, "HolidayRegistered");
        await using (var quick = await igm.Database.Owner.OpenConnectionAsync())
        {
            await Put(quick, "HolidayRegistered");
        }

        (await Reader.Get($"partners/changes?after={after}")).ShouldBe(200).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        await open.CommitAsync();
        await Settled();
        var items = (await Reader.Get($"partners/changes?after={after}")).ShouldBe(200).Json.GetProperty("items");
        items.GetArrayLength().ShouldBe(2);
        items[0].GetProperty("id").GetGuid().ShouldBe(first);
    }

    [Fact]
    public async Task An_order_is_inserted_updated_and_its_wrong_entry_buried()
    {
        var world = new CertificateWorld(igm);
        var after = await End();
        var (id, _) = await world.Annotated("Olga Cuc Bac", CertificateWorld.Cui());
        await using (var connection = await igm.Database.Owner.OpenConnectionAsync())
        {
            await Put(connection, "ArraigoAnnulled", subject: id, data: """{"endsOrder": false}""");
            await Put(connection, "ArraigoAnnulled", subject: id, data: """{"endsOrder": true}""");
        }

        await Settled();
        var partner = await igm.Partner("minex-demo");
        var page = (await partner.Get($"partners/changes?after={after}")).ShouldBe(200);
        var items = page.Json.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("id").GetGuid() == id).ToList();
        items.Select(item => item.GetProperty("change").GetString()).ShouldBe(["insert", "update", "update", "update", "tombstone"]);
        items.ShouldAllBe(item => item.GetProperty("type").GetString() == "arraigo");
        items[0].EnumerateObject().Select(member => member.Name).ShouldBe(["position", "id", "type", "change", "version", "at"]);
        page.Text.ShouldNotContain("Olga");
    }

    [Fact]
    public async Task Each_hears_of_what_its_scopes_open_and_the_rest_leaves_no_gap()
    {
        var after = await End();
        await using (var connection = await igm.Database.Owner.OpenConnectionAsync())
        {
            await Put(connection, "PersonRegistered");
            await Put(connection, "ArraigoReceived", withheld: true);
            await Put(connection, "SessionStarted");
            await Put(connection, "ArraigoReceived");
        }

        await Settled();
        (await Types(Reader)).ShouldBeEmpty();
        (await Types(igm.Having("lector.personas", Can.ReadChanges, Can.ReadPeople))).ShouldBe(["person"]);
        (await Types(await igm.Partner("minex-demo"))).ShouldBe(["arraigo"]);
        (await Types(await igm.Partner("segeplan-demo"))).ShouldBeEmpty();

        async Task<IReadOnlyList<string>> Types(Caller caller) =>
            [.. (await caller.Get($"partners/changes?after={after}")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("type").GetString()!)];
    }

    [Fact]
    public async Task A_position_is_ours_or_it_is_refused_and_each_item_has_one()
    {
        var after = await End();
        await using (var connection = await igm.Database.Owner.OpenConnectionAsync())
        {
            foreach (var _ in Enumerable.Range(0, 3))
            {
                await Put(connection, "HolidayRegistered");
            }
        }

        await Settled();
        var all = (await Reader.Get($"partners/changes?after={after}")).ShouldBe(200).Json;
        var items = all.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(3);
        all.GetProperty("more").GetBoolean().ShouldBeFalse();
        var rest = (await Reader.Get($"partners/changes?after={items[0].GetProperty("position").GetString()}")).ShouldBe(200).Json;
        rest.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).ShouldBe(items.Skip(1).Select(item => item.GetProperty("id").GetGuid()));
        var paged = (await Reader.Get($"partners/changes?limit=2&after={after}")).ShouldBe(200);
        paged.Json.GetProperty("more").GetBoolean().ShouldBeTrue();
        paged.Headers.GetValues("Link").Single().ShouldEndWith("rel=\"next\"");
        foreach (var forged in new[] { "x", "AAAA", after[..^4] + "AAAA" })
        {
            (await Reader.Get($"partners/changes?after={forged}")).ShouldRefuse("common.cursor_invalid", 400);
        }
    }

    [Fact]
    public async Task What_is_too_old_to_be_kept_is_said_and_the_rest_goes_on()
    {
        await using var api = new PartnerApi();
        await api.InitializeAsync();
        var reader = api.Having("lector.de.cambios", Can.ReadChanges);
        await using (var connection = await api.Database.Owner.OpenConnectionAsync())
        {
            await Put(connection, "HolidayRegistered", at: api.Clock.GetUtcNow().AddDays(-100));
        }

        await Settled(api);
        var before = (await reader.Get("partners/changes?limit=1")).ShouldBe(200).Json.GetProperty("items")[0].GetProperty("position").GetString();
        Guid kept;
        await using (var connection = await api.Database.Owner.OpenConnectionAsync())
        {
            kept = await Put(connection, "HolidayRegistered", at: api.Clock.GetUtcNow());
        }

        await Settled(api);
        await api.Services.GetRequiredService<PartnersKeeper>().Sweep(CancellationToken.None);
        (await reader.Get($"partners/changes?after={before}")).ShouldRefuse(ChangeErrors.TooOld).ShouldBe(410);
        (await reader.Get("partners/changes")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid().ShouldBe(kept);
    }

    [Fact]
    public void Every_event_that_is_told_is_one_that_happens()
    {
        var events = typeof(IDomainEvent).Assembly.GetTypes().Where(type => typeof(IDomainEvent).IsAssignableFrom(type)).Select(type => type.Name).ToHashSet();
        ChangeTypes.Events.Except(events).ShouldBeEmpty();
        ChangeTypes.Events.Count().ShouldBeGreaterThan(20);
    }

    private static string Next(JsonElement page) => page.GetProperty("next").GetString()!;

    private async Task<string> End()
    {
        await Settled();
        var page = (await Reader.Get("partners/changes?limit=200")).ShouldBe(200).Json;
        while (page.GetProperty("more").GetBoolean())
        {
            page = (await Reader.Get($"partners/changes?limit=200&after={Next(page)}")).ShouldBe(200).Json;
        }

        return Next(page);
    }

    /// <summary>A transaction of any database of the server holds the horizon back, those of tests beside this one too.</summary>
    private async Task Settled(PartnerApi? other = null)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (!await (other ?? igm).Database.One<bool>("select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) from house.outbox"))
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(20);
        }
    }

    /// <summary>Some rows, a wait of any length before the end, and one in five taken back.</summary>
    private async Task Write(int writer)
    {
        var chance = new Random(writer);
        await using var connection = await igm.Database.Owner.OpenConnectionAsync();
        for (var i = 0; i < 15; i++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            for (var row = chance.Next(1, 4); row >= 0; row--)
            {
                await Put(connection, "HolidayRegistered", area: "feedtest", version: (writer * 1_000) + (i * 10) + row, withheld: chance.Next(10) == 0);
                await Task.Delay(chance.Next(0, 12));
            }

            await Task.Delay(chance.Next(0, 25));
            await (chance.Next(5) == 0 ? transaction.RollbackAsync() : transaction.CommitAsync());
        }
    }

    private static async Task<Guid> Put(
        NpgsqlConnection connection, string type, Guid? subject = null, string data = "{}", bool withheld = false, string area = "test", int version = 1, DateTimeOffset? at = null)
    {
        var id = subject ?? Guid.NewGuid();
        await using var put = new NpgsqlCommand("insert into house.outbox (id, area, type, subject, version, at, data, withheld) values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)", connection);
        foreach (var value in new object[] { Guid.CreateVersion7(), area, type, id, version, (at ?? FakeClock.Start).UtcDateTime, data, withheld })
        {
            put.Parameters.Add(new() { Value = value });
        }

        await put.ExecuteNonQueryAsync();
        return id;
    }

    private async Task<List<(Guid, int)>> Rows(string sql)
    {
        var rows = new List<(Guid, int)>();
        await using var command = igm.Database.Owner.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetGuid(0), reader.GetInt32(1)));
        }

        return rows;
    }
}
