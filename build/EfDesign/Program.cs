using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

return;

/// <summary>Writing a migration opens no connection, so the source names no real server.</summary>
internal sealed class DesignTimeIgmDb : IDesignTimeDbContextFactory<IgmDb>
{
    public IgmDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<IgmDb>().UseIgm(NpgsqlDataSource.Create("Host=design.invalid")).Options);
}
