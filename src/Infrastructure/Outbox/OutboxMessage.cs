using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Outbox;

/// <summary>What leaves the house. Its transaction id gives the readers commit order without gaps.</summary>
internal sealed class OutboxMessage
{
    public required Guid Id { get; init; }
    public ulong Xid { get; init; }
    public required string Area { get; init; }
    public required string Type { get; init; }
    public required Guid Subject { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>Never leaves: no feed, no webhook, no gap that a reader could notice.</summary>
    public required bool Withheld { get; init; }

    /// <summary>Ids and codes only, never a person's data.</summary>
    public required string Data { get; init; }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox", "house");
        builder.Property(message => message.Xid).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        builder.Property(message => message.Data).HasColumnType("jsonb");
        builder.HasIndex(message => new { message.Xid, message.Id });
    }
}
