using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.Control.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

internal sealed class CourtMapping : IEntityTypeConfiguration<Court>
{
    public void Configure(EntityTypeBuilder<Court> builder)
    {
        builder.ToTable("courts", "control");
        builder.Property(court => court.Code).HasMaxLength(Court.CodeLength);
        builder.Property(court => court.Name).HasMaxLength(Court.NameLength);
        builder.Property(court => court.MunicipalityCode).HasMaxLength(4);
        builder.Property<string>("DepartmentCode").HasComputedColumnSql("left(municipality_code, 2)", stored: true);
        builder.HasIndex(court => court.Code).IsUnique().HasDatabaseName("uq_court_code");
    }
}

internal sealed class ArraigoTypeMapping : IEntityTypeConfiguration<ArraigoType>
{
    public void Configure(EntityTypeBuilder<ArraigoType> builder)
    {
        builder.ToTable("arraigo_types", "control");
        builder.Property(type => type.Code).HasMaxLength(ArraigoType.CodeLength);
        builder.HasIndex(type => type.Code).IsUnique().HasDatabaseName("uq_arraigo_type_code");
        builder.HasMany(type => type.Versions).WithOne().HasForeignKey(version => version.TypeId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(type => type.Versions).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ArraigoRuleVersionMapping : IEntityTypeConfiguration<ArraigoRuleVersion>
{
    public void Configure(EntityTypeBuilder<ArraigoRuleVersion> builder)
    {
        builder.ToTable("arraigo_rules", "control");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.HasIndex(version => new { version.TypeId, version.Number }).IsUnique().HasDatabaseName("uq_arraigo_rules_number");
        builder.OwnsOne(version => version.Rules, rules =>
        {
            rules.Property(r => r.Term).HasConversion<string>();
            rules.Property(r => r.LastDay).HasConversion<string>();
            OwnedPapers.Plain(rules);
        });
        builder.Navigation(version => version.Rules).IsRequired();
    }
}

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("letters", "control");
        builder.Property(letter => letter.Kind).HasConversion<string>();
        builder.Property(letter => letter.Way).HasConversion<string>();
        builder.Property(letter => letter.MunicipalityCode).HasMaxLength(4);
        builder.Property(letter => letter.Type).HasMaxLength(ArraigoType.CodeLength);
        builder.Property(letter => letter.Reference).HasMaxLength(Letter.ReferenceLength);
        builder.Property(letter => letter.Sequence).UseIdentityAlwaysColumn();
        builder.HasIndex(letter => letter.Id).HasDatabaseName("ix_letters_to_dispatch").HasFilter("dispatched_at is null");
    }
}
