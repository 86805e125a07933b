using Npgsql;

namespace Igm.Infrastructure.Seeding;

/// <summary>Plants what is not there yet and remembers which edition of each seed is.</summary>
internal static class Seeder
{
    public static Task Plant(Ground ground, IReadOnlyCollection<SeedKind> kinds, CancellationToken ct) => Plant(Seeds.All, ground, kinds, ct);

    public static async Task Plant(IEnumerable<ISeed> seeds, Ground ground, IReadOnlyCollection<SeedKind> kinds, CancellationToken ct)
    {
        await Execute(ground.Owner, "create table if not exists house.planted_seeds (name text primary key, edition text not null, planted_at timestamptz not null default now())", [], ct);
        foreach (var seed in seeds.Where(seed => kinds.Contains(seed.Kind)))
        {
            if (await EditionOf(ground.Owner, seed.Name, ct) == seed.Edition)
            {
                continue;
            }

            ground.Progress.Report(seed.Name);
            await seed.Plant(ground, ct);
            await Execute(ground.Owner,
                "insert into house.planted_seeds (name, edition) values ($1, $2) on conflict (name) do update set edition = excluded.edition, planted_at = now()",
                [seed.Name, seed.Edition], ct);
        }
    }

    private static async Task<string?> EditionOf(NpgsqlDataSource owner, string name, CancellationToken ct)
    {
        await using var find = owner.CreateCommand("select edition from house.planted_seeds where name = $1");
        find.Parameters.Add(new() { Value = name });
        return (string?)await find.ExecuteScalarAsync(ct);
    }

    private static async Task Execute(NpgsqlDataSource owner, string sql, string[] values, CancellationToken ct)
    {
        await using var command = owner.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(ct);
    }
}
