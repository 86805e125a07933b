using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Igm.Infrastructure.Postgres;

/// <summary>A program run to its end; what it printed is kept.</summary>
internal sealed record Tool(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    public string LastLine => Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";

    /// <returns>Null when there is no such program.</returns>
    public static async Task<Tool?> Run(ProcessStartInfo start, Action<string>? onLine, CancellationToken ct)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.UseShellExecute = false;
        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        void Keep(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
            {
                return;
            }

            lock (output)
            {
                output.AppendLine(line.Data);
            }

            onLine?.Invoke(line.Data);
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        try
        {
            process.Start();
        }
        catch (Win32Exception absent) when (absent.NativeErrorCode is 2 or 3)
        {
            return null;
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        lock (output)
        {
            return new Tool(process.ExitCode, output.ToString());
        }
    }

    /// <summary>npm is a batch file on Windows, which only its shell can run.</summary>
    public static ProcessStartInfo Npm(params IEnumerable<string> arguments) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo("cmd.exe", ["/d", "/c", "npm", .. arguments])
        : new ProcessStartInfo("npm", arguments);
}
