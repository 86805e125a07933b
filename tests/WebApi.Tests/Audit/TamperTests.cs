using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Infrastructure.Audit;

namespace Igm.WebApi.Tests.Audit;

/// <summary>Whoever can write into the database can do anything to a row; the chain names the first one they did it to.</summary>
public sealed class TamperTests : IAsyncLifetime
{
    private const string AnyUuid = "'0197a000-0000-7000-8000-000000000001'";

    private static readonly Dictionary<string, Dictionary<string, string>> Alterations = new()
    {
        ["entries"] = new()
        {
            ["id"] = AnyUuid, ["at"] = "at + interval '1 microsecond'", ["use_case"] = "'GetPerson'", ["outcome"] = "'refused'", ["error_code"] = "null",
            ["actor_id"] = AnyUuid, ["actor_name"] = "'otra.persona'", ["actor_kind"] = "'System'", ["on_behalf_of"] = "'OTRA'", ["session_id"] = "null", ["origin"] = "'10.0.0.1'",
            ["purpose"] = "'care'", ["case_reference"] = "''", ["exchange"] = "'{}'", ["trace_id"] = "null", ["subjects"] = "array[subjects[2], subjects[1]]",
            ["changes"] = "(changes::text || ' ')::json", ["why"] = "why || ' '", ["evidence"] = $"array[{AnyUuid}::uuid]", ["mark"] = "null", ["hash"] = "sha256(hash)", ["mac"] = "sha256(mac)",
            ["mac_key"] = "'other'", ["xact"] = "xact + 1",
        },
        ["register_entries"] = new()
        {
            ["id"] = AnyUuid, ["at"] = "at + interval '1 microsecond'", ["kind"] = "'arraigo.lifted'", ["subject"] = AnyUuid, ["salt"] = "sha256(salt)",
            ["content_hash"] = "sha256(content_hash)", ["hash"] = "sha256(hash)", ["mac"] = "sha256(mac)", ["mac_key"] = "'other'", ["xact"] = "xact + 1",
        },
        ["seals"] = new()
        {
            ["chain"] = "'other'", ["number"] = "number + 100000", ["from_xact"] = "from_xact - 1", ["from_id"] = AnyUuid, ["to_xact"] = "to_xact + 1", ["to_id"] = AnyUuid,
            ["entry_ids"] = "array_append(entry_ids[2:], entry_ids[1])", ["leaf_hashes"] = "sha256('x') || substr(leaf_hashes, 33)", ["root"] = "sha256(root)",
            ["previous"] = "sha256(previous)", ["hash"] = "sha256(hash)", ["sealed_at"] = "sealed_at + interval '1 second'", ["key_id"] = "'other'", ["signature"] = "sha512(signature)",
        },
    };

    private AuditWorld _world = null!;

    public static IEnumerable<object[]> Columns =>
        Alterations.SelectMany(table => table.Value.Keys.Select(column => new object[] { table.Key, column }));

    public async Task InitializeAsync() => _world = await AuditWorld.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_untouched_chain_is_intact()
    {
        await _world.Seal();
        var before = await _world.Verify();
        await _world.WriteAndSeal(5);
        await _world.InscribeAndSeal(3);
        var after = await _world.Verify();
        after.ShouldBe(before with { Rows = before.Rows + 8, Seals = before.Seals + 2 });
        after.Intact.ShouldBeTrue();
        await _world.Write();
        (await _world.Verify()).Unsealed.ShouldBe(1);
    }

    [Fact]
    public async Task No_column_is_left_out_of_the_alterations()
    {
        foreach (var (table, columns) in Alterations)
        {
            var real = await _world.Database.One<string[]>("select array_agg(column_name::text) from information_schema.columns where table_schema = 'audit' and table_name = $1", table);
            real!.Order().ShouldBe(columns.Keys.Order(), table);
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_row_altered_in_any_column_is_named(string table, string column)
    {
        await _world.WriteAndSeal(2);
        await _world.InscribeAndSeal(2);
        var rows = await _world.WriteAndSeal(4);
        var acts = await _world.InscribeAndSeal(4);
        await _world.WriteAndSeal(3);
        (await _world.VerifyAfresh()).Intact.ShouldBeTrue();
        if (table == "seals")
        {
            var seal = await SealOf(rows[2]);
            await _world.Tamper($"update audit.seals set {column} = {Alterations[table][column]} where chain = 'audit' and number = $1", seal);
            await _world.ShouldFind(column is "chain" or "number" ? FaultKind.Deleted : FaultKind.ForgedSeal, seal: seal);
            return;
        }

        var row = table == "entries" ? rows[2] : acts[2].Id;
        await _world.Tamper($"update audit.{table} set {column} = {Alterations[table][column]} where id = $1", row);
        var fault = await _world.ShouldFind(FaultKind.Altered, row);
        fault.Position.ShouldBe(2);
        fault.Chain.ShouldBe(table == "entries" ? Chain.Audit : Chain.Register);
    }

    [Fact]
    public async Task A_deleted_row_is_named_and_the_time_it_had()
    {
        var rows = await _world.WriteAndSeal(5);
        await _world.WriteAndSeal(2);
        await _world.Tamper("delete from audit.entries where id = $1", rows[3]);
        var fault = await _world.ShouldFind(FaultKind.Deleted, rows[3]);
        fault.Position.ShouldBe(3);
        fault.At!.Value.ShouldBe(_world.Clock.GetUtcNow(), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_first_of_several_faults_is_named()
    {
        var rows = await _world.WriteAndSeal(6);
        await _world.Tamper("update audit.entries set why = 'x' where id = $1", rows[4]);
        await _world.Tamper("delete from audit.entries where id = $1", rows[1]);
        await _world.ShouldFind(FaultKind.Deleted, rows[1]);
    }

    [Fact]
    public async Task A_row_slipped_in_among_the_sealed_is_named_even_with_its_right_hash()
    {
        var rows = await _world.WriteAndSeal(4);
        var forged = await Forge($"(select xact from audit.entries where id = '{rows[2]}')");
        var fault = await _world.ShouldFind(FaultKind.Inserted, forged);
        fault.Seal.ShouldBe(await SealOf(rows[2]));
    }

    [Fact]
    public async Task A_row_written_past_the_house_is_never_sealed_and_turns_the_health_red()
    {
        await _world.WriteAndSeal(2);
        var forged = await Forge("audit.xact()");
        await _world.ShouldFind(FaultKind.Inserted, forged);
        var later = await _world.WriteAndSeal(2);
        await _world.ShouldFind(FaultKind.Inserted, forged);
        (await _world.Database.One<bool>("select exists (select from audit.seals where $1 = any(entry_ids))", forged)).ShouldBeFalse();
        (await SealOf(later[0])).ShouldBeGreaterThan(0);
        _world.State.Trouble[Chain.Audit].ShouldContain(forged.ToString());
    }

    [Fact]
    public async Task A_row_copied_whole_with_its_mac_is_no_second_row()
    {
        var rows = await _world.WriteAndSeal(3);
        var copy = Guid.CreateVersion7(_world.Clock.GetUtcNow());
        await _world.Tamper("""
            insert into audit.entries
            select $2, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, on_behalf_of, session_id, origin, purpose,
                   case_reference, exchange, trace_id, subjects, changes, why, evidence, mark, hash, mac, mac_key from audit.entries where id = $1
            """, rows[0], copy);
        await _world.WriteAndSeal(1);
        await _world.ShouldFind(FaultKind.Inserted, copy);
    }

    [Fact]
    public async Task Rows_that_changed_places_are_reordered()
    {
        var rows = await _world.WriteAndSeal(5);
        await _world.Tamper($"alter table audit.entries drop constraint entries_pkey");
        await _world.Tamper("update audit.entries set id = case id when $1 then $2 else $1 end where id in ($1, $2)", rows[1], rows[3]);
        await _world.ShouldFind(FaultKind.Reordered, rows[1]);
    }

    [Fact]
    public async Task Rows_that_changed_places_across_seals_are_reordered()
    {
        var first = await _world.WriteAndSeal(3);
        var second = await _world.WriteAndSeal(3);
        await _world.Tamper($"alter table audit.entries drop constraint entries_pkey");
        await _world.Tamper("update audit.entries set id = case id when $1 then $2 else $1 end where id in ($1, $2)", first[2], second[0]);
        await _world.ShouldFind(FaultKind.Reordered, first[2]);
    }

    [Fact]
    public async Task Rows_that_changed_their_transactions_are_altered()
    {
        var rows = await _world.WriteAndSeal(4);
        await _world.Tamper("update audit.entries e set xact = o.xact from audit.entries o where e.id in ($1, $2) and o.id in ($1, $2) and o.id <> e.id", rows[1], rows[2]);
        await _world.ShouldFind(FaultKind.Altered, rows[1]);
    }

    [Fact]
    public async Task Seals_that_changed_places_are_reordered()
    {
        var first = await SealOf((await _world.WriteAndSeal(2))[0]);
        await _world.WriteAndSeal(2);
        await _world.Tamper("update audit.seals set number = -number where chain = 'audit' and number in ($1, $1 + 1)", first);
        await _world.Tamper("update audit.seals set number = case -number when $1 then $1 + 1 else $1 end where chain = 'audit' and number < 0", first);
        await _world.ShouldFind(FaultKind.Reordered, seal: first);
    }

    [Fact]
    public async Task A_seal_taken_out_with_its_rows_leaves_a_gap()
    {
        var rows = await _world.WriteAndSeal(2);
        var seal = await SealOf(rows[0]);
        await _world.WriteAndSeal(2);
        await _world.Tamper("delete from audit.entries where id = any($1)", rows.ToArray());
        await _world.Tamper("delete from audit.seals where chain = 'audit' and number = $1", seal);
        await _world.ShouldFind(FaultKind.Deleted, seal: seal);
    }

    [Theory]
    [InlineData("local")]
    [InlineData("stolen")]
    public async Task A_rewritten_row_with_a_seal_signed_by_another_key_is_named(string keyId)
    {
        var rows = await _world.WriteAndSeal(3);
        using var keys = OtherKeys(keyId);
        var number = await SealOf(rows[1]);
        await _world.Tamper("update audit.entries set why = 'nada' where id = $1", rows[1]);
        await ReSign(number, keys);
        (await _world.ShouldFind(FaultKind.Altered, rows[1])).Seal.ShouldBe(number);
    }

    [Fact]
    public async Task A_seal_signed_by_another_key_over_genuine_rows_is_forged()
    {
        var rows = await _world.WriteAndSeal(3);
        using var keys = OtherKeys("local");
        await ReSign(await SealOf(rows[1]), keys);
        await _world.ShouldFind(FaultKind.ForgedSeal, seal: await SealOf(rows[1]));
    }

    private Task<long> SealOf(Guid row) => _world.Database.One<long>("select number from audit.seals where $1 = any(entry_ids)", row);

    /// <summary>A row as a superuser can make it: the right hash of what it says, and a mac that is only a guess.</summary>
    private async Task<Guid> Forge(string xact)
    {
        using var keys = OtherKeys("local");
        var row = AuditRows.Of(_world.Entry("GetPerson"), keys);
        row.ComputeHash().ShouldBe(row.Hash);
        await _world.Tamper($"""
            insert into audit.entries (id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, session_id, origin, purpose, case_reference,
                                       exchange, trace_id, subjects, changes, why, mark, hash, mac, mac_key, xact)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::json, $14, $15, $16::json, $17, $18, $19, $20, $21, {xact})
            """, row.Id, row.At, row.UseCase, row.Outcome, row.ErrorCode!, row.ActorId!, row.ActorName!, row.ActorKind!, row.SessionId!, row.Origin!, row.Purpose!,
            row.CaseReference!, row.Exchange, row.TraceId!, row.Subjects, row.Changes!, row.Why!, row.Mark!, row.Hash, row.Mac, row.MacKey);
        return row.Id;
    }

    /// <summary>Makes the seal again over the rows as they now are, under keys that are not the house's.</summary>
    private async Task ReSign(long number, KeyRing keys)
    {
        SealRow seal;
        await using (var read = _world.Database.Superuser.CreateCommand($"select {SealRow.Columns} from audit.seals where chain = 'audit' and number = {number}"))
        await using (var reader = await read.ExecuteReaderAsync())
        {
            await reader.ReadAsync();
            seal = SealRow.Read(reader);
        }

        var leaves = new List<byte>();
        foreach (var id in seal.EntryIds)
        {
            await using var read = _world.Database.Superuser.CreateCommand($"select {AuditRow.Columns} from audit.entries where id = '{id}'");
            await using var reader = await read.ExecuteReaderAsync();
            await reader.ReadAsync();
            leaves.AddRange(SealHeader.LeafOf(AuditRow.Read(reader).Xact, AuditRow.Read(reader).ComputeHash()));
        }

        var again = seal with { LeafHashes = [.. leaves], Root = Merkle.Root([.. leaves]), KeyId = keys.CurrentKey };
        await _world.Tamper(
            "update audit.seals set leaf_hashes = $2, root = $3, hash = $4, key_id = $5, signature = $6 where chain = 'audit' and number = $1",
            number, again.LeafHashes, again.Root, again.Header.Hash(), again.KeyId, keys.Sign(again.Header.Encode()));
    }

    private static KeyRing OtherKeys(string id)
    {
        var folder = Directory.CreateTempSubdirectory("igm-other-").FullName;
        KeyRing.MakeWhereMissing(folder, id);
        try
        {
            return new(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
