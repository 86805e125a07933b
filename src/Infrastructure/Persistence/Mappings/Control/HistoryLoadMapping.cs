using Igm.Domain.Control.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

internal sealed class HistoryLoadMapping : IEntityTypeConfiguration<HistoryLoad>
{
    public void Configure(EntityTypeBuilder<HistoryLoad> builder)
    {
        builder.ToTable("history_loads", "control");
        builder.OwnsOne(load => load.Content, OwnedPapers.Plain);
        builder.Navigation(load => load.Content).IsRequired();
    }
}
