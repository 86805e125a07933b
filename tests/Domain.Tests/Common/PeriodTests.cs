using Igm.Domain.Common;

namespace Igm.Domain.Tests.Common;

public class PeriodTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31", 12)]
    [InlineData("2023-06", "2023-06-01", "2023-06-30", 1)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 1)]
    [InlineData("2023-C1", "2023-01-01", "2023-04-30", 4)]
    [InlineData("2023-C2", "2023-05-01", "2023-08-31", 4)]
    [InlineData("2023-C3", "2023-09-01", "2023-12-31", 4)]
    [InlineData("2023-S1", "2023-01-01", "2023-06-30", 6)]
    [InlineData("2023-S2", "2023-07-01", "2023-12-31", 6)]
    public void A_period_runs_from_its_first_day_to_its_last(string code, string from, string until, int months)
    {
        var period = Period.Parse(code).ShouldNotBeNull();
        period.From.ShouldBe(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        period.Until.ShouldBe(DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
        period.Months().Count().ShouldBe(months);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-C4")]
    [InlineData("2023-S3")]
    [InlineData("0023")]
    [InlineData("2023-6")]
    [InlineData(" 2023")]
    [InlineData("2023\n")]
    public void Anything_else_is_no_period(string? code) => Period.Parse(code).ShouldBeNull();

    [Fact]
    public void The_months_of_a_year_follow_one_another_without_gap() =>
        Period.Parse("2023")!.Months().Zip(Period.Parse("2023")!.Months().Skip(1))
            .ShouldAllBe(pair => pair.First.Until.AddDays(1) == pair.Second.From);
}
