using Igm.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Igm.WebApi.Tests.Sweeps;

/// <summary>A sweep asks more in a minute than a person may.</summary>
public sealed class Unlimited : IgmApi
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var policy in new[] { "General", "Anonymous", "People" })
        {
            builder.UseSetting($"RateLimits:{policy}PerMinute", "1000000");
        }
    }
}
