namespace Igm.Domain.Territory;

/// <summary>The yearly holidays (Código de Trabajo art. 127, Decreto 19-2018), from which the calendar's data are written.</summary>
public static class LawfulHolidays
{
    private const string Labour = "Código de Trabajo art. 127";

    public static IEnumerable<DayOff> Of(int year)
    {
        var easter = Easter(year);
        yield return new(new(year, 1, 1), "Año Nuevo", Source: Labour);
        yield return new(easter.AddDays(-3), "Jueves Santo", Source: Labour);
        yield return new(easter.AddDays(-2), "Viernes Santo", Source: Labour);
        yield return new(easter.AddDays(-1), "Sábado Santo", Source: Labour);
        yield return new(new(year, 5, 1), "Día del Trabajo", Source: Labour);
        yield return new(Moved(new(year, 6, 30)), "Día del Ejército", Source: Labour + "; Decreto 19-2018");
        yield return new(new(year, 8, 15), "Virgen de la Asunción", MunicipalityCode: HolidayCalendar.Capital, Source: Labour);
        yield return new(new(year, 9, 15), "Día de la Independencia", Source: Labour);
        yield return new(new(year, 10, 20), "Día de la Revolución", Source: Labour);
        yield return new(new(year, 11, 1), "Día de Todos los Santos", Source: Labour);
        yield return new(new(year, 12, 24), "Nochebuena", FromNoon: true, Source: Labour);
        yield return new(new(year, 12, 25), "Navidad", Source: Labour);
        yield return new(new(year, 12, 31), "Fin de año", FromNoon: true, Source: Labour);
    }

    /// <summary>Since Decreto 19-2018 (first applied in 2019): Tuesday and Wednesday go back to Monday, Thursday to Sunday on to the next.</summary>
    private static DateOnly Moved(DateOnly day) => day.Year < 2019 ? day : day.DayOfWeek switch
    {
        DayOfWeek.Tuesday => day.AddDays(-1),
        DayOfWeek.Wednesday => day.AddDays(-2),
        DayOfWeek.Thursday => day.AddDays(4),
        DayOfWeek.Friday => day.AddDays(3),
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>Gregorian Easter Sunday by the anonymous algorithm (Meeus, Jones, Butcher).</summary>
    internal static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }
}
