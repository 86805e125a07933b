using Igm.TestKit;

namespace Igm.WebApi.Tests.Access;

public sealed class AttemptsSweptTests(IgmApi igm) : IClassFixture<IgmApi>
{
    [Fact]
    public async Task Old_attempts_are_swept_when_nothing_happens_and_not_at_every_word_between_nodes()
    {
        await igm.Anonymous().Get("/health/live");
        await igm.Database.Execute("insert into access.attempts (key, failures, last_at) values ('de.antes', 1, $1)", igm.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        for (var i = 0; i < 5; i++)
        {
            await igm.Database.Execute("select pg_notify('igm_access', 'session:' || gen_random_uuid())");
            await Task.Delay(200);
        }

        (await Kept()).ShouldBe(1);
        for (var waited = 0; waited < 300 && await Kept() > 0; waited++)
        {
            await Task.Delay(100);
        }

        (await Kept()).ShouldBe(0);
    }

    private Task<long> Kept() => igm.Database.One<long>("select count(*) from access.attempts where key = 'de.antes'");
}
