using Igm.Domain.Common;
using Igm.Domain.Territory;

namespace Igm.Domain.Tests.Territory;

public sealed class WorkingDaysTests
{
    private static readonly HolidayCalendar Capital = HolidayCalendar.Of([]);
    private static readonly HolidayCalendar Peten = HolidayCalendar.Of([], "1701");

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    [Theory]
    [InlineData("2023-06-01", 8, "2023-06-13")]
    [InlineData("2023-06-28", 2, "2023-06-30")]
    [InlineData("2023-06-30", 1, "2023-07-04")]
    [InlineData("2023-12-21", 3, "2023-12-27")]
    [InlineData("2023-06-02", 0, "2023-06-02")]
    public void Saturdays_Sundays_and_holidays_are_not_counted(string from, int days, string last) =>
        WorkingDays.Add(Day(from), days, Capital).ShouldBe(Day(last));

    [Fact]
    public void Eight_days_over_Holy_Week_lose_Thursday_Friday_and_Saturday() =>
        WorkingDays.Add(Day("2024-03-25"), 8, Capital).ShouldBe(Day("2024-04-08"));

    [Fact]
    public void The_fifteenth_of_August_is_a_holiday_in_the_capital_only()
    {
        Capital.IsWorkingDay(Day("2023-08-15")).ShouldBeFalse();
        Peten.IsWorkingDay(Day("2023-08-15")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2018-06-30", "2018-06-30")]
    [InlineData("2020-06-30", "2020-06-29")]
    [InlineData("2021-06-30", "2021-06-28")]
    [InlineData("2022-06-30", "2022-07-04")]
    [InlineData("2023-06-30", "2023-07-03")]
    [InlineData("2024-06-30", "2024-07-01")]
    [InlineData("2025-06-30", "2025-06-30")]
    public void Army_day_is_taken_on_a_Monday_since_2019(string lawful, string taken)
    {
        Capital.IsHoliday(Day(taken)).ShouldBeTrue();
        Capital.IsHoliday(Day(lawful)).ShouldBe(lawful == taken);
    }

    [Theory]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2023, "2023-04-09")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    public void Holy_Week_moves_with_Easter(int year, string easter)
    {
        foreach (var daysBefore in new[] { 1, 2, 3 })
            LawfulHolidays.Of(year).ShouldContain(day => day.On == Day(easter).AddDays(-daysBefore));
        LawfulHolidays.Of(year).ShouldNotContain(day => day.On == Day(easter));
    }

    [Fact]
    public void A_half_day_is_a_working_day()
    {
        Capital.IsWorkingDay(Day("2024-12-24")).ShouldBeTrue();
        Capital.IsWorkingDay(Day("2024-12-25")).ShouldBeFalse();
        Capital.IsWorkingDay(Day("2024-12-31")).ShouldBeTrue();
    }

    [Fact]
    public void The_published_calendar_rules_over_the_law_in_the_years_it_covers()
    {
        var published = HolidayCalendar.Of([new(Day("2024-01-01"), "Año Nuevo"), new(Day("2024-06-28"), "Día del Ejército")]);

        published.IsHoliday(Day("2024-06-28")).ShouldBeTrue();
        published.IsHoliday(Day("2024-07-01")).ShouldBeFalse();
        published.IsHoliday(Day("2025-06-30")).ShouldBeTrue();
    }

    [Fact]
    public void One_extra_day_off_does_not_hide_the_holidays_of_its_year()
    {
        var oneBridge = HolidayCalendar.Of([new(Day("2040-05-02"), "Puente")]);

        oneBridge.IsHoliday(Day("2040-05-02")).ShouldBeTrue();
        oneBridge.IsHoliday(Day("2040-05-01")).ShouldBeTrue();
    }

    [Fact]
    public void Days_left_agree_with_the_term_and_turn_negative_when_it_is_over()
    {
        var from = Day("2024-03-25");
        var last = WorkingDays.Add(from, 8, Capital);

        WorkingDays.Left(from, last, Capital).ShouldBe(8);
        WorkingDays.Left(last, last, Capital).ShouldBe(0);
        WorkingDays.Left(Day("2024-04-10"), last, Capital).ShouldBe(-2);
    }

    [Fact]
    public void Every_term_ends_on_a_working_day_with_as_many_days_left_as_it_had()
    {
        for (var day = Day("2019-01-01"); day < Day("2027-01-01"); day = day.AddDays(1))
        {
            var last = WorkingDays.Add(day, 8, Capital);
            Capital.IsWorkingDay(last).ShouldBeTrue();
            WorkingDays.Left(day, last, Capital).ShouldBe(8);
        }
    }
}

public sealed class HolidayTests
{
    private static readonly Act Now = new(new Actor(Guid.Empty, "juridica.asesor", ActorKind.Officer), new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_decreed_day_off_names_itself_and_its_decree()
    {
        var decreed = Holiday.Register(new(new(2026, 5, 4), "Asueto", Source: "Acuerdo Gubernativo 1-2026", Confirmed: true), Now);

        decreed.Value.Day.ShouldBe(new DateOnly(2026, 5, 4));
        decreed.Value.Events.ShouldHaveSingleItem();
        Holiday.Register(new(new(2026, 5, 4), " ", Source: "x"), Now).Error.ShouldBe(TerritoryErrors.HolidayNeedsName);
        Holiday.Register(new(new(2026, 5, 4), "Asueto"), Now).Error.ShouldBe(TerritoryErrors.HolidayNeedsSource);
        Holiday.Register(new(new(1066, 5, 4), "Asueto", Source: "x"), Now).Error.ShouldBe(TerritoryErrors.HolidayOutOfRange);
    }

    [Fact]
    public void A_reference_entry_is_valid_between_its_dates_both_included()
    {
        var code = new Institution { Code = "X", Name = "X", Source = "x", ValidFrom = new(2020, 1, 1), ValidUntil = new(2020, 12, 31) };

        code.IsValidOn(new(2020, 1, 1)).ShouldBeTrue();
        code.IsValidOn(new(2020, 12, 31)).ShouldBeTrue();
        code.IsValidOn(new(2021, 1, 1)).ShouldBeFalse();
        new Institution { Code = "Y", Name = "Y", Source = "y" }.IsValidOn(new(1900, 1, 1)).ShouldBeTrue();
    }
}
