using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

/// <summary>A window of the dashboard; what the page complains about in its console is kept.</summary>
public sealed partial class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly HashSet<IRequest> _travelling = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.SetDefaultTimeout(15_000);
        page.Request += (_, request) => Leaves(request);
        page.RequestFinished += (_, request) => Arrives(request);
        page.RequestFailed += (_, request) => Arrives(request);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _complaints.Add(message.Text);
            }
        };
        page.Response += (_, response) =>
        {
            // What a screen asks of its own accord must be well formed; a refusal is a screen's business, and shown.
            if (response.Status is 400 or >= 500)
            {
                _complaints.Add($"{response.Status} {response.Request.Method} {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors no one caught, breaches of the content policy, and requests the API could not read or answer.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task Open(string path)
    {
        // What the page before still asked for is never told of again.
        lock (_travelling)
        {
            _travelling.Clear();
        }

        await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
    }

    /// <summary>For a person to look at; kept below <c>artifacts/screens</c>, which is not under version control.</summary>
    public Task Screenshot(string name) => Page.ScreenshotAsync(new()
    {
        FullPage = true,
        Path = Path.Combine(TestKit.Client.Dist, "..", "..", "artifacts", "screens", name + ".png"),
    });

    /// <summary>Goes on without loading the house again, as a link does.</summary>
    public async Task Go(string address)
    {
        await Page.EvaluateAsync("address => __TSR_ROUTER__.history.push(address)", address);
        await Page.WaitForFunctionAsync("() => __TSR_ROUTER__.state.status === 'idle' && __TSR_ROUTER__.state.resolvedLocation?.href === __TSR_ROUTER__.state.location.href");
        await Settle();
    }

    /// <summary>The screen that is open, as its area registered it.</summary>
    public Task<string> Route() => Page.EvaluateAsync<string>("() => __TSR_ROUTER__.state.matches.at(-1).fullPath");

    /// <summary>Every screen that an area registered.</summary>
    public Task<string[]> Routes() => Page.EvaluateAsync<string[]>("() => Object.keys(__TSR_ROUTER__.routesByPath)");

    /// <summary>Nothing on its way, nothing in motion.</summary>
    public async Task Settle()
    {
        var since = TimeProvider.System.GetTimestamp();
        for (var quiet = 0; quiet < 2; quiet++)
        {
            await Page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 20)))");
            lock (_travelling)
            {
                quiet = _travelling.Count > 0 ? -1 : quiet;
            }

            if (TimeProvider.System.GetElapsedTime(since) > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException($"{Page.Url} is still waiting for {Awaited()}.");
            }
        }

        await Page.EvaluateAsync("() => Promise.allSettled(document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity).map(one => one.finished)).then(() => undefined)");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Leaves(IRequest request)
    {
        // The browser's own viewer of a scan asks too, and tells of no end.
        if (request.ResourceType is "fetch" or "xhr" or "script" && request.Url.StartsWith("http", StringComparison.Ordinal))
        {
            lock (_travelling)
            {
                _travelling.Add(request);
            }
        }
    }

    private string Awaited()
    {
        lock (_travelling)
        {
            return string.Join(", ", _travelling.Select(request => $"{request.Method} {request.Url}"));
        }
    }

    private void Arrives(IRequest request)
    {
        lock (_travelling)
        {
            _travelling.Remove(request);
        }
    }
}
