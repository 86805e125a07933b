using Igm.Application.Common.Ports;
using Igm.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Access;

public sealed class SessionTests(AccessApi igm) : IClassFixture<AccessApi>
{
    private async Task<Browser> At(string userName, string address = "192.0.2.10")
    {
        var browser = igm.Browser(address);
        (await browser.SignIn(userName, "Demo-IGM-2026")).ShouldBe(200);
        return browser;
    }

    [Fact]
    public async Task Without_its_own_token_in_the_header_nothing_is_changed()
    {
        var browser = await At("direccion");
        var mine = browser.Csrf;
        foreach (var forged in new[] { null, "", "x", (await At("arraigos.jefe")).Csrf })
        {
            browser.Csrf = forged;
            (await browser.Delete("session")).ShouldRefuse("access.csrf_invalid", 403);
            (await browser.Post("session/password", new { currentPassword = "Demo-IGM-2026", newPassword = AccessApi.Good })).ShouldRefuse("access.csrf_invalid", 403);
        }

        (await browser.Get("session")).Status.ShouldBe(200, "reading needs none");
        browser.Csrf = mine;
        (await browser.Delete("session")).ShouldBe(204);
    }

    [Fact]
    public async Task One_sees_and_ends_ones_own_sessions()
    {
        var (desk, phone) = (await At("arraigos.certificador", "10.0.0.1"), await At("arraigos.certificador", "10.0.0.2"));
        var mine = (await desk.Get("access/sessions")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().ToList();
        mine.Count.ShouldBe(2);
        mine.ShouldAllBe(row => row.GetProperty("userName").GetString() == "arraigos.certificador");
        mine.Count(row => row.GetProperty("current").GetBoolean()).ShouldBe(1);

        var other = mine.Single(row => !row.GetProperty("current").GetBoolean());
        other.GetProperty("origin").GetString().ShouldBe("10.0.0.2");
        (await phone.Get("session")).ShouldBe(200);
        (await desk.Delete($"access/sessions/{other.GetProperty("id").GetGuid()}")).ShouldBe(204);
        (await phone.Get("session")).ShouldRefuse("access.not_signed_in", 401);
    }

    [Fact]
    public async Task Anothers_session_is_not_there_for_who_may_not_and_ends_for_who_may()
    {
        var (officer, other) = (await At("juridica.asesor"), await At("arraigos.verificador"));
        (await officer.Get("access/sessions?all=true")).ShouldRefuse("access.forbidden", 403);
        var administrator = await igm.Administrator();
        var all = (await administrator.Get("access/sessions?all=true&limit=200")).ShouldBe(200).Json.GetProperty("items").EnumerateArray().ToList();
        var theirs = all.First(row => row.GetProperty("userName").GetString() == "arraigos.verificador").GetProperty("id").GetGuid();
        (await officer.Delete($"access/sessions/{theirs}")).ShouldRefuse("access.session.not_found", 404);
        (await other.Get("session")).ShouldBe(200);
        (await administrator.Delete($"access/sessions/{theirs}")).ShouldBe(204);
        (await other.Get("session")).ShouldBe(401);
    }

    [Fact]
    public async Task Pages_of_sessions_follow_one_another()
    {
        for (var i = 0; i < 3; i++)
        {
            await At("planificacion.jefe", $"10.4.0.{i}");
            igm.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var browser = await At("planificacion.jefe", "10.4.0.9");
        var first = (await browser.Get("access/sessions?limit=2")).ShouldBe(200).Json;
        var second = (await browser.Get($"access/sessions?limit=2&after={first.GetProperty("next").GetString()}")).ShouldBe(200).Json;
        first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray())
            .Select(row => row.GetProperty("origin").GetString()).ShouldBe(["10.4.0.9", "10.4.0.2", "10.4.0.1", "10.4.0.0"]);
        second.GetProperty("next").GetString().ShouldBeNull();
        (await browser.Get($"access/sessions?all=true&after={first.GetProperty("next").GetString()}")).Status.ShouldBe(403);
        (await browser.Get("access/sessions?after=x")).ShouldRefuse("common.cursor_invalid", 400);
    }

    [Fact]
    public async Task A_session_left_alone_ends_and_so_does_the_longest_shift()
    {
        var browser = await At("arraigos.recepcion");
        for (var i = 0; i < 23; i++)
        {
            igm.Clock.Advance(TimeSpan.FromMinutes(29));
            (await browser.Get("session")).Status.ShouldBe(200, $"after {i + 1} visits");
        }

        igm.Clock.Advance(TimeSpan.FromMinutes(60 * 12 - 23 * 29));
        (await browser.Get("session")).Status.ShouldBe(401, "twelve hours");

        var left = await At("arraigos.recepcion");
        igm.Clock.Advance(TimeSpan.FromMinutes(30));
        (await left.Get("session")).Status.ShouldBe(401, "half an hour");
    }

    [Fact]
    public async Task A_remembered_session_costs_no_round_trip()
    {
        var browser = await At("planificacion.analista");
        await browser.Get("session");
        var statements = new Counting(igm.Services.GetRequiredService<ISql>());
        var store = new SessionStore(statements, igm.Services.GetRequiredService<IRoles>(), igm.Clock) { Hears = true };
        for (var i = 0; i < 50; i++)
        {
            (await store.Find(browser.Cookie("igm")!, CancellationToken.None)).ShouldNotBeNull();
        }

        statements.Asked.ShouldBe(1);
        store.Hears = false;
        await store.Find(browser.Cookie("igm")!, CancellationToken.None);
        statements.Asked.ShouldBe(2, "while nothing can be heard nothing is remembered");
    }

    /// <summary>What another node, or a hand in the database, ends is heard here within a second.</summary>
    [Theory]
    [InlineData("update access.sessions set revoked_at = now() where officer_id = (select id from access.officers where user_name = $1)")]
    [InlineData("update access.officers set status = 'Suspended' where user_name = $1")]
    [InlineData("delete from access.sessions where officer_id = (select id from access.officers where user_name = $1)")]
    public async Task What_another_node_ends_is_heard_within_a_second(string elsewhere)
    {
        var userName = "nodo." + (uint)elsewhere.GetHashCode(StringComparison.Ordinal);
        await igm.Officer(userName);
        var browser = igm.Browser();
        (await browser.SignIn(userName, AccessApi.Good)).ShouldBe(200);
        (await browser.Get("session")).ShouldBe(200);
        await igm.Database.Execute(elsewhere, userName);
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while ((await browser.Get("session")).Status == 200 && waited.Elapsed < TimeSpan.FromSeconds(1))
        {
            await Task.Delay(10);
        }

        (await browser.Get("session")).ShouldBe(401);
    }

    [Fact]
    public async Task Revocation_holds_at_once_however_many_ask_meanwhile()
    {
        var browser = await At("arraigos.verificador");
        var secret = browser.Cookie("igm")!;
        var (ended, before, late) = (false, 0, 0);
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var after = 0; after < 10;)
            {
                var wasEnded = Volatile.Read(ref ended);
                after += wasEnded ? 1 : 0;
                if ((await igm.Browser().WithCookie("igm", secret).Get("session")).Status == 200)
                {
                    Interlocked.Increment(ref wasEnded ? ref late : ref before);
                }
            }
        })).ToList();
        await Task.Delay(100);
        (await browser.Delete("session")).ShouldBe(204);
        Volatile.Write(ref ended, true);
        await Task.WhenAll(asking);
        before.ShouldBeGreaterThan(0);
        late.ShouldBe(0);
    }

    private sealed class Counting(ISql inner) : ISql
    {
        public int Asked { get; private set; }

        public Task<IReadOnlyList<T>> Query<T>(FormattableString sql, CancellationToken ct) => inner.Query<T>(sql, ct);

        public Task<T?> OneOrNone<T>(FormattableString sql, CancellationToken ct)
        {
            Asked++;
            return inner.OneOrNone<T>(sql, ct);
        }
    }
}
