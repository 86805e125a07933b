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
        "postgres", "password", "changeme", "change-me", "secret", "admin", "igm", "igm_api", "igm_owner", "example", DemonstrationAccounts.Password,
    };

    private static readonly (string Setting, string Holds)[] Folders =
    [
        ("Files:Folder", "the scanned papers"),
        ("Keys:Folder", "the keys of sessions and second factors"),
        ("Audit:KeyFolder", "the keys that sign the seals"),
        ("Audit:CheckpointFile", "the published checkpoints"),
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
        foreach (var (folder, holds) in Folders)
        {
            if (!command && string.IsNullOrWhiteSpace(configuration[folder]))
            {
                throw new CannotStartException($"{folder.Replace(":", "__", StringComparison.Ordinal)} is not set: name the folder that holds {holds}.");
            }
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
        }
        catch (NpgsqlException unreachable) when (unreachable.InnerException is System.Net.Sockets.SocketException or TimeoutException)
        {
            throw new CannotStartException("PostgreSQL does not answer: start it, or correct ConnectionStrings__Igm.", unreachable);
        }
    }

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
