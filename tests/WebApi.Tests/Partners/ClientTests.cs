using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Partners;

public sealed class ClientTests(PartnerApi igm) : IClassFixture<PartnerApi>
{
    [Fact]
    public async Task A_client_is_registered_given_a_secret_once_and_let_in()
    {
        var (id, secret) = await igm.Registered("primero", [Can.SummariseArraigos], ["statistics_review"]);
        var detail = (await igm.Administrator.Get($"partners/clients/{id}")).ShouldBe(200);
        detail.Json.GetProperty("clientId").GetString().ShouldBe("primero");
        detail.Json.GetProperty("secrets").GetArrayLength().ShouldBe(1);
        detail.Text.ShouldNotContain(secret);
        (await (await Bearing("primero", secret)).Get("control/arraigos/summary?period=2026-02")).ShouldBe(200);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case in ('RegisterClient', 'RotateSecret') and subjects @> array[$1] and actor_name = 'administracion'", id)).ShouldBe(2);
        foreach (var table in new[] { "partners.client_secrets", "audit.entries", "house.outbox", "house.idempotent_answers" })
        {
            (await igm.Database.One<long>($"select count(*) from {table} t where t::text like '%' || $1 || '%'", secret)).ShouldBe(0, table);
        }
    }

    [Fact]
    public async Task What_cannot_be_agreed_is_said_by_field()
    {
        (await igm.Administrator.Post("partners/clients", new { })).ShouldBe(422).Fields.Order(StringComparer.Ordinal).ShouldBe(
        [
            "/agreement common.required", "/clientId common.required", "/institution common.required", "/name common.required",
            "/purposes common.required", "/quotas common.required", "/scopes common.required",
        ]);
        (await igm.Administrator.Post("partners/clients", PartnerApi.New("cerrado", [Can.ReadPeople]))).ShouldBe(422).Fields.ShouldBe(["/scopes partners.client.scope_not_open"]);
        (await igm.Administrator.Post("partners/clients", PartnerApi.New("cerrado", [], ["curiosity"]))).ShouldBe(422).Fields.ShouldBe(["/purposes common.unknown_code"]);
        (await igm.Administrator.Post("partners/clients", PartnerApi.New("cerrado", [], until: "2025-01-01"))).ShouldRefuse("partners.client.agreement_dates", 422);
        (await igm.Administrator.Post("partners/clients", PartnerApi.New("cerrado", [], requests: 0))).ShouldBe(422).Fields.ShouldBe(["/quotas/requestsPerMinute common.out_of_range"]);
        (await igm.Administrator.Post("partners/clients", PartnerApi.New("MINEX demo", []))).ShouldRefuse("partners.client.client_id_invalid", 422);
        (await igm.Administrator.Post("partners/clients", PartnerApi.New("minex-demo", []))).ShouldRefuse("partners.client.client_id_taken", 409);
        (await igm.Having("otra.persona", Can.ReadClients).Post("partners/clients", PartnerApi.New("cerrado", []))).ShouldRefuse("access.forbidden", 403);
    }

    [Fact]
    public async Task A_secret_is_changed_without_a_pause_and_taken_back_at_once()
    {
        var (id, first) = await igm.Registered("rotado", [Can.SummariseArraigos]);
        igm.Clock.Advance(TimeSpan.FromSeconds(1));
        var rotated = (await igm.Do(id, "secrets")).ShouldBe(200).Json;
        var second = rotated.GetProperty("secret").GetString()!;
        rotated.GetProperty("formerEndsAt").GetDateTimeOffset().ShouldBe(igm.Clock.GetUtcNow().AddDays(1));
        (await igm.Token(PartnerApi.Basic("rotado", first))).ShouldBe(200);
        var held = await Bearing("rotado", second);
        (await held.Get("territory/departments")).ShouldBe(200);
        (await igm.Do(id, $"secrets/{rotated.GetProperty("id").GetGuid()}/retirement", new { why = "Apareció en un correo" })).ShouldBe(204);
        (await held.Get("territory/departments")).ShouldBe(401);
        (await igm.Token(PartnerApi.Basic("rotado", second))).ShouldBe(401);
        (await igm.Token(PartnerApi.Basic("rotado", first))).ShouldBe(200);
    }

    [Fact]
    public async Task Suspended_while_in_use_it_stops_at_once_and_its_tokens_do_not_come_back()
    {
        var (id, secret) = await igm.Registered("suspendido", [Can.SummariseArraigos]);
        var caller = await Bearing("suspendido", secret);
        var (ended, before, late) = (false, 0, 0);
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var after = 0; after < 10;)
            {
                var wasEnded = Volatile.Read(ref ended);
                after += wasEnded ? 1 : 0;
                if ((await caller.Get("territory/departments")).Status == 200)
                {
                    Interlocked.Increment(ref wasEnded ? ref late : ref before);
                }
            }
        })).ToList();
        await Task.Delay(100);
        (await igm.Do(id, "suspension", new { why = "Uso fuera del convenio" })).ShouldBe(204);
        Volatile.Write(ref ended, true);
        await Task.WhenAll(asking);
        before.ShouldBeGreaterThan(0);
        late.ShouldBe(0);
        (await igm.Token(PartnerApi.Basic("suspendido", secret))).ShouldBeError("invalid_client", 401);
        (await igm.Do(id, "resumption", new { why = "Aclarado por oficio" })).ShouldBe(204);
        (await caller.Get("territory/departments")).ShouldBe(401);
        (await (await Bearing("suspendido", secret)).Get("territory/departments")).ShouldBe(200);
        (await igm.Do(id, "end", new { why = "Terminó el convenio" })).ShouldBe(204);
        (await igm.Do(id, "resumption", new { why = "Otra vez" })).ShouldRefuse("partners.client.ended", 409);
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_from_tokens_in_use()
    {
        var (id, secret) = await igm.Registered("menos", [Can.SummariseArraigos, Can.ReadChanges]);
        var caller = await Bearing("menos", secret);
        (await caller.Get("partners/changes")).ShouldBe(200);
        (await igm.Do(id, "grants", new { scopes = new[] { Can.SummariseArraigos }, purposes = new[] { "verification" }, why = "El convenio cambió" })).ShouldBe(204);
        (await caller.Get("partners/changes")).ShouldRefuse("access.forbidden", 403);
        (await igm.Do(id, "grants", new { scopes = new[] { Can.ReadPeople }, purposes = new[] { "verification" }, why = "El convenio cambió" })).ShouldBe(422);
        (await igm.Do(id, "agreement", new { agreement = new { reference = "Addendum", validFrom = "2026-01-01", validUntil = "2026-01-31" }, quotas = new { requestsPerMinute = 1, personsPerDay = 1 }, why = "Terminó antes" })).ShouldBe(204);
        (await caller.Get("territory/departments")).ShouldBe(401);
    }

    [Fact]
    public async Task A_partner_reaches_what_is_open_to_it_and_nothing_of_an_officer()
    {
        var caller = await igm.Partner("oj-demo");
        foreach (var open in new[] { "territory/departments", "territory/institutions", "partners/purposes", "control/arraigos/summary?period=2026-02" })
        {
            (await caller.Get(open)).Status.ShouldBe(200, open);
        }

        foreach (var closed in new[] { "session", "access/sessions", "control/courts", "people/00000000-0000-7000-8000-00000000abcd", "audit/entries", "partners/clients", "control/certificates/entitlements" })
        {
            (await caller.Get(closed)).ShouldRefuse("access.forbidden", 403);
        }

        (await caller.Post("access/second-factor", new { password = "x" })).ShouldRefuse("access.forbidden", 403);
        (await igm.As("administracion").With("Authorization", "Bearer nothing").Get("session")).Status.ShouldBe(401, "a token that is shown decides, whatever cookie comes with it");
    }

    [Fact]
    public async Task More_than_the_agreed_requests_in_a_minute_wait()
    {
        var (_, secret) = await igm.Registered("apurado", [Can.SummariseArraigos], requests: 3);
        var caller = await Bearing("apurado", secret);
        var first = (await caller.Get("territory/departments")).ShouldBe(200);
        first.Headers.GetValues("RateLimit-Policy").ShouldBe(["\"client\";q=3;w=60"]);
        first.Headers.GetValues("RateLimit").Single().ShouldStartWith("\"client\";r=2;t=");
        await caller.Get("territory/departments");
        await caller.Get("territory/departments");
        var refused = (await caller.Get("territory/departments")).ShouldRefuse("access.rate_limited", 429);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.Headers.GetValues("RateLimit").Single().ShouldStartWith("\"client\";r=0;t=");
        (await (await igm.Partner("oj-demo")).Get("territory/departments")).Status.ShouldBe(200, "each has its own");
    }

    [Fact]
    public async Task The_list_goes_page_by_page_and_shows_who_is_demonstration()
    {
        var first = (await igm.Administrator.Get("partners/clients?limit=4&status=active")).ShouldBe(200).Json;
        var second = (await igm.Administrator.Get($"partners/clients?limit=4&status=active&after={first.GetProperty("next").GetString()}")).ShouldBe(200).Json;
        var names = first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(row => row.GetProperty("clientId").GetString()!).ToList();
        names.ShouldBe(names.Order(StringComparer.Ordinal));
        names.Distinct().Count().ShouldBe(8);
        (await igm.Administrator.Get("partners/clients?status=nowhere")).ShouldBe(422);
        (await igm.Administrator.Get("partners/scopes")).ShouldBe(200).Json.GetArrayLength().ShouldBe(3);
    }

    private async Task<Caller> Bearing(string clientId, string secret) => igm.Bearing(await igm.TokenOf(clientId, secret));
}
