using Igm.Application.Audit.Chains;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Infrastructure.Audit;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Audit;

public sealed class AuditApiTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private Caller Auditor => igm.Having("auditoria", Can.ReadAudit, Can.VerifyAudit).With("Purpose", "audit");

    [Fact]
    public async Task A_refusal_is_found_by_who_was_refused_and_what()
    {
        (await igm.Having("curioso").With("Case-Reference", "EXP-77").Get("audit/entries")).ShouldRefuse("access.forbidden", 403);
        var found = (await Auditor.Post("audit/entries/searches", new { actorName = "curioso", outcome = "refused" })).ShouldBe(200).Json.GetProperty("items");
        found.GetArrayLength().ShouldBe(1);
        found[0].GetProperty("useCase").GetString().ShouldBe("FindAuditEntries");
        found[0].GetProperty("errorCode").GetString().ShouldBe("access.forbidden");
        found[0].GetProperty("caseReference").GetString().ShouldBe("EXP-77");
        (await Auditor.Post("audit/entries/searches", new { caseReference = "EXP-77" })).Json.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Reading_the_log_is_itself_logged_with_the_purpose_and_whom_it_was_about()
    {
        var subject = Guid.NewGuid();
        var reader = igm.Having("lectora", Can.ReadAudit).With("Purpose", "audit");
        (await reader.Get($"audit/entries?subject={subject}")).ShouldBe(200).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        var entry = (await reader.Get($"audit/entries?subject={subject}")).ShouldBe(200).Json.GetProperty("items")[0];
        entry.GetProperty("useCase").GetString().ShouldBe("FindAuditEntries");
        entry.GetProperty("outcome").GetString().ShouldBe("read");
        entry.GetProperty("actorName").GetString().ShouldBe("lectora");
        entry.GetProperty("purpose").GetString().ShouldBe("audit");
    }

    [Fact]
    public async Task An_entry_shows_all_of_itself_and_its_seal()
    {
        var id = await WriteOne();
        await Sealed(id);
        var entry = (await Auditor.Get($"audit/entries/{id}")).ShouldBe(200).Json;
        entry.GetProperty("entry").GetProperty("id").GetGuid().ShouldBe(id);
        entry.GetProperty("changes").GetProperty("Arraigo").GetProperty("state")[1].GetString().ShouldBe("ACTIVO");
        entry.GetProperty("exchange").GetProperty("X-Road-Id").GetString().ShouldBe("7");
        entry.GetProperty("why").GetString().ShouldBe("por oficio");
        entry.GetProperty("seal").GetInt64().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_unknown_entry_is_not_found() =>
        (await Auditor.Get($"audit/entries/{Guid.NewGuid()}")).ShouldRefuse("audit.entry.not_found", 404);

    [Fact]
    public async Task The_log_needs_a_purpose_and_its_permission()
    {
        (await Auditor.With("Purpose", null).Get("audit/entries")).ShouldRefuse("access.purpose_required", 403);
        (await igm.Having("otro", Can.VerifyAudit).Get("audit/entries")).ShouldRefuse("access.forbidden", 403);
        (await igm.Having("otro", Can.ReadAudit).Post("audit/verifications")).ShouldRefuse("access.forbidden", 403);
        (await igm.Anonymous().Post("audit/verifications")).ShouldRefuse("access.not_signed_in", 401);
    }

    [Fact]
    public async Task Pages_are_followed_without_repeating_or_missing_an_entry()
    {
        var reader = igm.Having("paginas", Can.ReadAudit).With("Purpose", "audit");
        for (var i = 0; i < 7; i++)
        {
            igm.Clock.Advance(TimeSpan.FromMilliseconds(2));
            (await igm.Having("veces").Get("audit/entries")).ShouldBe(403);
        }

        var seen = new List<Guid>();
        string? after = null;
        do
        {
            var page = (await reader.Post("audit/entries/searches", new { actorName = "veces", limit = 3, after })).ShouldBe(200).Json;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);
        seen.Count.ShouldBe(7);
        seen.ShouldBe(seen.Distinct().OrderDescending());
    }

    [Fact]
    public async Task Times_bound_the_list_and_bad_ones_are_refused()
    {
        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        var from = igm.Clock.GetUtcNow();
        (await igm.Having("temprano").Get("audit/entries")).ShouldBe(403);
        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        var until = igm.Clock.GetUtcNow();
        (await igm.Having("tarde").Get("audit/entries")).ShouldBe(403);
        var found = (await Auditor.Post("audit/entries/searches", new { from, until, outcome = "refused" })).ShouldBe(200).Json.GetProperty("items");
        found.EnumerateArray().Select(item => item.GetProperty("actorName").GetString()).ShouldBe(["temprano"]);
        (await Auditor.Get("audit/entries?from=0001-01-01T00:00:00Z")).ShouldBe(422).Fields.ShouldBe(["/from common.date_out_of_range"]);
        (await Auditor.Get("audit/entries?limit=0")).ShouldRefuse("common.page_invalid", 400);
        (await Auditor.Get("audit/entries?after=abc")).ShouldRefuse("common.cursor_invalid", 400);
        (await Auditor.Get("audit/entries?page=2")).ShouldRefuse("common.unknown_parameter");
    }

    [Fact]
    public async Task Both_chains_verify_over_HTTP_and_the_verification_is_logged()
    {
        await Sealed(await WriteOne());
        var answer = (await Auditor.Post("audit/verifications")).ShouldBe(200).Json;
        answer.GetProperty("intact").GetBoolean().ShouldBeTrue(answer.ToString());
        answer.GetProperty("rows").GetInt64().ShouldBeGreaterThan(0);
        answer.GetProperty("seals").GetInt64().ShouldBeGreaterThan(0);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'VerifyAudit' and outcome = 'read' and actor_name = 'auditoria'")).ShouldBeGreaterThan(0);
        (await Auditor.Post("audit/verifications", new { chain = "register" })).ShouldBe(200).Json.GetProperty("intact").GetBoolean().ShouldBeTrue();
        (await Auditor.Post("audit/verifications", new { chain = "other" })).ShouldBe(422).Fields.ShouldBe(["/chain common.unknown_code"]);
    }

    [Fact]
    public async Task Checkpoints_are_public_and_verify_what_they_were_made_of()
    {
        await Sealed(await WriteOne());
        var checkpoint = await igm.Within(services => services.GetRequiredService<IAuditChains>().Publish(Chain.Audit, new(2026, 3, 2), default));
        checkpoint.Succeeded.ShouldBeTrue();
        var shown = (await igm.Anonymous().Get("certificates/checkpoints?chain=audit")).ShouldBe(200).Json.GetProperty("items")[0];
        shown.GetProperty("publicKey").GetBytesFromBase64().ShouldBe(igm.Services.GetRequiredService<ISignatures>().PublicKeys[checkpoint.Value.KeyId]);
        var body = new
        {
            checkpoints = new[]
            {
                new
                {
                    chain = "audit", day = shown.GetProperty("day").GetString(), seal = shown.GetProperty("seal").GetInt64(), sealHash = shown.GetProperty("sealHash").GetString(),
                    root = shown.GetProperty("root").GetString(), rows = shown.GetProperty("rows").GetInt64(), at = shown.GetProperty("at").GetString(),
                    keyId = shown.GetProperty("keyId").GetString(), signature = shown.GetProperty("signature").GetString(),
                },
            },
        };
        (await Auditor.Post("audit/verifications", body)).ShouldBe(200).Json.GetProperty("intact").GetBoolean().ShouldBeTrue();
        var forged = new { checkpoints = new[] { body.checkpoints[0] with { seal = body.checkpoints[0].seal + 1 } } };
        (await Auditor.Post("audit/verifications", forged)).ShouldBe(422).Fields.ShouldBe(["/checkpoints/0/signature audit.checkpoint.signature_invalid"]);
    }

    [Fact]
    public async Task The_command_asks_the_same_and_answers_by_its_exit_code()
    {
        await Sealed(await WriteOne());
        var said = new StringWriter();
        (await AuditCommand.Run(["verify"], igm.Services, said, default)).ShouldBe(0, said.ToString());
        said.ToString().ShouldContain("\"intact\": true");
        (await AuditCommand.Run(["verify", "--checkpoint", "/nowhere"], igm.Services, said, default)).ShouldBe(2);
        (await AuditCommand.Run([], igm.Services, said, default)).ShouldBe(2);
    }

    [Fact]
    public async Task A_forged_row_turns_the_health_red()
    {
        await using var host = new IgmApi();
        await host.InitializeAsync();
        await host.Anonymous().Get("/health/ready");
        await using (var forge = host.Database.Superuser.CreateCommand("insert into audit.entries (id, at, use_case, outcome, hash, mac, mac_key) values (gen_random_uuid(), now(), 'X', 'done', sha256('x'), sha256('y'), 'local')"))
        {
            await forge.ExecuteNonQueryAsync();
        }

        await Until(async () => (await host.Anonymous().Get("/health/ready")).Status == 503);
        (await host.Anonymous().Get("/health/ready")).Text.ShouldContain("\"audit\":\"Unhealthy\"");
    }

    private async Task<Guid> WriteOne()
    {
        igm.Clock.Advance(TimeSpan.FromMilliseconds(5));
        var at = igm.Clock.GetUtcNow();
        var entry = new AuditEntry
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            UseCase = "VerifyArraigo",
            Outcome = AuditOutcome.Done,
            Actor = IgmApi.Actor("arraigos.verificador"),
            Exchange = new Dictionary<string, string> { ["X-Road-Id"] = "7" },
            Changes = """{"Arraigo": {"state": ["REGISTRADO", "ACTIVO"]}}""",
            Why = "por oficio",
        };
        await igm.Within(async services =>
        {
            await services.GetRequiredService<IAuditTrail>().WriteNow(entry, default);
            return 0;
        });
        return entry.Id;
    }

    private Task Sealed(Guid id) => Until(() => igm.Database.One<bool>("select exists (select from audit.seals where $1 = any(entry_ids))", id));

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var waited = 0; waited < 1000; waited++)
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
