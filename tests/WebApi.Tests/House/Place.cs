using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Igm.WebApi.Tests.House;

internal sealed class Place(string environment) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = environment;

    public string ApplicationName { get; set; } = "Igm";

    public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
