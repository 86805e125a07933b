using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

/// <summary>What was written into the register before the cut is on the certificate, also when it was committed after it was asked for.</summary>
public sealed class CertificateCutTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly CertificateWorld _world = new(igm);

    [Fact]
    public async Task An_annotation_that_took_its_instant_before_the_cut_and_commits_after_it_is_seen()
    {
        var cui = CertificateWorld.Cui();
        var person = await _world.Person("Balbina Tzir Coc", cui);
        var (order, version) = await _world.Registered("Balbina Tzir Coc", cui);

        var issued = await WhileUncommitted(() => _world.Verifier.Post($"control/arraigos/{order}/verification", null, version), () => _world.Issue(person));

        (await igm.Database.One<bool>("select annotated_at < (select cut_at from control.certificates where id = $2) from control.arraigos where id = $1", order, issued.Id)).ShouldBeTrue();
        issued.Json.GetProperty("result").GetString().ShouldBe("positive");
    }

    [Fact]
    public async Task A_lifting_that_took_its_instant_before_the_cut_and_commits_after_it_is_seen()
    {
        var cui = CertificateWorld.Cui();
        var person = await _world.Person("Cornelia Tzir Coc", cui);
        var (order, version) = await _world.Annotated("Cornelia Tzir Coc", cui);
        var (act, proposed) = await _world.LiftingProposed(order, version);

        var issued = await WhileUncommitted(() => _world.Verifier.Post($"control/arraigos/{order}/liftings/{act}/confirmation", null, proposed), () => _world.Issue(person));

        issued.Json.GetProperty("result").GetString().ShouldBe("negative");
    }

    /// <summary>The first command has its instant and waits to write; the second is asked for later; then the first goes on.</summary>
    private async Task<Answer> WhileUncommitted(Func<Task<Answer>> first, Func<Task<Answer>> second)
    {
        await using var connection = await igm.Database.Superuser.OpenConnectionAsync();
        await using var writersWait = await connection.BeginTransactionAsync();
        await using (var hold = new Npgsql.NpgsqlCommand("lock table control.arraigo_acts in share mode", connection, writersWait))
            await hold.ExecuteNonQueryAsync();
        var writing = first();
        while (await igm.Database.One<long>("select count(*) from pg_locks where not granted and relation = 'control.arraigo_acts'::regclass") == 0)
        {
            writing.IsCompleted.ShouldBeFalse();
            await Task.Delay(20);
        }

        igm.Clock.Advance(TimeSpan.FromMinutes(1));
        var asking = second();
        await Task.WhenAny(asking, Task.Delay(TimeSpan.FromMilliseconds(700)));
        await writersWait.CommitAsync();
        (await writing).ShouldBe(200);
        return (await asking).ShouldBe(201);
    }
}
