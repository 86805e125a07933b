using Igm.TestKit;

namespace Igm.WebApi.Tests.House;

public sealed class HostTests(IgmApi igm) : IClassFixture<IgmApi>
{
    [Fact]
    public async Task An_unknown_route_is_a_problem_in_Spanish()
    {
        var answer = await igm.Having("prueba").Get("nowhere");
        answer.ShouldRefuse("common.no_route", 404);
        answer.ContentHeaders.ContentLanguage.ShouldBe(["es"]);
    }

    [Fact]
    public async Task Each_test_class_has_a_migrated_database_of_its_own()
    {
        (await igm.Database.One<string>("select current_database()")).ShouldBe(igm.Database.Name);
        (await igm.Database.One<long>("select count(*) from house.migrations")).ShouldBe(1);
    }

    [Fact]
    public async Task The_role_that_serves_owns_nothing()
    {
        await using var api = igm.Database.Api.CreateCommand("select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'audit' and c.relkind = 'r' and (has_table_privilege(c.oid, 'UPDATE') or has_table_privilege(c.oid, 'DELETE') or has_table_privilege(c.oid, 'TRUNCATE'))");
        (await api.ExecuteScalarAsync()).ShouldBe(0L);
    }
}
