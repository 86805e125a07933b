using Igm.Application.Common;
using Igm.Infrastructure.Partners;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Partners;

public sealed class TokenTests(PartnerApi igm) : IClassFixture<PartnerApi>
{
    [Fact]
    public async Task A_secret_buys_ten_minutes_of_what_the_agreement_grants()
    {
        var issued = (await igm.Token(PartnerApi.Basic("oj-demo"))).ShouldBe(200);
        issued.Json.GetProperty("token_type").GetString().ShouldBe("Bearer");
        issued.Json.GetProperty("expires_in").GetInt32().ShouldBe(600);
        issued.Json.GetProperty("scope").GetString()!.Split(' ').ShouldBe([Can.QueryImpediments, Can.SummariseArraigos, Can.ReadChanges], ignoreOrder: true);
        issued.Headers.CacheControl!.NoStore.ShouldBeTrue();

        var less = (await igm.Token(PartnerApi.Basic("oj-demo"), ("scope", Can.SummariseArraigos))).ShouldBe(200).Json;
        less.GetProperty("scope").GetString().ShouldBe(Can.SummariseArraigos);
        var caller = igm.Bearing(less.GetProperty("access_token").GetString()!);
        (await caller.Get("control/arraigos/summary?period=2026-02")).ShouldBe(200);
        (await caller.Get("partners/changes")).ShouldRefuse("access.forbidden", 403);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'IssueToken' and outcome = 'done' and actor_name = 'oj-demo' and actor_kind = 'Partner'")).ShouldBe(2);
    }

    [Fact]
    public async Task A_token_is_kept_as_a_hash_and_in_no_log_of_ours()
    {
        var token = await igm.TokenOf("renap-demo");
        foreach (var table in new[] { "partners.access_tokens", "audit.entries", "house.outbox", "house.idempotent_answers" })
        {
            (await igm.Database.One<long>($"select count(*) from {table} t where t::text like '%' || $1 || '%'", token)).ShouldBe(0, table);
        }
    }

    [Theory]
    [InlineData("oj-demo", "wrong")]
    [InlineData("nobody-demo", "demo-secret-2026")]
    [InlineData("", "demo-secret-2026")]
    [InlineData("oj-demo", "")]
    public async Task Unknown_and_wrong_are_one_answer(string clientId, string secret)
    {
        var refused = (await igm.Token(PartnerApi.Basic(clientId, secret))).ShouldBeError("invalid_client", 401);
        refused.Challenge().ShouldBe("Basic realm=\"igm\"");
        refused.Text.ShouldBe((await igm.Token(PartnerApi.Basic("otro-demo", "otro"))).Text);
    }

    [Fact]
    public async Task A_form_is_read_strictly()
    {
        var basic = PartnerApi.Basic("pgn-demo");
        (await igm.OAuth("token", basic)).ShouldBeError("invalid_request", 400);
        (await igm.OAuth("token", basic, ("grant_type", "password"))).ShouldBeError("unsupported_grant_type", 400);
        (await igm.Token(basic, ("scope", "access.officers.create"))).ShouldBeError("invalid_scope", 400);
        (await igm.Token(basic, ("scope", Can.ReadChanges))).ShouldBeError("invalid_scope", 400);
        (await igm.Token(basic, ("grant_type", "client_credentials"))).ShouldBeError("invalid_request", 400);
        (await igm.Token(basic, ("nowhere", "1"))).ShouldBeError("invalid_request", 400);
        (await igm.Token(basic, ("scope", new string('a', 9_000)))).ShouldBeError("invalid_request", 400);
        (await igm.Token(basic, [.. Enumerable.Range(0, 20).Select(i => ($"f{i}", "1"))])).ShouldBeError("invalid_request", 400);
        (await igm.Token(null, ("client_secret", "demo-secret-2026"), ("client_id", "pgn-demo"))).ShouldBeError("invalid_request", 400);
        (await igm.Token(null)).ShouldBeError("invalid_client", 401);
        (await igm.Token("Basic !!!")).ShouldBeError("invalid_client", 401);
        (await igm.Anonymous().With("Authorization", basic).Send(HttpMethod.Post, "/oauth/token?grant_type=client_credentials", new FormUrlEncodedContent([]))).ShouldBeError("invalid_request", 400);
        (await igm.Anonymous().With("Authorization", basic).PostText("/oauth/token", "{}")).ShouldBeError("invalid_request", 415);
        (await igm.Anonymous().Get("/oauth/token")).ShouldBeError("invalid_request", 405);
        (await igm.Anonymous().Get("/oauth/nowhere")).ShouldBeError("invalid_request", 404);
    }

    [Fact]
    public async Task An_assertion_opens_once_and_for_here_only()
    {
        var id = (await igm.Administrator.Post("partners/clients", PartnerApi.New("llave-uno", [Can.SummariseArraigos]))).ShouldBe(201).Id;
        using var key = await igm.Key(id);
        using var stranger = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var good = igm.Assertion(key, "llave-uno");
        (await igm.TokenBy(good)).ShouldBe(200);
        (await igm.TokenBy(good)).ShouldBeError("invalid_client", 401);
        foreach (var (bad, why) in new[]
        {
            (igm.Assertion(key, "llave-uno", audience: "https://otro.test/oauth/token"), "another audience"),
            (igm.Assertion(key, "llave-uno", seconds: -61), "expired"),
            (igm.Assertion(key, "llave-uno", seconds: 400), "too long"),
            (igm.Assertion(stranger, "llave-uno"), "another key"),
            (igm.Assertion(key, "llave-uno", kid: "k2"), "unknown key"),
            (igm.Assertion(key, "oj-demo"), "another client"),
            ("a.b.c", "no assertion"),
        })
        {
            (await igm.TokenBy(bad)).ShouldBeError("invalid_client", 401).Text.ShouldNotContain("llave", Case.Insensitive, why);
        }

        (await igm.Token(PartnerApi.Basic("oj-demo"), ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", igm.Assertion(key, "llave-uno"))))
            .ShouldBeError("invalid_request", 400);
        (await igm.TokenBy(igm.Assertion(key, "llave-uno", seconds: -30))).Status.ShouldBe(200, "a minute of skew");
    }

    [Fact]
    public async Task Eight_that_show_one_assertion_together_get_one_token()
    {
        var id = (await igm.Administrator.Post("partners/clients", PartnerApi.New("llave-dos", [Can.SummariseArraigos]))).ShouldBe(201).Id;
        using var key = await igm.Key(id);
        var assertion = igm.Assertion(key, "llave-dos");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => igm.TokenBy(assertion)));
        answers.Count(answer => answer.Status == 200).ShouldBe(1);
        answers.Where(answer => answer.Status != 200).ShouldAllBe(answer => answer.Status == 401);
    }

    [Fact]
    public async Task A_token_ends_after_ten_minutes_and_when_it_is_revoked()
    {
        var (token, other) = (await igm.TokenOf("segeplan-demo"), await igm.TokenOf("segeplan-demo"));
        (await igm.Bearing(token).Get("partners/changes")).ShouldBe(200);
        (await igm.OAuth("revoke", PartnerApi.Basic("oj-demo"), ("token", token))).ShouldBe(200);
        (await igm.Bearing(token).Get("partners/changes")).Status.ShouldBe(200, "it was not the other client's to end");
        (await igm.OAuth("revoke", PartnerApi.Basic("segeplan-demo"), ("token", token), ("token_type_hint", "access_token"))).ShouldBe(200);
        var refused = (await igm.Bearing(token).Get("partners/changes")).ShouldRefuse("access.not_signed_in", 401);
        refused.Challenge().ShouldBe("Bearer realm=\"igm\", error=\"invalid_token\"");
        (await igm.OAuth("revoke", PartnerApi.Basic("segeplan-demo"), ("token", "unknown"))).ShouldBe(200);
        (await igm.OAuth("revoke", null, ("token", other))).ShouldBeError("invalid_client", 401);
        (await igm.Bearing(other).Get("partners/changes")).ShouldBe(200);
        igm.Clock.Advance(TimeSpan.FromMinutes(10));
        (await igm.Bearing(other).Get("partners/changes")).ShouldRefuse("access.not_signed_in", 401);
        (await igm.Anonymous().Get("partners/changes")).ShouldBe(401).Challenge().ShouldBe("Bearer realm=\"igm\"");
    }

    [Fact]
    public async Task Who_asks_about_a_token_hears_of_their_own_only()
    {
        var token = await igm.TokenOf("oim-demo");
        var mine = (await igm.OAuth("introspect", PartnerApi.Basic("oim-demo"), ("token", token))).ShouldBe(200).Json;
        mine.GetProperty("active").GetBoolean().ShouldBeTrue();
        mine.GetProperty("client_id").GetString().ShouldBe("oim-demo");
        mine.GetProperty("scope").GetString().ShouldBe(Can.SummariseArraigos);
        mine.GetProperty("exp").GetInt64().ShouldBe(igm.Clock.GetUtcNow().AddMinutes(10).ToUnixTimeSeconds());
        (await igm.OAuth("introspect", PartnerApi.Basic("acnur-demo"), ("token", token))).ShouldBe(200).Text.ShouldBe("""{"active":false}""");
        (await igm.OAuth("introspect", null, ("token", token))).ShouldBeError("invalid_client", 401);
        (await igm.OAuth("introspect", $"Bearer {token}", ("token", token))).ShouldBeError("invalid_client", 401);
        var officer = igm.Having("introspeccion", Can.ReadClients);
        var theirs = await officer.Send(HttpMethod.Post, "/oauth/introspect", new FormUrlEncodedContent([new("token", token)]));
        theirs.ShouldBe(200).Json.GetProperty("client_id").GetString().ShouldBe("oim-demo");
    }

    [Fact]
    public async Task Guessing_is_slowed_for_the_client_and_place_it_is_tried_at()
    {
        await igm.Registered("adivinado", [Can.SummariseArraigos]);
        Answer last;
        var tries = 0;
        do
        {
            last = await igm.Token(PartnerApi.Basic("adivinado", "guess"));
        }
        while (last.Status == 401 && ++tries < 50);
        last.ShouldBeError("temporarily_unavailable", 429);
        tries.ShouldBe(10);
        last.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        (await igm.Token(PartnerApi.Basic("oj-demo"))).Status.ShouldBe(200, "another client's door stays open");
    }

    [Fact]
    public async Task The_metadata_says_what_is_true()
    {
        var server = (await igm.Anonymous().Get("/.well-known/oauth-authorization-server")).ShouldBe(200).Json;
        server.GetProperty("issuer").GetString().ShouldBe(PartnerApi.Address);
        server.GetProperty("token_endpoint").GetString().ShouldBe($"{PartnerApi.Address}/oauth/token");
        server.GetProperty("token_endpoint_auth_methods_supported").EnumerateArray().Select(method => method.GetString()).ShouldBe(["client_secret_basic", "private_key_jwt"]);
        server.GetProperty("scopes_supported").EnumerateArray().Select(scope => scope.GetString()).ShouldBe([Can.QueryImpediments, Can.SummariseArraigos, Can.ReadChanges], ignoreOrder: true);
    }

    /// <summary>What another node, or a hand in the database, ends is heard here within a second.</summary>
    [Theory]
    [InlineData("update partners.access_tokens set revoked_at = now() where client_id = $1")]
    [InlineData("update partners.clients set status = 'Suspended' where id = $1")]
    [InlineData("update partners.clients set valid_until = '2026-01-02' where id = $1")]
    [InlineData("delete from partners.access_tokens where client_id = $1")]
    public async Task What_another_node_ends_is_heard_within_a_second(string elsewhere)
    {
        var (id, secret) = await igm.Registered($"nodo-{(uint)elsewhere.GetHashCode(StringComparison.Ordinal)}", [Can.SummariseArraigos]);
        var caller = igm.Bearing(await igm.TokenOf(await igm.Database.One<string>("select client_id from partners.clients where id = $1", id) ?? "", secret));
        (await caller.Get("territory/departments")).ShouldBe(200);
        await igm.Database.Execute(elsewhere, id);
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while ((await caller.Get("territory/departments")).Status == 200 && waited.Elapsed < TimeSpan.FromSeconds(1))
        {
            await Task.Delay(10);
        }

        (await caller.Get("territory/departments")).ShouldBe(401);
    }

    [Fact]
    public async Task A_remembered_token_costs_no_round_trip()
    {
        var token = await igm.TokenOf("sbs-demo");
        var statements = new Counting(igm.Services.GetRequiredService<Application.Common.Ports.ISql>());
        var store = new TokenStore(statements, igm.Clock) { Hears = true };
        for (var i = 0; i < 50; i++)
        {
            (await store.Find(token, CancellationToken.None)).ShouldNotBeNull();
        }

        statements.Asked.ShouldBe(1);
        store.Hears = false;
        await store.Find(token, CancellationToken.None);
        statements.Asked.ShouldBe(2, "while nothing can be heard nothing is remembered");
    }

    private sealed class Counting(Application.Common.Ports.ISql inner) : Application.Common.Ports.ISql
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
