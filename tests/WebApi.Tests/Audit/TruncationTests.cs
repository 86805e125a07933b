using System.Text.Json;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Audit;

namespace Igm.WebApi.Tests.Audit;

/// <summary>A chain whose end is cut off is a shorter chain that holds; only what was kept elsewhere tells.</summary>
public sealed class TruncationTests : IAsyncLifetime
{
    private AuditWorld _world = null!;

    public async Task InitializeAsync() => _world = await AuditWorld.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_cut_tail_shows_against_a_checkpoint_and_against_nothing_else()
    {
        await _world.WriteAndSeal(3);
        var lost = await _world.WriteAndSeal(3);
        var checkpoint = await Publish();
        File.Delete(_world.CheckpointFile);
        await CutFrom(lost[0]);

        (await _world.VerifyAfresh()).Intact.ShouldBeTrue("without a checkpoint the shorter chain is a whole chain");
        var fault = await _world.ShouldFind(FaultKind.Truncated, checkpoints: checkpoint);
        fault.Seal.ShouldBe(checkpoint.Seal);
    }

    [Fact]
    public async Task The_checkpoint_kept_in_the_file_is_enough()
    {
        await _world.WriteAndSeal(3);
        var lost = await _world.WriteAndSeal(3);
        await Publish();
        await CutFrom(lost[0]);
        await _world.Tamper("delete from audit.checkpoints");
        await _world.ShouldFind(FaultKind.Truncated);
    }

    [Fact]
    public async Task A_tail_that_was_cut_and_grew_again_is_another_tail()
    {
        await _world.WriteAndSeal(3);
        var lost = await _world.WriteAndSeal(3);
        var checkpoint = await Publish();
        await CutFrom(lost[0]);
        var afresh = new FreshState(_world);
        await afresh.WriteAndSeal();
        await _world.ShouldFind(FaultKind.Truncated, seal: checkpoint.Seal);
    }

    [Fact]
    public async Task The_process_that_sealed_notices_at_once_and_stops_sealing()
    {
        await _world.WriteAndSeal(3);
        var lost = await _world.WriteAndSeal(3);
        await CutFrom(lost[0]);
        (await _world.Verify()).FirstFault!.Kind.ShouldBe(FaultKind.Truncated);
        var seals = await _world.Database.One<long>("select count(*) from audit.seals where chain = 'audit'");
        await _world.WriteAndSeal(1);
        (await _world.Database.One<long>("select count(*) from audit.seals where chain = 'audit'")).ShouldBe(seals);
        _world.State.Trouble.Keys.ShouldContain(Chain.Audit);
    }

    [Fact]
    public async Task Nothing_is_sealed_on_top_of_a_forged_seal()
    {
        await _world.WriteAndSeal(3);
        await _world.Tamper("update audit.seals set root = sha256(root) where chain = 'audit'");
        var afresh = new FreshState(_world);
        await afresh.WriteAndSeal();
        afresh.State.Trouble[Chain.Audit].ShouldContain("forged");
    }

    [Fact]
    public async Task Every_seal_deleted_shows_too()
    {
        await _world.WriteAndSeal(3);
        await Publish();
        await _world.Tamper("delete from audit.seals where chain = 'audit'");
        (await _world.ShouldFind(FaultKind.Truncated)).Seal.ShouldBe(1);
    }

    [Fact]
    public async Task A_checkpoint_in_the_file_that_is_not_ours_is_said_to_be_forged()
    {
        await _world.WriteAndSeal(3);
        var checkpoint = await Publish();
        await File.WriteAllTextAsync(_world.CheckpointFile, JsonSerializer.Serialize(checkpoint with { Rows = checkpoint.Rows + 1 }, JsonSerializerOptions.Web));
        await _world.ShouldFind(FaultKind.ForgedCheckpoint, seal: checkpoint.Seal);
    }

    [Fact]
    public async Task A_day_has_one_checkpoint_in_the_table_and_in_the_file()
    {
        await _world.WriteAndSeal(3);
        var first = await Publish();
        await _world.WriteAndSeal(3);
        (await Publish()).Signature.ShouldBe(first.Signature);
        (await File.ReadAllLinesAsync(_world.CheckpointFile)).Length.ShouldBe(1);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        (await Publish()).Seal.ShouldBe(first.Seal + 1);
        (await _world.VerifyAfresh(first)).Intact.ShouldBeTrue();
    }

    [Fact]
    public async Task A_chain_that_does_not_verify_gets_no_checkpoint()
    {
        var rows = await _world.WriteAndSeal(3);
        await _world.Tamper("delete from audit.entries where id = $1", rows[1]);
        (await _world.Get<IAuditChains>().Publish(Chain.Audit, new(2026, 3, 2), default)).Error!.Code.ShouldBe("audit.chain.not_intact");
        (await _world.Database.One<long>("select count(*) from audit.checkpoints")).ShouldBe(0);
        _world.State.Trouble.Keys.ShouldContain(Chain.Audit);
    }

    [Fact]
    public async Task After_a_restore_into_a_younger_cluster_the_chain_goes_on_from_where_it_was()
    {
        // A cluster a million transactions old …
        await Lift(1_000_000);
        await _world.WriteAndSeal(3);
        // … and its dump in a new one, whose counter is behind the last seal.
        await Lift(0);
        await _world.Write();
        var afresh = new FreshState(_world);
        await afresh.Seal();
        afresh.State.Trouble[Chain.Audit].ShouldContain("restore");

        await _world.ShouldFind(FaultKind.Inserted, await _world.Database.One<Guid>("select id from audit.entries order by xact, id limit 1"));
        await _world.Tamper("delete from audit.entries where xact < 1000000");
        await using (var owner = _world.Database.Owner.CreateCommand("call audit.continue_after_restore()"))
        {
            await owner.ExecuteNonQueryAsync();
        }

        await _world.WriteAndSeal(2);
        var verified = await _world.VerifyAfresh();
        verified.FirstFault.ShouldBeNull();
        (verified.Rows, verified.Seals).ShouldBe((5, 2));
    }

    private async Task<Checkpoint> Publish() =>
        (await _world.Get<IAuditChains>().Publish(Chain.Audit, GuatemalaTime.DayOf(_world.Clock.GetUtcNow()), default)).Value;

    private async Task CutFrom(Guid row)
    {
        var seal = await _world.Database.One<long>("select number from audit.seals where $1 = any(entry_ids)", row);
        await _world.Tamper("delete from audit.entries e using audit.seals s where s.chain = 'audit' and s.number >= $1 and e.id = any(s.entry_ids)", seal);
        await _world.Tamper("delete from audit.seals where chain = 'audit' and number >= $1", seal);
    }

    private async Task Lift(long by)
    {
        foreach (var (name, now) in new[] { ("xact", "pg_current_xact_id()"), ("horizon", "pg_snapshot_xmin(pg_current_snapshot())") })
        {
            await _world.Database.Execute($"create or replace function audit.{name}() returns bigint language sql stable return {now}::text::bigint + {by}");
        }
    }

    /// <summary>A sealer that was started after the tampering.</summary>
    private sealed class FreshState(AuditWorld world)
    {
        public SealerState State { get; } = new();

        public async Task WriteAndSeal()
        {
            await world.Write();
            await Seal();
        }

        public async Task Seal()
        {
            await AuditWorld.WaitForHorizon(world.Database.Api, await world.Database.One<long>("select audit.xact()"));
            await new Sealer<AuditRow>(world.Get<Npgsql.NpgsqlDataSource>(), world.Keys, State, world.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<Sealer<AuditRow>>.Instance).SealOnce(default);
        }
    }
}
