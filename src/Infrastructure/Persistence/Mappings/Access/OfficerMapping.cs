using Igm.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Access;

internal sealed class OfficerMapping : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> builder)
    {
        builder.ToTable("officers", "access");
        builder.Property(officer => officer.UserName).HasMaxLength(Officer.UserNameLength);
        builder.HasIndex(officer => officer.UserName).IsUnique().HasDatabaseName("uq_officer_user_name");
        builder.Property(officer => officer.DisplayName).HasMaxLength(Officer.DisplayNameLength);
        builder.Property(officer => officer.Status).HasConversion<string>();
        builder.Property(officer => officer.ReachKind).HasConversion<string>();
        builder.Property(officer => officer.PasswordHash).IsSecret();
        builder.Ignore(officer => officer.Reach).Ignore(officer => officer.Actor);
        builder.OwnsOne(officer => officer.SecondFactor, factor => factor.Property(f => f.SealedSecret).IsSecret());
        builder.OwnsOne(officer => officer.Link, link =>
        {
            link.Property(l => l.SecretHash).IsSecret();
            link.HasIndex(l => l.SecretHash).IsUnique().HasDatabaseName("uq_officer_link_secret");
            link.Property(l => l.Purpose).HasConversion<string>();
            link.Ignore(l => l.Task);
        });
    }
}
