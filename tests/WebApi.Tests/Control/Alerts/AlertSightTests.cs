using System.Diagnostics;
using System.Globalization;
using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control.Alerts;

/// <summary>What one may not know of is not there: not in an answer, a count, a total, a refusal, a log, an event or a time.</summary>
public sealed class AlertSightTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private static readonly (string Type, string Visibility)[] Types = [("SLTD", "open"), ("IMP", "open"), ("CAP", "silent"), ("ALB", "silent"), ("SEG", "reserved"), ("TRT", "reserved")];

    private readonly AlertDesk _desk = new(igm);

    /// <summary>Generated callers × generated alerts: every way of asking tells exactly what the permissions say.</summary>
    [Fact]
    public async Task Every_way_of_asking_tells_what_the_caller_may_see_and_nothing_else()
    {
        var chance = new Random(20261121);
        var alerts = new List<(Guid Id, string Visibility, string State, string Cui, int Version)>();
        for (var i = 0; i < 40; i++)
        {
            var (type, visibility) = Types[chance.Next(Types.Length)];
            var cui = CertificateWorld.Cui();
            var (id, version) = await _desk.Registered(type, AlertDesk.Person($"Propiedad Generada {(char)('A' + (i % 26))}{i}", cui), validUntil: chance.Next(2) == 0 ? "2026-03-20" : null);
            var state = "registered";
            if (chance.Next(3) > 0) (state, version) = ("active", (await _desk.Verifier.Post($"control/alerts/{id}/verification", version: version)).ShouldBe(200).Version);
            if (state == "active" && chance.Next(3) == 0) version = (await _desk.LiftingProposed(id, version)).Version;
            alerts.Add((id, visibility, state, cui, version));
        }

        for (var mask = 0; mask < 4; mask++)
        {
            string[] sight = ["open", .. mask % 2 == 1 ? ["silent"] : Array.Empty<string>(), .. mask >= 2 ? ["reserved"] : Array.Empty<string>()];
            var caller = igm.Having(
                "generado." + mask.ToString(CultureInfo.InvariantCulture),
                [Can.ReadAlerts, Can.SummariseAlerts, Can.VerifyAlerts, Can.CorrectAlerts, Can.LiftAlerts, Can.AnnulAlerts, Can.RaiseAlerts, Can.AnnotateAlerts,
                 .. mask % 2 == 1 ? [Can.ReadSilentAlerts] : Array.Empty<string>(), .. mask >= 2 ? [Can.ReadReservedAlerts] : Array.Empty<string>()]);
            var mine = alerts.Where(alert => sight.Contains(alert.Visibility)).ToList();
            var hidden = alerts.Where(alert => !sight.Contains(alert.Visibility)).ToList();
            (mine.Count + hidden.Count).ShouldBe(40);

            (await All(caller, "all")).Intersect(alerts.Select(alert => alert.Id)).ShouldBe(mine.Select(alert => alert.Id), ignoreOrder: true);
            (await All(caller, "to_verify")).Intersect(alerts.Select(alert => alert.Id)).ShouldBe(mine.Where(alert => alert.State == "registered").Select(alert => alert.Id), ignoreOrder: true);
            foreach (var visibility in new[] { "silent", "reserved" }.Except(sight))
                AlertDesk.Ids(await caller.Get($"control/alerts?visibility={visibility}")).ShouldBeEmpty();

            var counts = (await caller.Get("control/alerts/worklists")).ShouldBe(200).Json;
            counts.GetProperty("active").GetInt64().ShouldBe((await All(caller, "active")).Count);
            counts.GetProperty("toVerify").GetInt64().ShouldBe((await All(caller, "to_verify")).Count);
            counts.GetProperty("expiring").GetInt64().ShouldBe((await All(caller, "expiring")).Count);
            counts.GetProperty("toConfirm").GetInt64().ShouldBe((await All(caller, "to_confirm")).Count);
            var figures = (await caller.Get("control/alerts/figures?period=2026-03&by=type")).ShouldBe(200).Json;
            figures.GetProperty("counted").EnumerateArray().Select(counted => counted.GetString()).ShouldBe(sight);
            var entered = await igm.Database.One<long>(
                "select count(*) from control.alert_acts c join control.alerts a on a.id = c.alert_id where c.kind = 'Activated' and lower(a.visibility) = any($1)", (object)sight);
            entered.ShouldBeGreaterThanOrEqualTo(mine.Count(alert => alert.State == "active"));
            figures.GetProperty("total").GetProperty("entered").GetInt64().ShouldBe(entered);
            figures.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("entered").GetInt64()).ShouldBe(entered);

            foreach (var alert in mine.Take(5))
                (await caller.Get($"control/alerts/{alert.Id}")).ShouldBe(200);
            foreach (var alert in hidden)
            {
                AlertDesk.Ids(await caller.Post("control/alerts/searches", new { cui = alert.Cui })).ShouldBeEmpty();
                foreach (var (path, body) in Verbs(alert.Id))
                {
                    var there = body is null ? await caller.Get(path) : await caller.Post(path, body, alert.Version);
                    var nowhere = Guid.CreateVersion7();
                    var missing = body is null
                        ? await caller.Get(path.Replace(alert.Id.ToString(), nowhere.ToString(), StringComparison.Ordinal))
                        : await caller.Post(path.Replace(alert.Id.ToString(), nowhere.ToString(), StringComparison.Ordinal), body, alert.Version);
                    there.ShouldRefuse("control.alert.not_found", 404);
                    Same(there, missing);
                }
            }
        }
    }

    [Fact]
    public async Task A_reference_taken_by_a_hidden_alert_is_free_to_who_may_not_see_it_and_taken_to_who_may()
    {
        var reference = AlertDesk.Reference();
        await _desk.Registered("CAP", reference: reference);
        (await _desk.Registrar.Post("control/alerts", AlertDesk.Body("SLTD", reference))).ShouldRefuse("control.alert.reference_taken", 409);
        var openOnly = igm.Having("solo.abiertas", Can.RegisterAlerts, Can.ReadAlerts, Can.CorrectAlerts);
        var open = (await openOnly.Post("control/alerts", AlertDesk.Body("SLTD", reference))).ShouldBe(201);
        (await openOnly.Post("control/alerts", AlertDesk.Body("SLTD", reference))).ShouldRefuse("control.alert.reference_taken", 409);
        AlertDesk.Ids(await openOnly.Post("control/alerts/searches", new { reference })).ShouldBe([open.Id]);
        AlertDesk.Ids(await _desk.Chief.Post("control/alerts/searches", new { reference })).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_of_a_hidden_alert_is_in_the_audit_but_that_somebody_did_something_to_it()
    {
        const string Name = "Nombre Que No Debe Leerse";
        var (id, version) = await _desk.Active("SEG", AlertDesk.Person(Name, "2580123580101"));
        await _desk.Verifier.Post($"control/alerts/{id}/notes", new { institution = "PNC", direction = "sent", text = "Texto que no debe leerse" }, version);
        var current = (await _desk.Chief.Get($"control/alerts/{id}")).Version;
        (await _desk.Registrar.Post($"control/alerts/{id}/annulments", new { why = "Razón que no debe leerse" }, current)).ShouldBe(200);
        var told = await igm.Database.One<string>("select string_agg(e::text, ' ') from audit.entries e where $1 = any(subjects)", id);
        told.ShouldNotBeNull();
        told.ShouldContain("RegisterAlert");
        told.ShouldContain("u2022");
        foreach (var secret in new[] { Name, "2580123580101", "no debe leerse", "SEG", "Reserved", "reserved" })
            told.ShouldNotContain(secret);

        (await igm.Database.One<long>("select count(*) from audit.register_entries where subject = $1", id)).ShouldBe(0);
        (await igm.As("auditoria").With("Purpose", "audit").Get($"control/alerts/{id}")).ShouldRefuse("access.forbidden", 403);
    }

    [Fact]
    public async Task Events_of_hidden_alerts_are_marked_to_stay()
    {
        var (hidden, _) = await _desk.Active("CAP");
        var (open, version) = await _desk.Active("SLTD");
        (await igm.Database.One<string>("select string_agg(type || ' ' || withheld, ',' order by version) from house.outbox where subject = $1", hidden)).ShouldBe("AlertRegistered true,AlertActivated true");
        (await _desk.Registrar.Post($"control/alerts/{open}/visibility", new { visibility = "silent", why = "Hay una investigación" }, version)).ShouldBe(200);
        (await igm.Database.One<string>("select string_agg(type || ' ' || withheld, ',' order by version) from house.outbox where subject = $1", open))
            .ShouldBe("AlertRegistered false,AlertActivated false,AlertVisibilityRaised true");
    }

    [Fact]
    public async Task An_alert_never_changes_a_certificate()
    {
        var world = new CertificateWorld(igm);
        var (name, cui) = ("Certificada Con Aviso Oculto", CertificateWorld.Cui());
        var person = await world.Person(name, cui);
        foreach (var type in new[] { "CAP", "SEG", "IMP" }) await _desk.Active(type, AlertDesk.Person(name, cui));
        var issued = (await world.Issue(person)).ShouldBe(201);
        issued.Json.GetProperty("result").GetString().ShouldBe("negative");
        foreach (var path in new[] { $"people/{person}", $"control/certificates/{issued.Json.GetProperty("id").GetGuid()}" })
        {
            var text = (await igm.As("arraigos.certificador").Get(path)).ShouldBe(200).Text;
            text.ShouldNotContain("alert", Case.Insensitive);
            text.ShouldNotContain("CAP");
        }
    }

    /// <summary>A hidden hit and a miss do the same work. The bound is generous: what it would catch is a second query or a whole row made ready.</summary>
    [Fact]
    public async Task A_hidden_hit_takes_as_long_as_a_miss()
    {
        var (hidden, _) = await _desk.Active("CAP", AlertDesk.Person("Silencio Que No Tarda"));
        var nowhere = Guid.CreateVersion7();
        var outsider = igm.Having("cronometro", Can.ReadAlerts, Can.VerifyAlerts);
        await Ratio(() => outsider.Get($"control/alerts/{hidden}"), () => outsider.Get($"control/alerts/{nowhere}"));
        await Ratio(() => outsider.Post("control/alerts/searches", new { name = "Silencio Que No Tarda" }), () => outsider.Post("control/alerts/searches", new { name = "Ausencia Que No Llega" }));
        await Ratio(() => outsider.Post($"control/alerts/{hidden}/verification", version: 1), () => outsider.Post($"control/alerts/{nowhere}/verification", version: 1));
    }

    private static async Task Ratio(Func<Task<Answer>> hidden, Func<Task<Answer>> miss)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var i = 0; i < 60; i++)
        {
            first.Add(await Time(hidden));
            second.Add(await Time(miss));
        }

        var (hit, missed) = (Median(first), Median(second));
        Math.Abs(hit - missed).ShouldBeLessThan(Math.Max(2, missed * 0.5), $"{hit:F2} ms for a hidden hit, {missed:F2} ms for a miss");
    }

    private static async Task<double> Time(Func<Task<Answer>> ask)
    {
        var started = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<IReadOnlyList<Guid>> All(Caller caller, string list)
    {
        var seen = new List<Guid>();
        string? after = null;
        do
        {
            var page = await caller.Get($"control/alerts?worklist={list}&limit=7{(after is null ? "" : "&after=" + after)}");
            seen.AddRange(AlertDesk.Ids(page));
            after = page.Json.GetProperty("next").GetString();
        }
        while (after is not null);

        return seen;
    }

    private static IEnumerable<(string Path, object? Body)> Verbs(Guid id)
    {
        var why = new { why = "Una razón cualquiera" };
        var at = $"control/alerts/{id}";
        yield return (at, null);
        yield return ($"{at}/verification", new { });
        yield return ($"{at}/rejection", why);
        yield return ($"{at}/visibility", new { visibility = "reserved", why = "Una razón cualquiera" });
        yield return ($"{at}/notes", new { institution = "PNC", direction = "sent", text = "Nada" });
        yield return ($"{at}/corrections", new { reference = "R-1", subject = AlertDesk.Person(), why = "Una razón cualquiera" });
        yield return ($"{at}/liftings", new { paper = AlertDesk.Paper() });
        yield return ($"{at}/annulments", why);
        foreach (var act in new[] { "liftings", "corrections", "annulments" })
        {
            yield return ($"{at}/{act}/{Guid.Empty}/confirmation", new { });
            yield return ($"{at}/{act}/{Guid.Empty}/refusal", why);
        }
    }

    /// <summary>Byte for byte, but for the number by which the refusal is found in the logs.</summary>
    private static void Same(Answer there, Answer missing)
    {
        Without(there).ShouldBe(Without(missing));
        there.Headers.Select(header => header.Key).Order().ShouldBe(missing.Headers.Select(header => header.Key).Order());

        static string Without(Answer answer) => string.Join('\n', answer.Json.EnumerateObject().Where(member => member.Name is not ("traceId" or "instance")).Select(member => $"{member.Name}: {member.Value}"));
    }
}
