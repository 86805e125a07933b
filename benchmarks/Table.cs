namespace Igm.Benchmarks;

/// <summary>The whole run as one table, in the form the README keeps.</summary>
internal static class Table
{
    private static readonly string[] Head = ["Arm", "per second", "lowest–highest", "p50 ms", "p99 ms", "ratio", "target"];

    public static void Print(IReadOnlyList<string[]> rows)
    {
        string[][] all = [Head, .. rows];
        var widths = Head.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        Line(Head);
        Line([.. widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
        foreach (var row in rows)
        {
            Line(row);
        }

        void Line(string[] cells) =>
            Console.WriteLine("| " + string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |");
    }

    public static string Verdict(double ratio, double target, bool atMost = false) =>
        $"{(atMost ? "≤" : "≥")} {target:0.00} {((atMost ? ratio <= target : ratio >= target) ? "met" : "MISSED")}";
}
