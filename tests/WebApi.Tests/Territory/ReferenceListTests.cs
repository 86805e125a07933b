using System.Text.Json;
using AutoMapper;
using Igm.Infrastructure.Seeding;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Territory;

public sealed class ReferenceListTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Caller _anyone = igm.Having("cualquiera");

    [Theory]
    [InlineData("departments", 22)]
    [InlineData("municipalities", 340)]
    [InlineData("countries", 250)]
    [InlineData("mrz-codes", 24)]
    [InlineData("posts", 25)]
    [InlineData("passport-centres", 25)]
    [InlineData("reception-centres", 12)]
    [InlineData("languages", 31)]
    [InlineData("ethnic-groups", 7)]
    [InlineData("sexes", 3)]
    [InlineData("institutions", 52)]
    [InlineData("offices", 30)]
    public async Task Each_list_is_whole_and_every_entry_says_where_it_comes_from(string list, int entries)
    {
        var rows = Items((await _anyone.Get("territory/" + list)).ShouldBe(200));

        rows.Count.ShouldBe(entries);
        foreach (var row in rows)
        {
            row.GetProperty("source").GetString().ShouldNotBeNullOrWhiteSpace();
            row.GetProperty("confidence").GetString().ShouldBeOneOf("high", "medium", "low");
            row.GetProperty("version").GetInt32().ShouldBe(1);
            row.TryGetProperty("confirmed", out _).ShouldBeTrue();
            row.TryGetProperty("validFrom", out _).ShouldBeTrue();
            row.TryGetProperty("validUntil", out _).ShouldBeTrue();
        }

        rows.Select(row => row.GetProperty("code").GetString()).ShouldBeUnique();
        rows.Select(row => row.GetProperty("code").GetString()).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_two_municipalities_that_sources_exchange_are_shown_as_unconfirmed()
    {
        var progreso = Items(await _anyone.Get("territory/municipalities?department=02"));

        progreso.Count.ShouldBe(8);
        progreso.Where(row => !row.GetProperty("confirmed").GetBoolean()).Select(row => row.GetProperty("code").GetString()).ShouldBe(["0206", "0207"]);
    }

    [Fact]
    public async Task A_post_that_nobody_confirmed_says_so()
    {
        var posts = Items(await _anyone.Get("territory/posts"));

        posts.Count(post => post.GetProperty("status").GetString() == "operating").ShouldBe(22);
        posts.Where(post => post.GetProperty("status").GetString() == "to_confirm").ShouldAllBe(post => post.GetProperty("confidence").GetString() == "low");
        posts.ShouldAllBe(post => !post.GetProperty("confirmed").GetBoolean());
    }

    [Fact]
    public async Task Who_already_has_the_list_gets_304()
    {
        var first = (await _anyone.Get("territory/departments")).ShouldBe(200);
        var again = await _anyone.With("If-None-Match", first.Headers.ETag!.Tag).Get("territory/departments");

        again.ShouldBe(304);
        again.Body.ShouldBeEmpty();
        (await _anyone.With("If-None-Match", "\"other\"").Get("territory/departments")).ShouldBe(200);
    }

    [Fact]
    public async Task An_entry_is_listed_only_on_the_days_it_is_valid()
    {
        await igm.Database.Execute("insert into territory.institutions (code, version, source, confidence, confirmed, valid_from, valid_until, name) values ('ZZZ', 2, 'x', 'low', false, '2020-01-01', '2020-12-31', 'Extinta')");

        Codes(await _anyone.Get("territory/institutions?validOn=2020-12-31")).ShouldContain("ZZZ");
        Codes(await _anyone.Get("territory/institutions?validOn=2021-01-01")).ShouldNotContain("ZZZ");
        Codes(await _anyone.Get("territory/institutions")).ShouldNotContain("ZZZ");
        await igm.Database.Execute("delete from territory.institutions where code = 'ZZZ'");
    }

    [Fact]
    public async Task Lists_need_sign_in_and_know_their_parameters()
    {
        (await igm.Anonymous().Get("territory/countries")).ShouldRefuse("access.not_signed_in", 401);
        (await _anyone.Get("territory/countries?name=Guatemala")).ShouldRefuse("common.unknown_parameter", 400);
        (await _anyone.Get("territory/countries?validOn=ayer")).ShouldBe(400);
    }

    [Fact]
    public void Every_row_maps_from_its_entity_and_none_contains_itself()
    {
        var maps = igm.Services.GetRequiredService<IConfigurationProvider>();

        maps.AssertConfigurationIsValid();
        maps.GetAllTypeMaps().Length.ShouldBe(13);
        foreach (var row in maps.GetAllTypeMaps().Select(map => map.DestinationType))
            row.GetProperties().ShouldAllBe(property => property.PropertyType.Namespace == "System" || property.PropertyType.IsEnum);
    }

    private static List<JsonElement> Items(Answer answer) => [.. answer.Json.GetProperty("items").EnumerateArray()];

    private static IEnumerable<string?> Codes(Answer answer) => Items(answer.ShouldBe(200)).Select(row => row.GetProperty("code").GetString());
}

public sealed class TerritorySeedTests(IgmApi igm) : IClassFixture<IgmApi>
{
    [Fact]
    public async Task Planting_twice_changes_nothing_and_keeps_what_was_planted_as_it_is()
    {
        await igm.Database.Execute("update territory.departments set note = 'propia' where code = '01'");
        await igm.Database.Execute("delete from territory.municipalities where code = '0514'");

        await new TerritorySeed().Plant(new(igm.Database.Owner, igm.Services, new Progress<string>()), CancellationToken.None);

        (await igm.Database.One<string>("select note from territory.departments where code = '01'")).ShouldBe("propia");
        (await igm.Database.One<string>("select name from territory.municipalities where code = '0514'")).ShouldBe("Sipacate");
        (await igm.Database.One<long>("select count(*) from territory.municipalities")).ShouldBe(340);
        (await igm.Database.One<long>("select count(*) from territory.holidays")).ShouldBe(234);
    }

    [Fact]
    public async Task Places_named_by_other_lists_exist()
    {
        (await igm.Database.One<long>("""
            select count(*) from (
              select municipality_code from territory.posts union all select municipality_code from territory.reception_centres
              union all select municipality_code from territory.passport_centres where municipality_code is not null) named
             where municipality_code not in (select code from territory.municipalities)
            """)).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from territory.municipalities m where not exists (select from territory.departments d where d.code = m.department_code and m.code like d.code || '__')")).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from territory.offices o where o.parent_code is not null and not exists (select from territory.offices p where p.code = o.parent_code)")).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from territory.passport_centres c where not exists (select from territory.countries k where k.code = c.country_code)")).ShouldBe(0);
    }
}
