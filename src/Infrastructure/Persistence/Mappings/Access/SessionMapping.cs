using Igm.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Access;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions", "access");
        builder.Property(session => session.TokenHash).IsSecret();
        builder.HasIndex(session => session.TokenHash).IsUnique().HasDatabaseName("uq_session_token");
        builder.Property(session => session.Task).HasConversion<string>();
        builder.HasIndex(session => new { session.OfficerId, session.RevokedAt }).HasDatabaseName("ix_sessions_officer");
        builder.HasOne<Officer>().WithMany().HasForeignKey(session => session.OfficerId).OnDelete(DeleteBehavior.Restrict);
    }
}
