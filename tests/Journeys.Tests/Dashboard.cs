using Igm.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

// The tour of the screens fills two cores by itself: a story told beside it would only wait for its turn.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Igm.Journeys.Tests;

/// <summary>The API on a real port and a database of its own, serving the built dashboard to a real browser.</summary>
public sealed class Dashboard : IgmApi
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        if (new JourneyFactAttribute().Skip is not null)
        {
            return;
        }

        var chromium = Chromium.Path ?? throw new InvalidOperationException("IGM_REQUIRE_BROWSER=1 and no Chromium: install one, or name it in CHROME_PATH.");
        await base.InitializeAsync();
        // The browser reads the machine's clock: a story told months apart would not hold together.
        Clock.Set(TimeProvider.System.GetUtcNow());
        await TestKit.Client.ProvideDist();
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        // How long a sentence may take to appear on a busy machine; what is there is not waited for.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Chromium.Arguments });
    }

    /// <summary>One person's browser window, with a memory of its own.</summary>
    /// <param name="as">Who is signed in already, in a window of theirs.</param>
    public async Task<Visit> Visit(int width = 1280, ColorScheme scheme = ColorScheme.Light, Visit? @as = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            Locale = "es-GT",
            TimezoneId = "America/Guatemala",
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 900 },
            StorageState = @as is null ? null : await @as.Page.Context.StorageStateAsync(),
        });
        return new Visit(context, await context.NewPageAsync());
    }

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Client:Dist", TestKit.Client.Dist);
    }
}
