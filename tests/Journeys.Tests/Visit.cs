using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

/// <summary>A window of the dashboard; what the page complains about in its console is kept.</summary>
public sealed partial class Visit : IAsyncDisposable
{
    private static readonly AxeRunOptions Wcag22Aa = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _complaints.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors no one caught, and breaches of the content policy.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task Open(string path)
    {
        await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
    }

    /// <summary>As it stands now; open what opens first, because that is where faults hide.</summary>
    public async Task ShouldBeAccessible()
    {
        var found = await Page.RunAxe(Wcag22Aa);
        found.Violations.Select(Told).ShouldBeEmpty($"{Page.Url}:\n{string.Join("\n", found.Violations.Select(Told))}");
    }

    /// <summary>Nothing runs out of the window to the side.</summary>
    public async Task ShouldFitItsWidth() =>
        (await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"{Page.Url} is wider than its window");

    /// <summary>For a person to look at; kept below <c>artifacts/screens</c>, which is not under version control.</summary>
    public Task Screenshot(string name) => Page.ScreenshotAsync(new()
    {
        FullPage = true,
        Path = Path.Combine(TestKit.Client.Dist, "..", "..", "artifacts", "screens", name + ".png"),
    });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
