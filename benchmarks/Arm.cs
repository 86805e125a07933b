namespace Igm.Benchmarks;

/// <summary>One thing that is timed, round after round.</summary>
/// <param name="name">Its line in the table.</param>
/// <param name="round">Times one round; null where what it needs is not on this machine.</param>
internal sealed class Arm(string name, Func<int, CancellationToken, Task<Sample>>? round)
{
    private readonly List<Sample> _samples = [];

    public string Name => name;

    public bool IsRun => _samples.Count > 0;

    public double PerSecond => Median(_samples.Select(sample => sample.PerSecond));

    /// <summary>A round that does not count.</summary>
    public Task Warm(CancellationToken ct) => round is null ? Task.CompletedTask : round(0, ct);

    public async Task Run(int number, CancellationToken ct)
    {
        if (round is not null)
        {
            _samples.Add(await round(number, ct));
        }
    }

    /// <summary>What the arm's rounds say together, and how far they lie apart.</summary>
    public string[] Cells(string ratio = "", string target = "") => IsRun
        ? [name, $"{PerSecond:N0}", $"{_samples.Min(sample => sample.PerSecond):N0}–{_samples.Max(sample => sample.PerSecond):N0}", Time(sample => sample.P50), Time(sample => sample.P99), ratio, target]
        : [name, "not run", "", "", "", "", target];

    private string Time(Func<Sample, double?> of) => _samples[0].P50 is null ? "" : $"{Median(_samples.Select(sample => of(sample) ?? 0)):0.0}";

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
