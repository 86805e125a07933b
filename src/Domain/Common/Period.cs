using System.Globalization;
using System.Text.RegularExpressions;

namespace Igm.Domain.Common;

/// <summary>
/// What a figure is of: a year, a month, a cuatrimestre (four months) or a semester of Guatemala's calendar, written
/// <c>2023</c>, <c>2023-06</c>, <c>2023-C2</c>, <c>2023-S1</c>.
/// </summary>
public sealed partial record Period(string Code, DateOnly From, DateOnly Until)
{
    public static Period? Parse(string? code)
    {
        if (code is null || Form().Match(code) is not { Success: true } match)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 1900)
        {
            return null;
        }

        return match switch
        {
            _ when match.Groups["month"].Success => Of(code, year, Number(match, "month"), 1),
            _ when match.Groups["four"].Success => Of(code, year, ((Number(match, "four") - 1) * 4) + 1, 4),
            _ when match.Groups["half"].Success => Of(code, year, ((Number(match, "half") - 1) * 6) + 1, 6),
            _ => Of(code, year, 1, 12),
        };
    }

    public static Period Month(DateOnly day) => Of(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), day.Year, day.Month, 1);

    /// <summary>The months it is made of, in order.</summary>
    public IEnumerable<Period> Months()
    {
        for (var month = From; month <= Until; month = month.AddMonths(1))
        {
            yield return Month(month);
        }
    }

    private static Period Of(string code, int year, int month, int months)
    {
        var from = new DateOnly(year, month, 1);
        return new(code, from, from.AddMonths(months).AddDays(-1));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[12][0-9]{3})(-(?<month>0[1-9]|1[0-2])|-C(?<four>[1-3])|-S(?<half>[12]))?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
