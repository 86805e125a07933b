using System.Globalization;
using Igm.Infrastructure.Postgres;

namespace Igm.Benchmarks;

/// <summary><c>dotnet run -c Release --project benchmarks [-- --seconds 2 --rounds 5 --orders 300000 --statements]</c></summary>
internal static class Entry
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is ["hello", var address])
        {
            await Hello.Serve(address);
            return 0;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            await Run.Whole(Settings.Of(args), stop.Token);
            return 0;
        }
        catch (CannotStartException lack)
        {
            Console.Error.WriteLine(lack.Message);
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 130;
        }
    }
}

/// <param name="Orders">How many the large register holds; the small one holds a hundredth.</param>
/// <param name="Statements">Only show what one request of each kind sends to the database.</param>
internal sealed record Settings(int Seconds, int Rounds, int Orders, bool Statements)
{
    public const int Connections = 16;
    public const int PageSize = 50;

    public int Few => Orders / 100;

    public static Settings Of(string[] args)
    {
        int Number(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
            ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
            : otherwise;
        return new(Number("--seconds", 2), Number("--rounds", 5), Number("--orders", 300_000), args.Contains("--statements"));
    }
}
