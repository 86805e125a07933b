using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Outbox;
using Igm.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb(DbContextOptions<IgmDb> options) : DbContext(options), IDb
{
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<IdempotentAnswer> Answers => Set<IdempotentAnswer>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        Ids.Convert(configurationBuilder);
        configurationBuilder.Conventions.Add(_ => new SnakeCase());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IgmDb).Assembly);
        foreach (var root in modelBuilder.Model.GetEntityTypes().Where(entity => typeof(IAggregate).IsAssignableFrom(entity.ClrType)))
        {
            var entity = modelBuilder.Entity(root.ClrType);
            entity.HasKey("Id");
            entity.Property("Id").ValueGeneratedNever();
            entity.Property(nameof(IAggregate.Version)).IsConcurrencyToken();
            entity.Ignore(nameof(IAggregate.Events)).Ignore(nameof(IAggregate.RegisterActs));
        }
    }
}
