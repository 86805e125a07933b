namespace Igm.WebApi.Tests.Sweeps;

/// <summary>A file under review that must agree with what runs; <c>IGM_REWRITE_LEDGERS=1</c> writes it anew.</summary>
internal static class Ledger
{
    private static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Path(string path) => System.IO.Path.Combine(Root, path);

    public static void ShouldAgree(string path, string now)
    {
        var file = Path(path);
        if (Environment.GetEnvironmentVariable("IGM_REWRITE_LEDGERS") == "1")
        {
            File.WriteAllText(file, now);
        }

        var was = (File.Exists(file) ? File.ReadAllText(file) : "").ReplaceLineEndings("\n").Split('\n');
        var lines = now.ReplaceLineEndings("\n").Split('\n');
        var differences = was.Except(lines).Select(line => "- " + line).Concat(lines.Except(was).Select(line => "+ " + line)).Take(40);
        was.SequenceEqual(lines).ShouldBeTrue($"{path} and the database disagree; if the database is right, rewrite the ledger with IGM_REWRITE_LEDGERS=1.\n{string.Join('\n', differences)}");
    }

    private static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "IGM.Api.sln")) ? folder : Above(System.IO.Path.GetDirectoryName(folder.TrimEnd(System.IO.Path.DirectorySeparatorChar))!);
}
