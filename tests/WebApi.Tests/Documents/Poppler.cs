using System.Diagnostics;

namespace Igm.WebApi.Tests.Documents;

/// <summary>Another reader's opinion, where poppler-utils is installed; elsewhere the test says why it did not ask.</summary>
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        if (!Poppler.IsThere && Environment.GetEnvironmentVariable("IGM_REQUIRE_POPPLER") != "1")
            Skip = "pdftotext and pdftoppm (poppler-utils) are not installed.";
    }
}

internal static class Poppler
{
    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) && File.Exists(Path.Combine(folder, "pdftoppm")));

    public static string Text(byte[] pdf) => Run("pdftotext", pdf, (file, to) => ["-enc", "UTF-8", file, to], File.ReadAllText);

    public static byte[] Picture(byte[] pdf) => Run("pdftoppm", pdf, (file, to) => ["-r", "70", "-png", "-singlefile", file, to], to => File.ReadAllBytes(to + ".png"));

    private static T Run<T>(string program, byte[] pdf, Func<string, string, string[]> arguments, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("igm-pdf-").FullName;
        try
        {
            var (file, to) = (Path.Combine(folder, "in.pdf"), Path.Combine(folder, "out"));
            File.WriteAllBytes(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(program, arguments(file, to)) { RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            (process.ExitCode, said).ShouldBe((0, ""), $"{program} found a fault");
            return read(to);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
