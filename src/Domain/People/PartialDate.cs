using System.Globalization;
using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>A date as exact as its paper: <c>1985</c>, <c>1985-06</c> or <c>1985-06-27</c>. What is unknown stays unknown.</summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }
    public int? Month { get; }
    public int? Day { get; }

    public bool IsWhole => Day is not null;

    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public DateOnly? Whole => IsWhole ? Earliest : null;

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static Result<PartialDate> Of(int year, int? month = null, int? day = null) =>
        year is < 1 or > 9999
        || month is < 1 or > 12
        || (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
            ? PartialDateErrors.NotADate
            : new PartialDate(year, month, day);

    public static Result<PartialDate> Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2) || !parts.All(part => part.All(char.IsAsciiDigit)))
            return PartialDateErrors.NotADate;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return Of(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
    }

    /// <summary>Not to come, and not longer ago than anybody has lived.</summary>
    public bool IsBirthOfTheLiving(DateOnly today) => Earliest <= today && Latest >= today.AddYears(-130);

    /// <summary>Nothing that both know differs.</summary>
    public bool Agrees(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    public override string ToString() => this switch
    {
        { Month: null } => $"{Year:D4}",
        { Day: null } => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };
}

public static class PartialDateErrors
{
    public static readonly Error NotADate = Error.Invalid("people.date.not_a_date");
}
