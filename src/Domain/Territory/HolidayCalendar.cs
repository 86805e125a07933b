using System.Collections.Frozen;

namespace Igm.Domain.Territory;

/// <summary>
/// The days off that bind one place. A year the data do not reach (they hold no 1 January of it) falls back on the holidays of
/// the law, so that a term that runs past the last published year is still counted.
/// </summary>
public sealed class HolidayCalendar
{
    /// <summary>The capital, where the institution and most courts sit: 15 August is a holiday there only.</summary>
    public const string Capital = "0101";

    private readonly FrozenSet<DateOnly> _off;
    private readonly string? _municipality;

    private HolidayCalendar(IEnumerable<DayOff> daysOff, string? municipality)
    {
        _municipality = municipality;
        _off = daysOff.Where(Binds).Select(day => day.On).ToFrozenSet();
    }

    /// <param name="municipalityCode">Whose local feasts count besides the national ones.</param>
    public static HolidayCalendar Of(IEnumerable<DayOff> daysOff, string? municipalityCode = Capital) => new(daysOff, municipalityCode);

    public bool IsHoliday(DateOnly day) =>
        _off.Contains(day)
        || (!_off.Contains(new DateOnly(day.Year, 1, 1)) && LawfulHolidays.Of(day.Year).Any(lawful => lawful.On == day && Binds(lawful)));

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    private bool Binds(DayOff day) => !day.FromNoon && (day.MunicipalityCode is null || day.MunicipalityCode == _municipality);
}
