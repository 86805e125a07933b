using Igm.Infrastructure.Postgres;
using Npgsql;

namespace Igm.TestKit;

/// <summary>The three ways into one test database; on the test server the roles share the superuser's password.</summary>
public sealed class Connections(string superuser, string database)
{
    public string Superuser => As(null);

    public string Owner => As(DatabaseRoles.Owner);

    public string Api => As(DatabaseRoles.Api);

    internal Dictionary<string, string?> Settings => new() { ["ConnectionStrings:Igm"] = Api, ["ConnectionStrings:IgmOwner"] = Owner };

    private string As(string? role)
    {
        var connection = new NpgsqlConnectionStringBuilder(superuser) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true };
        connection.Username = role ?? connection.Username;
        return connection.ConnectionString;
    }
}
