using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Certificates;

namespace Igm.Infrastructure.Demonstration;

/// <summary>One order of the demonstration's history, before it has names.</summary>
internal sealed class PlannedOrder
{
    public required int Number { get; init; }
    public required string Type { get; init; }
    public required DateTimeOffset AnnotatedAt { get; init; }
    public List<DateTimeOffset> Extensions { get; } = [];
    public (ArraigoActKind By, DateTimeOffset At)? End { get; set; }
}

/// <summary>
/// A history that looks like the institution's: the whole year 2023 with some 32,000 orders, June exactly as its report of
/// activities says (2,669 entered, 966 lifted, 1,545 certificates), and of the months around that year one order in ten, so that
/// a first start stays short. Drawn from a fixed seed: the same day gives the same history.
/// </summary>
internal sealed class HistoryPlan
{
    public static readonly DateOnly FirstMonth = new(2022, 7, 1);
    private const int WholeYear = 2023;
    private static readonly DateOnly June2023 = new(2023, 6, 1);
    private static readonly (string Type, int Weight)[] Types = [("CIV", 55), ("FAM", 18), ("LAB", 9), ("ECO", 8), ("PEN", 9), ("NNA", 1)];

    private readonly Random _chance = new(20230630);
    private readonly DateOnly _today;
    private readonly List<PlannedOrder> _orders = [];
    private readonly List<(DateTimeOffset At, CertificateResult Result)> _certificates = [];

    public HistoryPlan(DateTimeOffset now)
    {
        _today = GuatemalaTime.DayOf(now);
        var open = new List<PlannedOrder>();
        for (var month = FirstMonth; month.AddMonths(1) <= _today; month = month.AddMonths(1))
        {
            RunTerms(open, month);
            var whole = month.Year == WholeYear;
            Enter(open, month, month == June2023 ? 2_669 : Around(whole ? 2_669 : 267));
            Lift(open, month, month == June2023 ? 966 : Around(whole ? 966 : 96));
            Certify(month, month == June2023 ? 1_545 : Around(whole ? 1_545 : 154));
        }

        RunTerms(open, _today.AddDays(1 - _today.Day));
    }

    public IReadOnlyList<PlannedOrder> Orders => _orders;

    public IReadOnlyList<(DateTimeOffset At, CertificateResult Result)> Certificates => _certificates;

    private DateTimeOffset SomeInstant(DateOnly month) =>
        GuatemalaTime.StartOf(month.AddDays(_chance.Next(DateTime.DaysInMonth(month.Year, month.Month)))).AddSeconds(_chance.Next(7 * 3600, 15 * 3600));

    private void Certify(DateOnly month, int count) => _certificates.AddRange(
        Enumerable.Range(0, count).Select(_ => SomeInstant(month)).Order().ToList()
            .Select(at => (at, _chance.Next(100) switch { < 22 => CertificateResult.Positive, < 96 => CertificateResult.Negative, _ => CertificateResult.Inconclusive })));

    private int Around(int figure) => figure + _chance.Next(-figure / 10, figure / 10);

    private void Enter(List<PlannedOrder> open, DateOnly month, int count)
    {
        foreach (var at in Enumerable.Range(0, count).Select(_ => SomeInstant(month)).Order().ToList())
        {
            var order = new PlannedOrder { Number = _orders.Count + 1, Type = SomeType(), AnnotatedAt = at };
            _orders.Add(order);
            open.Add(order);
        }
    }

    private void Lift(List<PlannedOrder> open, DateOnly month, int count)
    {
        for (var lifted = 0; lifted < count;)
        {
            var at = SomeInstant(month);
            var place = _chance.Next(open.Count);
            var order = open[place];
            if (order.AnnotatedAt.AddDays(1) >= at || LastDay(order) <= GuatemalaTime.DayOf(at))
            {
                continue;
            }

            order.End = (ArraigoActKind.Lifted, at);
            open[place] = open[^1];
            open.RemoveAt(open.Count - 1);
            lifted++;
        }
    }

    /// <summary>Terms that ran out before this month: a tenth is extended once, the rest ends; penal and minors' orders stay.</summary>
    private void RunTerms(List<PlannedOrder> open, DateOnly month)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var order = open[i];
            var last = LastDay(order);
            if (last >= month || (order.Type is "FAM" or "LAB" && last > _today.AddDays(-10)))
            {
                continue;
            }

            if (order.Extensions.Count == 0 && _chance.Next(10) == 0)
            {
                order.Extensions.Add(GuatemalaTime.StartOf(last.AddDays(-_chance.Next(1, 29))).AddHours(10));
                continue;
            }

            order.End = order.Type is "FAM" or "LAB"
                ? (ArraigoActKind.Lapsed, GuatemalaTime.StartOf(last.AddDays(1)).AddHours(9))
                : (ArraigoActKind.Expired, GuatemalaTime.StartOf(last.AddDays(1)));
            open[i] = open[^1];
            open.RemoveAt(open.Count - 1);
        }
    }

    private static DateOnly LastDay(PlannedOrder order) =>
        order.Type is "PEN" or "NNA" ? DateOnly.MaxValue : GuatemalaTime.DayOf(order.AnnotatedAt).AddYears(1).AddYears(order.Extensions.Count);

    private string SomeType()
    {
        var place = _chance.Next(100);
        foreach (var (type, weight) in Types)
        {
            if ((place -= weight) < 0)
            {
                return type;
            }
        }

        return "CIV";
    }
}
