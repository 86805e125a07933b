using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Postgres;
using Npgsql;

namespace Igm.WebApi.Start;

internal static class Schema
{
    /// <summary>Migrates as the owner and grants the API's role what it may do.</summary>
    public static async Task Bring(NpgsqlDataSource owner, IConfiguration configuration, IProgress<string> progress, CancellationToken ct)
    {
        var api = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Igm")).Username
            ?? throw new CannotStartException("ConnectionStrings__Igm names no user: it must be the role the API serves with.");
        try
        {
            await new Migrator(owner).Migrate(api, progress, ct);
        }
        catch (NpgsqlException unreachable) when (unreachable.InnerException is System.Net.Sockets.SocketException)
        {
            var where = new NpgsqlConnectionStringBuilder(owner.ConnectionString);
            throw new CannotStartException($"PostgreSQL does not answer at {where.Host}:{where.Port}: start it, or correct ConnectionStrings__IgmOwner.", unreachable);
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName)
        {
            throw new CannotStartException($"PostgreSQL refused the owner's connection ({refused.MessageText}): correct ConnectionStrings__IgmOwner.", refused);
        }
        catch (PostgresException other) when (other.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateSchema or PostgresErrorCodes.DuplicateObject)
        {
            throw new CannotStartException($"the database holds a schema of another origin ({other.MessageText}): begin with an empty database.", other);
        }
    }
}
