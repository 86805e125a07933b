using Igm.Application.Common;
using Igm.Application.Territory;
using Igm.Domain.Territory;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Territory;

public sealed class HolidayTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Caller _legal = igm.Having("juridica", Can.ChangeHolidays);

    [Fact]
    public async Task The_calendar_is_seeded_with_the_holidays_of_the_law_and_both_agree()
    {
        var seeded = (await _legal.Get("territory/holidays")).ShouldBe(200).Json.GetProperty("items").EnumerateArray()
            .Where(row => row.GetProperty("source").GetString()!.StartsWith("Código", StringComparison.Ordinal))
            .Select(row => (row.GetProperty("day").GetString()!, row.GetProperty("municipalityCode").GetString(), row.GetProperty("fromNoon").GetBoolean()))
            .ToHashSet();

        seeded.ShouldBe(
            Enumerable.Range(2018, 18).SelectMany(LawfulHolidays.Of).Select(day => (day.On.ToString("yyyy-MM-dd", null), day.MunicipalityCode, day.FromNoon)),
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_decreed_day_off_is_no_working_day_from_then_on()
    {
        var day = new DateOnly(2027, 5, 3);
        (await Calendar()).IsWorkingDay(day).ShouldBeTrue();

        (await _legal.With("Case-Reference", "asueto-2027").Post("territory/holidays", Holiday(day))).ShouldBe(201);

        (await Calendar()).IsWorkingDay(day).ShouldBeFalse();
        (await _legal.Get("territory/holidays?year=2027")).Text.ShouldContain("2027-05-03");
        (await _legal.Post("territory/holidays", Holiday(day))).ShouldRefuse("territory.holiday.taken", 409);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'RegisterHoliday' and outcome = 'done' and case_reference = 'asueto-2027'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_local_feast_counts_only_there()
    {
        var day = new DateOnly(2027, 1, 15);
        (await _legal.Post("territory/holidays", Holiday(day, "2007"))).ShouldBe(201);

        (await Calendar()).IsWorkingDay(day).ShouldBeTrue();
        (await Calendar("2007")).IsWorkingDay(day).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_missing_is_listed_field_by_field()
    {
        var answer = await _legal.Post("territory/holidays", new { name = "", fromNoon = false, confirmed = false });

        answer.ShouldRefuse("common.invalid", 422);
        answer.Fields.ShouldBe(["/day common.required", "/name common.required", "/source common.required"], ignoreOrder: true);
        (await _legal.Post("territory/holidays", Holiday(new(2027, 6, 1), "9999"))).ShouldRefuse("territory.municipality.unknown", 422);
        (await _legal.Post("territory/holidays", Holiday(new(1000, 6, 1)))).ShouldRefuse("common.invalid", 422);
    }

    [Fact]
    public async Task Only_who_keeps_the_calendar_may_change_it() =>
        (await igm.Having("otro", Can.ReadPeople).Post("territory/holidays", Holiday(new(2028, 1, 3)))).ShouldRefuse("access.forbidden", 403);

    private static object Holiday(DateOnly day, string? municipality = null) =>
        new { day = day.ToString("yyyy-MM-dd", null), name = "Asueto", municipalityCode = municipality, fromNoon = false, source = "Acuerdo 1-2027", confirmed = true };

    private Task<HolidayCalendar> Calendar(string municipality = HolidayCalendar.Capital) =>
        igm.Within(scope => scope.GetRequiredService<IPlaces>().Calendar(municipality, CancellationToken.None));
}
