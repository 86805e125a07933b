using System.Text.RegularExpressions;

namespace Igm.Benchmarks;

/// <summary>What one request really sends, read from the server's own log, so that the scripts of pgbench can be held against it.</summary>
internal static partial class Statements
{
    /// <summary>The statements of the transaction, or of the single statement, in which <paramref name="mark"/> occurs.</summary>
    public static async Task<IReadOnlyList<string>> Of(Cluster cluster, string mark, Func<Task> request, CancellationToken ct)
    {
        await cluster.Execute("postgres", "alter system set log_statement = 'all'", ct);
        await Reload(cluster, ct);
        var before = Read(cluster).Length;
        await request();
        await cluster.Execute("postgres", "alter system reset log_statement", ct);
        await Reload(cluster, ct);
        return Transaction(Lines(Read(cluster)[before..]), mark);
    }

    /// <summary>The first words, which say what a statement does to which table.</summary>
    public static IReadOnlyList<string> Outline(IEnumerable<string> statements) => [.. statements.Select(Short)];

    public static IEnumerable<string> OfScript(string script) =>
        string.Join('\n', File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "sql", script)).Where(line => !line.StartsWith('\\') && !line.StartsWith("--", StringComparison.Ordinal)))
            .Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Short(string statement)
    {
        var text = Space().Replace(statement.Replace("\"", "", StringComparison.Ordinal).ToLowerInvariant(), " ").Trim().TrimEnd(';');
        return text switch
        {
            _ when text.StartsWith("begin", StringComparison.Ordinal) => "begin",
            _ when text.StartsWith("insert into", StringComparison.Ordinal) => string.Join(' ', text.Split(' ', '(').Take(3)),
            _ when text.StartsWith("select", StringComparison.Ordinal) => "select " + string.Join(", ", Table().Matches(text).Select(found => found.Groups[1].Value)),
            _ => text,
        };
    }

    private static async Task Reload(Cluster cluster, CancellationToken ct)
    {
        await cluster.Execute("postgres", "select pg_reload_conf()", ct);
        await Task.Delay(500, ct);
    }

    private static string Read(Cluster cluster)
    {
        using var log = new StreamReader(new FileStream(cluster.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return log.ReadToEnd();
    }

    private static List<(string Process, string Text)> Lines(string log)
    {
        var lines = new List<(string Process, string Text)>();
        foreach (var line in log.Split('\n'))
        {
            if (line.StartsWith('\t') && lines.Count > 0)
            {
                lines[^1] = (lines[^1].Process, lines[^1].Text + "\n" + line[1..]);
            }
            else if (Logged().Match(line) is { Success: true } said)
            {
                lines.Add((said.Groups[1].Value, said.Groups[2].Value));
            }
        }

        return lines;
    }

    private static List<string> Transaction(List<(string Process, string Text)> lines, string mark)
    {
        var found = lines.FindIndex(line => line.Text.Contains(mark, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            throw new InvalidOperationException($"The server's log shows no statement with {mark}.");
        }

        var own = lines.Where(line => line.Process == lines[found].Process).Select(line => line.Text).ToList();
        var place = own.FindIndex(text => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
        var begin = own.FindLastIndex(place, text => text.StartsWith("BEGIN", StringComparison.OrdinalIgnoreCase));
        var ended = begin < 0 ? -1 : own.FindIndex(begin, text => text.StartsWith("COMMIT", StringComparison.OrdinalIgnoreCase) || text.StartsWith("ROLLBACK", StringComparison.OrdinalIgnoreCase));
        return ended < place ? [own[place]] : own[begin..(ended + 1)];
    }

    [GeneratedRegex(@"^(\d+) LOG:  (?:statement|execute [^:]+): (.*)$")]
    private static partial Regex Logged();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?:from|join) ([a-z_]+\.[a-z_0-9]+)")]
    private static partial Regex Table();
}
