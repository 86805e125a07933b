using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

/// <summary>A window led from screen to screen. What it finds is kept, so that one run names every fault.</summary>
internal sealed class Tour(Visit visit, string window)
{
    private readonly List<string> _faults = [];
    private string _at = "";

    public Visit Visit => visit;

    public HashSet<string> Screens { get; } = [];

    public int States { get; private set; }

    public IEnumerable<string> Faults => _faults.Concat(visit.Complaints.Select(complaint => $"{window} {complaint}"));

    /// <summary>A screen at rest, with every fold open, with a list of choices open, and then as each step leaves it.</summary>
    public async Task At(string address, params (string State, Func<Visit, Task> Open)[] steps)
    {
        var again = address == _at;
        _at = address;
        try
        {
            if (again)
            {
                // The same address is the same screen, with what the last step opened in it.
                await visit.Go("/");
            }

            await (address.Contains('#', StringComparison.Ordinal) ? visit.Open(address) : visit.Go(address));
            Screens.Add(await visit.Route());
            await Look("at rest");
            if (await visit.Page.EvaluateAsync<int>("() => { const folds = document.querySelectorAll('main details:not([open])'); folds.forEach(fold => (fold.open = true)); return folds.length; }") > 0)
            {
                await Look("folds open", "main details");
            }

            var choices = visit.Page.Locator("main input[aria-haspopup=listbox]:visible:enabled");
            if (await choices.CountAsync() > 0)
            {
                await choices.First.ClickAsync();
                await Look("choices open", "[data-portal]");
                await visit.Page.Keyboard.PressAsync("Escape");
            }

            foreach (var (state, open) in steps)
            {
                await open(visit);
                await Look(state);
            }
        }
        catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
        {
            _faults.Add($"{window} {_at}: {fault.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <param name="part">What has just opened, when the rest was looked at before.</param>
    private async Task Look(string state, string? part = null)
    {
        // Under the bar that stays, a control is only half a target.
        await visit.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await visit.Settle();
        States++;
        _faults.AddRange((await visit.Faults(part)).Select(fault => $"{window} {_at}, {state}: {fault}"));
        if (await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Su rol no usa esta pantalla" }).CountAsync() > 0)
        {
            _faults.Add($"{window} {_at}: refused");
        }

        await Fit(state);
        if (visit.Page.ViewportSize is { Width: < 400 } telephone)
        {
            await visit.Page.SetViewportSizeAsync(320, telephone.Height);
            await visit.Settle();
            await Fit(state);
            await visit.Page.SetViewportSizeAsync(telephone.Width, telephone.Height);
        }
    }

    private async Task Fit(string state)
    {
        if (await visit.Overhang() is > 0 and var over)
        {
            _faults.Add($"{window} {_at}, {state}: {over} px wider than {visit.Page.ViewportSize!.Width}");
        }
    }
}
