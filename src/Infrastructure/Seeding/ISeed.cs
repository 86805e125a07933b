using Npgsql;

namespace Igm.Infrastructure.Seeding;

public enum SeedKind
{
    /// <summary>Lists that every installation needs; production too.</summary>
    Reference,

    /// <summary>Accounts whose password is public, and the courts they work with: development only.</summary>
    DemonstrationAccounts,

    /// <summary>History and a living set to show; planted after the API serves, so use cases and the sealer are there.</summary>
    DemonstrationData,
}

/// <summary>What one area plants into a new database. Each is a line in <see cref="Seeds.All"/>.</summary>
internal interface ISeed
{
    string Name { get; }

    SeedKind Kind { get; }

    /// <summary>Planted again when it differs from what was recorded, so planting twice must do no harm.</summary>
    string Edition { get; }

    Task Plant(Ground ground, CancellationToken ct);
}

/// <param name="Owner">Connects as the role that owns the schema.</param>
/// <param name="Services">The application's root services; open a scope to use them.</param>
internal sealed record Ground(NpgsqlDataSource Owner, IServiceProvider Services, IProgress<string> Progress);
