using System.Globalization;

namespace Igm.WebApi.Start;

/// <summary>What a person at the terminal sees while the house comes up.</summary>
internal sealed class StartConsole(TimeProvider clock) : IProgress<string>
{
    private readonly long _start = clock.GetTimestamp();

    public void Report(string value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.GetElapsedTime(_start).TotalSeconds,6:0.0} s  {value}"));

    /// <summary>Says what is being waited for, and again every ten seconds.</summary>
    public async Task<T> Waiting<T>(string what, Task<T> work)
    {
        Report($"{what} …");
        var began = clock.GetTimestamp();
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(10), clock)) != work)
        {
            Report(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.GetElapsedTime(began).TotalSeconds:0} s so far …"));
        }

        return await work;
    }

    public static void Refuse(string sentence) => Console.Error.WriteLine($"IGM cannot start: {sentence}");

    public static void Write(string text) => Console.Write(text);
}
