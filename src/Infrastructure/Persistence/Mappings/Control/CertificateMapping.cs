using System.Text.Json;
using Igm.Domain.Control.Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

internal sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<CertificateFinding>
{
    public const string SlipConstraint = "uq_certificates_payment_slip";

    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("certificates", "control");
        builder.Property(certificate => certificate.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(certificate => certificate.PaymentSlip).HasMaxLength(Certificate.SlipLength);
        builder.Property(certificate => certificate.Code).HasMaxLength(VerificationCode.Length);
        Kept(builder.Property(certificate => certificate.Person));
        Kept(builder.Property(certificate => certificate.Company));
        Kept(builder.Property(certificate => certificate.Requester));
        Kept(builder.Property(certificate => certificate.Entitlement));
        Kept(builder.Property(certificate => certificate.Register));
        Kept(builder.Property(certificate => certificate.Signature));
        builder.Ignore(certificate => certificate.Number).Ignore(certificate => certificate.Conclusion);
        builder.HasIndex(certificate => new { certificate.Year, certificate.Sequence }).IsUnique().HasDatabaseName("uq_certificates_number");
        builder.HasIndex(certificate => certificate.PaymentSlip).IsUnique().HasDatabaseName(SlipConstraint);
        builder.HasIndex(certificate => certificate.Code).IsUnique().HasDatabaseName("uq_certificates_code");
        builder.HasIndex(certificate => new { certificate.IssuedAt, certificate.Id });
        builder.HasMany(certificate => certificate.Findings).WithOne().HasForeignKey(finding => finding.CertificateId);
        builder.Navigation(certificate => certificate.Findings).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CertificateFinding> builder)
    {
        builder.ToTable("certificate_findings", "control");
        builder.HasKey(finding => new { finding.CertificateId, finding.Ordinal });
        builder.Property(finding => finding.Kind).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(finding => finding.ArraigoId);
    }

    /// <summary>Whole and verbatim: it is shown and compared, never changed and never joined.</summary>
    private static void Kept<T>(PropertyBuilder<T?> property)
        where T : class =>
        property.HasColumnType("jsonb").HasConversion((ValueConverter)new ValueConverter<T, string>(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Web)!));
}
