using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Igm.Infrastructure.Persistence;

internal static class UseIgmExtensions
{
    public static DbContextOptionsBuilder<IgmDb> UseIgm(this DbContextOptionsBuilder<IgmDb> options, NpgsqlDataSource source)
    {
        Configure(options, source);
        return options;
    }

    public static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource source) =>
        options.UseNpgsql(source, npgsql => npgsql.MigrationsHistoryTable("migrations", "house").UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery));
}
