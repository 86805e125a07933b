using Igm.Infrastructure.Audit;
using Igm.Infrastructure.Identity;
using Igm.Infrastructure.Postgres;
using Igm.Infrastructure.Seeding;
using Npgsql;

namespace Igm.WebApi.Start;

/// <summary>What the program does instead of serving when its first argument names it.</summary>
/// <param name="Run">The application, the arguments after the name, where to report, and when to stop; returns the exit code.</param>
internal sealed record Command(string Name, string Does, Func<WebApplication, string[], IProgress<string>, CancellationToken, Task<int>> Run);

/// <summary>Every command, one line each.</summary>
internal static class Commands
{
    public static IReadOnlyList<Command> All { get; } =
    [
        new("migrate", "brings the schema and the reference lists up, as the owner", Migrate),
        new("access", "first-administrator: prints a one-time link, once, for the account that makes the others", Access),
        new("audit", "verify [--chain audit|register] [--checkpoint FILE]: reads every row and seal", Audit),
        new("help", "lists the commands", Help),
    ];

    public static bool Names(string[] args) => Find(args) is not null;

    public static Command? Find(string[] args) => args is [var first, ..] ? All.FirstOrDefault(command => command.Name == first) : null;

    private static async Task<int> Migrate(WebApplication app, string[] args, IProgress<string> progress, CancellationToken ct)
    {
        var connection = app.Configuration.GetConnectionString("IgmOwner")
            ?? throw new CannotStartException("ConnectionStrings__IgmOwner is not set: migrating needs the owner's connection.");
        await using var owner = NpgsqlDataSource.Create(connection);
        await Schema.Bring(owner, app.Configuration, progress, ct);
        await Seeder.Plant(new(owner, app.Services, progress), [SeedKind.Reference], ct);
        progress.Report("migrated");
        return 0;
    }

    private static async Task<int> Access(WebApplication app, string[] args, IProgress<string> progress, CancellationToken ct)
    {
        var (text, exitCode) = await AccessCommands.Run(app.Services, args, ProductionChecks.Dashboard(app.Configuration, app.Environment));
        StartConsole.Write(text + Environment.NewLine);
        return exitCode;
    }

    private static async Task<int> Audit(WebApplication app, string[] args, IProgress<string> progress, CancellationToken ct)
    {
        var answer = new StringWriter();
        var code = await AuditCommand.Run(args, app.Services, answer, ct);
        StartConsole.Write(answer.ToString());
        return code;
    }

    private static Task<int> Help(WebApplication app, string[] args, IProgress<string> progress, CancellationToken ct)
    {
        StartConsole.Write(string.Concat(All.Select(command => $"  {command.Name,-20}{command.Does}{Environment.NewLine}")));
        return Task.FromResult(0);
    }
}
