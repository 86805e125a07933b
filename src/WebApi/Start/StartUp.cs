using Igm.Infrastructure.Postgres;
using Igm.Infrastructure.Seeding;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;

namespace Igm.WebApi.Start;

/// <summary>
/// From nothing to serving. In development a machine with the SDK and Node is enough: the database, its schema, its seeds and
/// the dashboard are brought. Anywhere else nothing is brought and what is unsafe is refused.
/// </summary>
internal sealed class StartUp : IAsyncDisposable
{
    private readonly StartConsole _console = new(TimeProvider.System);
    private readonly Signals? _signals;
    private LocalHouse? _house;

    private StartUp(bool local) => _signals = local ? new() : null;

    private bool Local => _signals is not null;

    private CancellationToken Stop => _signals?.Token ?? CancellationToken.None;

    /// <summary>Everything that must be there before the application is built.</summary>
    public static async Task<StartUp> Prepare(WebApplicationBuilder builder, string[] args)
    {
        builder.Configuration.AddKeyPerFile(builder.Configuration["Secrets:Folder"] ?? "/run/secrets", optional: true);
        var start = new StartUp(builder.Environment.IsDevelopment() && builder.Configuration.GetValue("Start:Local", true));
        try
        {
            if (start.Local)
            {
                await start.Bring(builder, serves: !Commands.Names(args));
            }
            else if (!builder.Environment.IsDevelopment())
            {
                ProductionChecks.RefuseUnsafe(builder.Configuration, Commands.Names(args));
            }

            return start;
        }
        catch
        {
            await start.DisposeAsync();
            throw;
        }
    }

    public async Task<int> Run(WebApplication app, string[] args)
    {
        if (Commands.Find(args) is { } command)
        {
            return await command.Run(app, args[1..], _console, Stop);
        }

        if (!Local)
        {
            if (!app.Environment.IsDevelopment())
            {
                await ProductionChecks.RefuseUnsafe(app.Services.GetRequiredService<NpgsqlDataSource>(), Stop);
            }

            await app.RunAsync();
            return 0;
        }

        await using (var owner = NpgsqlDataSource.Create(app.Configuration.GetConnectionString("IgmOwner")!))
        {
            var ground = new Ground(owner, app.Services, _console);
            await Schema.Bring(owner, app.Configuration, _console, Stop);
            await Seeder.Plant(ground, [SeedKind.Reference, SeedKind.DemonstrationAccounts], Stop);
            await app.StartAsync(Stop);
            await Seeder.Plant(ground, [SeedKind.DemonstrationData], Stop);
        }

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _console.Report("ready");
        StartConsole.Write(Banner.Of(address.TrimEnd('/'), app.Configuration[ClientFiles.Setting] is not null, demonstration: true));
        await app.WaitForShutdownAsync(Stop);
        _console.Report("stopping …");
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (_house is not null)
        {
            await _house.DisposeAsync();
        }

        _signals?.Dispose();
    }

    private async Task Bring(WebApplicationBuilder builder, bool serves)
    {
        var settings = builder.Configuration;
        var repository = Repository(builder.Environment.ContentRootPath);
        if (!serves)
        {
            await BringDatabase(settings, repository);
            return;
        }

        Machine.DemandFreePorts(settings["urls"] ?? Machine.DefaultAddress);
        await Machine.DemandNode(Stop);
        if (settings["urls"] is null)
        {
            builder.WebHost.UseUrls(Machine.DefaultAddress);
        }

        await BringDatabase(settings, repository);
        var client = new ClientBuild(repository);
        if (settings.GetValue("Start:Client", true) && client.Exists)
        {
            await client.ProvideDist((what, work) => _console.Waiting(what, work), Stop);
            settings[ClientFiles.Setting] = client.Dist;
        }
    }

    private async Task BringDatabase(ConfigurationManager settings, string repository)
    {
        if (settings.GetConnectionString("Igm") is { Length: > 0 })
        {
            _ = settings.GetConnectionString("IgmOwner")
                ?? throw new CannotStartException("ConnectionStrings__Igm is set but ConnectionStrings__IgmOwner is not: the owner's connection is needed to migrate; set both, or neither for the embedded PostgreSQL.");
            return;
        }

        _house = await LocalHouse.Open(repository, _console, Stop);
        settings["ConnectionStrings:Igm"] = _house.Api;
        settings["ConnectionStrings:IgmOwner"] = _house.Owner;
        settings["Files:Folder"] ??= Path.Combine(_house.Folder, "files");
        settings["Keys:Folder"] ??= Path.Combine(_house.Folder, "keys");
        settings["Audit:KeyFolder"] ??= Path.Combine(_house.Folder, "keys", "audit");
        settings["Audit:CheckpointFile"] ??= Path.Combine(_house.Folder, "checkpoints.jsonl");
    }

    private static string Repository(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IGM.Api.sln")))
            {
                return folder.FullName;
            }
        }

        throw new CannotStartException($"{from} is not inside the project's folder: start with dotnet run --project src/WebApi from its root.");
    }
}
