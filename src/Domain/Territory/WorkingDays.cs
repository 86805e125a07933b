namespace Igm.Domain.Territory;

/// <summary>Terms in days are working days unless the law says otherwise: no Saturdays, Sundays or holidays are counted (LOJ art. 45).</summary>
public static class WorkingDays
{
    /// <summary>The last day of a term; the day it starts from is not counted.</summary>
    public static DateOnly Add(DateOnly from, int days, HolidayCalendar holidays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = from;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (holidays.IsWorkingDay(day))
                counted++;
        }

        return day;
    }

    /// <summary>Working days still to run after <paramref name="today"/>, up to and including the last; negative once it has passed.</summary>
    public static int Left(DateOnly today, DateOnly last, HolidayCalendar holidays) =>
        last < today ? -Between(last, today, holidays) : Between(today, last, holidays);

    private static int Between(DateOnly from, DateOnly to, HolidayCalendar holidays)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            if (holidays.IsWorkingDay(day))
                count++;
        return count;
    }
}
