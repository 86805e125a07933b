using System.Diagnostics;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Infrastructure.Audit;
using Npgsql;
using Xunit.Abstractions;

namespace Igm.WebApi.Tests.Audit;

public sealed class SealerTests(ITestOutputHelper output) : IAsyncLifetime
{
    private AuditWorld _world = null!;

    public async Task InitializeAsync() => _world = await AuditWorld.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Many_writers_and_two_sealers_leave_no_gap_and_no_duplicate()
    {
        const int Writers = 16;
        await _world.Seal();
        var before = await _world.Database.One<long>("select count(*) from audit.entries");
        using var stop = new CancellationTokenSource();
        var sealers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => SealUntil(stop.Token))).ToList();
        var written = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteUntilSealed(writer))));
        await stop.CancelAsync();
        await Task.WhenAll(sealers);
        await _world.Seal();

        var committed = await _world.Database.One<long>("select count(*) from audit.entries") - before;
        committed.ShouldBe(written.Sum());
        (await _world.Database.One<long>("select count(*) from (select unnest(entry_ids) from audit.seals where chain = 'audit') sealed")).ShouldBe(before + committed);
        (await _world.Database.One<long>("select count(distinct id) from (select unnest(entry_ids) as id from audit.seals where chain = 'audit') sealed")).ShouldBe(before + committed);
        var seals = await _world.Database.One<long>("select count(*) from audit.seals where chain = 'audit'");
        seals.ShouldBeGreaterThan(5, "the sealers did not run while the writers wrote");
        (await _world.Database.One<long>("select max(number) from audit.seals where chain = 'audit'")).ShouldBe(seals);
        var verified = await _world.VerifyAfresh();
        verified.FirstFault.ShouldBeNull();
        verified.Rows.ShouldBe(before + committed);
        output.WriteLine($"{committed} rows by {Writers} writers in {seals} seals");
    }

    [Fact]
    public async Task A_transaction_still_open_holds_the_horizon_and_its_rows_are_sealed_when_it_ends()
    {
        await _world.Seal();
        var source = _world.Get<NpgsqlDataSource>();
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var early = await Insert(connection);
        var late = await _world.Write();
        await _world.Get<Sealer<AuditRow>>().SealOnce(default);
        (await IsSealed(late)).ShouldBeFalse("a row behind one that can still appear must wait for it");
        await transaction.CommitAsync();
        await _world.Seal();
        (await IsSealed(early)).ShouldBeTrue();
        (await IsSealed(late)).ShouldBeTrue();
        (await _world.VerifyAfresh()).Intact.ShouldBeTrue();
    }

    [Fact]
    public async Task A_hundred_thousand_rows_are_sealed_and_verified_in_constant_memory()
    {
        const int Rows = 100_000;
        await using (var connection = await _world.Get<NpgsqlDataSource>().OpenConnectionAsync())
        await using (var copy = await connection.BeginBinaryImportAsync("copy audit.entries (id, at, use_case, outcome, subjects, exchange, hash, mac, mac_key) from stdin binary"))
        {
            for (var i = 0; i < Rows; i++)
            {
                _world.Clock.Advance(TimeSpan.FromMilliseconds(1));
                var at = _world.Clock.GetUtcNow();
                var row = AuditRows.Of(new AuditEntry { Id = Guid.CreateVersion7(at), At = at, UseCase = "GetArraigo", Outcome = "read", Subjects = [Guid.CreateVersion7(at)] }, _world.Keys);
                await copy.StartRowAsync();
                await copy.WriteAsync(row.Id);
                await copy.WriteAsync(row.At.UtcDateTime, NpgsqlTypes.NpgsqlDbType.TimestampTz);
                await copy.WriteAsync(row.UseCase);
                await copy.WriteAsync(row.Outcome);
                await copy.WriteAsync(row.Subjects);
                await copy.WriteAsync(row.Exchange, NpgsqlTypes.NpgsqlDbType.Json);
                await copy.WriteAsync(row.Hash);
                await copy.WriteAsync(row.Mac);
                await copy.WriteAsync(row.MacKey);
            }

            await copy.CompleteAsync();
        }

        var sealing = Stopwatch.StartNew();
        await _world.Seal();
        sealing.Stop();
        await _world.VerifyAfresh();
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var verifying = Stopwatch.StartNew();
        var verified = await _world.VerifyAfresh();
        verifying.Stop();
        verified.Intact.ShouldBeTrue();
        verified.Rows.ShouldBeGreaterThanOrEqualTo(Rows);
        verified.Seals.ShouldBeGreaterThanOrEqualTo(Rows / Sealer<AuditRow>.RowsPerSeal);
        (GC.GetTotalMemory(forceFullCollection: true) - held).ShouldBeLessThan(5_000_000);
        output.WriteLine($"{verified.Rows} rows in {verified.Seals} seals: sealed in {sealing.ElapsedMilliseconds} ms, verified in {verifying.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task An_act_of_the_register_is_proved_without_a_database()
    {
        var first = (await _world.InscribeAndSeal(3))[1];
        await _world.InscribeAndSeal(5);
        var chain = _world.Get<IRegisterChain>();
        (await chain.WaitUntilSealed(first.Id, TimeSpan.FromSeconds(1), default)).ShouldBeTrue();
        var proof = (await chain.Prove(first.Id, default))!;
        var keys = _world.Keys.PublicKeys;
        proof.Published.ShouldBeNull();
        proof.Fault(first.Content, keys).ShouldBeNull();

        (await _world.Get<IAuditChains>().Publish(Chain.Register, new(2026, 3, 2), default)).Succeeded.ShouldBeTrue();
        var published = (await chain.Prove(first.Id, default))!;
        published.Fault(first.Content, keys).ShouldBeNull();
        published.Published!.Path.ShouldNotBeEmpty();

        published.Fault([.. first.Content.Skip(1)], keys).ShouldBe("content");
        (published with { Line = published.Line with { Kind = "arraigo.lifted" } }).Fault(null, keys).ShouldBe("path");
        (published with { Index = published.Index + 1 }).Fault(null, keys).ShouldBe("path");
        (published with { Seal = published.Seal with { SealedAt = published.Seal.SealedAt.AddSeconds(1) } }).Fault(null, keys).ShouldBe("seal_signature");
        (published with { Published = published.Published with { Path = [] } }).Fault(null, keys).ShouldBe("checkpoint_path");
        published.Fault(null, new Dictionary<string, byte[]>()).ShouldBe("seal_signature");
    }

    [Fact]
    public async Task A_proof_survives_being_written_as_JSON()
    {
        var act = (await _world.InscribeAndSeal(3))[2];
        var proof = await _world.Get<IRegisterChain>().Prove(act.Id, default);
        var read = System.Text.Json.JsonSerializer.Deserialize<RegisterProof>(System.Text.Json.JsonSerializer.Serialize(proof))!;
        read.Fault(act.Content, _world.Keys.PublicKeys).ShouldBeNull();
    }

    [Fact]
    public async Task The_register_has_a_root_at_every_instant_after_its_first_seal()
    {
        var chain = _world.Get<IRegisterChain>();
        var start = _world.Clock.GetUtcNow();
        await _world.InscribeAndSeal(1);
        var between = _world.Clock.GetUtcNow();
        _world.Clock.Advance(TimeSpan.FromSeconds(1));
        await _world.InscribeAndSeal(1);
        var first = (await chain.RootAt(between, default))!;
        (await chain.RootAt(_world.Clock.GetUtcNow(), default))!.Seal.ShouldBe(first.Seal + 1);
        ((await chain.RootAt(start.AddDays(-1000), default))?.Seal ?? 0).ShouldBe(0);
        var unsealed = await _world.Inscribe();
        (await chain.WaitUntilSealed(unsealed.Id, TimeSpan.FromMilliseconds(60), default)).ShouldBeFalse();
        (await chain.Prove(unsealed.Id, default)).ShouldBeNull();
    }

    private async Task SealUntil(CancellationToken stop)
    {
        var sealer = new Sealer<AuditRow>(
            _world.Get<NpgsqlDataSource>(), _world.Keys, new SealerState(), _world.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<Sealer<AuditRow>>.Instance);
        while (!stop.IsCancellationRequested)
        {
            await sealer.SealOnce(default);
        }
    }

    /// <summary>
    /// Sixty transactions, and more until the sealers have sealed under them. One in three is rolled back; the others stay
    /// open for a moment, so that transactions end in another order than they began.
    /// </summary>
    private async Task<int> WriteUntilSealed(int writer)
    {
        var committed = 0;
        for (var i = 0; i < 60 || (i < 3000 && await _world.Database.One<long>("select count(*) from audit.seals where chain = 'audit'") < 10); i++)
        {
            await using var connection = await _world.Get<NpgsqlDataSource>().OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await Insert(connection);
            await Task.Delay((writer + i) % 4);
            if (i % 3 != 0)
            {
                await transaction.CommitAsync();
                committed++;
            }
        }

        return committed;
    }

    private async Task<Guid> Insert(NpgsqlConnection connection)
    {
        var row = AuditRows.Of(_world.Entry("RegisterArraigo"), _world.Keys);
        await using var insert = new NpgsqlCommand("""
            insert into audit.entries (id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, session_id, origin, purpose, case_reference,
                                       exchange, trace_id, subjects, changes, why, mark, hash, mac, mac_key)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::json, $14, $15, $16::json, $17, $18, $19, $20, $21)
            """, connection);
        object[] values =
        [
            row.Id, row.At, row.UseCase, row.Outcome, row.ErrorCode!, row.ActorId!, row.ActorName!, row.ActorKind!, row.SessionId!, row.Origin!, row.Purpose!,
            row.CaseReference!, row.Exchange, row.TraceId!, row.Subjects, row.Changes!, row.Why!, row.Mark!, row.Hash, row.Mac, row.MacKey,
        ];
        foreach (var value in values)
        {
            insert.Parameters.Add(new() { Value = value });
        }

        await insert.ExecuteNonQueryAsync();
        return row.Id;
    }

    private Task<bool> IsSealed(Guid row) => _world.Database.One<bool>("select exists (select from audit.seals where $1 = any(entry_ids))", row);
}
