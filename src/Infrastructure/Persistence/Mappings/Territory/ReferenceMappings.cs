using Igm.Domain.Territory;
using Igm.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Territory;

/// <summary>Every reference list alike: a table of its own, keyed by code and version.</summary>
internal abstract class ReferenceMapping<T>(string table) : IEntityTypeConfiguration<T>
    where T : ReferenceItem
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(table, "territory");
        builder.HasKey(item => new { item.Code, item.Version });
        builder.Property(item => item.Code).HasMaxLength(20);
        builder.Property(item => item.Version).ValueGeneratedNever();
        builder.Property(item => item.Confidence).HasMaxLength(10).HasConversion<CodeConverter<Confidence>>();
    }
}

internal sealed class DepartmentMapping() : ReferenceMapping<Department>("departments");

internal sealed class MunicipalityMapping() : ReferenceMapping<Municipality>("municipalities")
{
    public override void Configure(EntityTypeBuilder<Municipality> builder)
    {
        base.Configure(builder);
        builder.Property(place => place.SeatLatitude).HasPrecision(7, 4);
        builder.Property(place => place.SeatLongitude).HasPrecision(7, 4);
    }
}

internal sealed class CountryMapping() : ReferenceMapping<Country>("countries");

internal sealed class MrzCodeMapping() : ReferenceMapping<MrzCode>("mrz_codes");

internal sealed class BorderPostMapping() : ReferenceMapping<BorderPost>("posts")
{
    public override void Configure(EntityTypeBuilder<BorderPost> builder)
    {
        base.Configure(builder);
        builder.Property(post => post.Latitude).HasPrecision(7, 4);
        builder.Property(post => post.Longitude).HasPrecision(7, 4);
        builder.Property(post => post.PositionConfidence).HasMaxLength(10).HasConversion<CodeConverter<Confidence>>();
    }
}

internal sealed class PassportCentreMapping() : ReferenceMapping<PassportCentre>("passport_centres");

internal sealed class ReceptionCentreMapping() : ReferenceMapping<ReceptionCentre>("reception_centres");

internal sealed class OfficeMapping() : ReferenceMapping<Office>("offices");

internal sealed class InstitutionMapping() : ReferenceMapping<Institution>("institutions");

internal sealed class LanguageMapping() : ReferenceMapping<Language>("languages");

internal sealed class EthnicGroupMapping() : ReferenceMapping<EthnicGroup>("ethnic_groups");

internal sealed class SexMapping() : ReferenceMapping<Sex>("sexes");

internal sealed class HolidayMapping : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("holidays", "territory");
        builder.Property(holiday => holiday.Name).HasMaxLength(Holiday.NameLength);
        builder.Property(holiday => holiday.MunicipalityCode).HasMaxLength(4);
        builder.Property(holiday => holiday.Source).HasMaxLength(Holiday.SourceLength);
        builder.HasIndex(holiday => new { holiday.Day, holiday.MunicipalityCode }).IsUnique().AreNullsDistinct(false).HasDatabaseName("uq_holiday");
    }
}
