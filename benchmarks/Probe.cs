using System.Diagnostics;

namespace Igm.Benchmarks;

/// <summary>The same piece of work again and again: where its slowest hundredth is far from its middle, others had the cores.</summary>
internal sealed record Probe(double P50, double P99)
{
    private const int Pieces = 1_000;
    private const int Steps = 400_000;
    private static ulong _kept;

    public bool Noisy => P99 > 5 * P50;

    public override string ToString() => $"p50 {P50:0.00} ms, p99 {P99:0.00} ms{(Noisy ? ", NOISY" : "")}";

    public static Probe Take()
    {
        var times = new double[Pieces];
        for (var piece = -10; piece < Pieces; piece++)
        {
            var began = Stopwatch.GetTimestamp();
            var x = 88172645463325252UL;
            for (var step = 0; step < Steps; step++)
            {
                x ^= x << 13;
                x ^= x >> 7;
                x ^= x << 17;
            }

            _kept ^= x;
            if (piece >= 0)
            {
                times[piece] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }

        Array.Sort(times);
        return new(times[Pieces / 2], times[Pieces * 99 / 100]);
    }
}
