using System.Security.Cryptography;
using Igm.Infrastructure.Audit;
using Igm.Infrastructure.Identity;
using Igm.Infrastructure.Postgres;
using Igm.Infrastructure.Seeding;
using Npgsql;

namespace Igm.WebApi.Start;

/// <summary>What no installation outside development may start with.</summary>
internal static class ProductionChecks
{
    private static readonly HashSet<string> KnownPasswords = new(StringComparer.OrdinalIgnoreCase)
    {
        "postgres", "password", "changeme", "change-me", "secret", "admin", "igm", "igm_api", "igm_owner", "example", DemonstrationAccounts.Password, DemonstrationClients.DemonstrationSecret,
    };

    private static readonly (string Setting, string Holds)[] Folders =
    [
        ("Files:Folder", "the scanned papers"),
        ("Keys:Folder", "the keys of sessions and second factors"),
        ("Audit:KeyFolder", "the keys that sign the seals"),
        ("Audit:CheckpointFile", "the published checkpoints"),
    ];

    private static readonly (string Setting, string Says)[] Addresses =
    [
        ("Public:Address", "where officers open the dashboard"),
        ("Certificates:PublicAddress", "printed on every certificate for whoever checks it"),
    ];

    /// <param name="command">A command such as migrate is the owner's; the serving process must not hold the owner's connection.</param>
    public static void RefuseUnsafe(IConfiguration configuration, bool command)
    {
        var api = configuration.GetConnectionString("Igm");
        if (string.IsNullOrWhiteSpace(api))
        {
            throw new CannotStartException("there is no database: set ConnectionStrings__Igm (or a file of that name in /run/secrets) to the API role's connection.");
        }

        RefuseDefaultSecret("ConnectionStrings__Igm", api);
        if (!command)
        {
            RefuseDefaultPlaces(configuration);
        }

        if (configuration.GetConnectionString("IgmOwner") is not { Length: > 0 } owner)
        {
            return;
        }

        if (!command)
        {
            throw new CannotStartException("the serving process was given ConnectionStrings__IgmOwner: only the migrate command may have it; take it away here.");
        }

        RefuseDefaultSecret("ConnectionStrings__IgmOwner", owner);
    }

    /// <summary>Where a printed link leads.</summary>
    public static string Dashboard(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            return configuration["Public:Address"] ?? Machine.DefaultAddress;
        }

        RefuseUnsafeAddress("Public:Address", Addresses[0].Says, configuration["Public:Address"]);
        return configuration["Public:Address"]!;
    }

    public static async Task RefuseUnsafe(NpgsqlDataSource api, CancellationToken ct)
    {
        try
        {
            if (!await Says(api, "select to_regclass('house.migrations') is not null", ct))
            {
                throw new CannotStartException("the database has no schema yet: run the migrate command as the owner first.");
            }

            if (await AuditGuard.Findings(api, ct) is [var power, ..])
            {
                throw new CannotStartException($"the API's database role could alter the audit ({power}): connect as a role that owns nothing and was granted its rights by the migrate command.");
            }

            if (await Says(api, "select to_regclass('access.officers') is not null", ct) && await DemonstrationOfficers.In(api, ct) is [var account, ..])
            {
                throw new CannotStartException($"the demonstration account {account}, whose password is public, exists in this database: start with an empty database.");
            }

            if (await Says(api, "select to_regclass('partners.clients') is not null", ct) && await DemonstrationClients.In(api, ct) is [var client, ..])
            {
                throw new CannotStartException($"the demonstration client {client}, whose secret is public, exists in this database: start with an empty database.");
            }
        }
        catch (NpgsqlException unreachable) when (unreachable.InnerException is System.Net.Sockets.SocketException or TimeoutException)
        {
            throw new CannotStartException("PostgreSQL does not answer: start it, or correct ConnectionStrings__Igm.", unreachable);
        }
    }

    private static void RefuseDefaultPlaces(IConfiguration configuration)
    {
        foreach (var (setting, holds) in Folders)
        {
            if (configuration[setting] is not { } folder || string.IsNullOrWhiteSpace(folder))
            {
                throw new CannotStartException($"{Spelled(setting)} is not set: name the folder that holds {holds}.");
            }

            if (!Path.IsPathFullyQualified(folder) || IsBelow(AppContext.BaseDirectory, folder))
            {
                throw new CannotStartException($"{Spelled(setting)} lies with the program ({folder}), where the next version replaces it: name a full path of its own for {holds}.");
            }
        }

        foreach (var (setting, says) in Addresses)
        {
            RefuseUnsafeAddress(setting, says, configuration[setting]);
        }

        RefuseMissingKeys(configuration["Audit:KeyFolder"]!);
    }

    private static void RefuseUnsafeAddress(string setting, string says, string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || uri.IsLoopback)
        {
            throw new CannotStartException($"{Spelled(setting)} is {(string.IsNullOrWhiteSpace(address) ? "not set" : address)}: name the https address, not of this machine itself, that is {says}.");
        }
    }

    private static void RefuseMissingKeys(string folder)
    {
        try
        {
            new KeyRing(folder).Dispose();
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException($"a key in Audit__KeyFolder ({folder}) cannot be read ({unreadable.Message}): see docs/operations/audit-keys.md.", unreadable);
        }
    }

    private static string Spelled(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);

    private static bool IsBelow(string parent, string folder) => !Path.GetRelativePath(parent, folder).StartsWith("..", StringComparison.Ordinal);

    private static void RefuseDefaultSecret(string name, string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (connection.Password is { Length: > 0 } password && (KnownPasswords.Contains(password) || password == connection.Username))
        {
            throw new CannotStartException($"{name} has a default password: give the role {connection.Username} a secret of its own.");
        }
    }

    private static async Task<bool> Says(NpgsqlDataSource api, string question, CancellationToken ct)
    {
        await using var ask = api.CreateCommand(question);
        return await ask.ExecuteScalarAsync(ct) is true;
    }
}
