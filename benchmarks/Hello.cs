using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Igm.Benchmarks;

/// <summary>What HTTP alone costs here: the same server, client and cores, and no work.</summary>
internal static class Hello
{
    public const string Text = "hello";

    public static async Task Serve(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        await using var app = builder.Build();
        app.Run(context => context.Response.WriteAsync(Text));
        await app.RunAsync();
    }
}
