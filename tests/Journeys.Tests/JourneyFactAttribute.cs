namespace Igm.Journeys.Tests;

/// <summary>A story through a real browser. Skipped, with the reason, where there is none; red where <c>IGM_REQUIRE_BROWSER=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JourneyFactAttribute : FactAttribute
{
    public JourneyFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("IGM_REQUIRE_BROWSER") != "1")
        {
            Skip = Chromium.Path is null ? "no Chromium here: install one, or name it in CHROME_PATH" : TestKit.Client.Missing;
        }
    }
}
