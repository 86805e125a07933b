using Igm.Domain.Control.Arraigos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

internal sealed class ArraigoMapping : IEntityTypeConfiguration<Arraigo>
{
    /// <summary>The domain's State in SQL; both are compared over generated histories.</summary>
    private const string State = """
        case when returned_on is not null then 'RECHAZADO'
             when ended_by = 'Lifted' then 'LEVANTADO'
             when ended_by = 'Substituted' then 'SUSTITUIDO'
             when ended_by = 'Annulled' then 'ANULADO'
             when ended_by is not null then 'CADUCADO'
             when annotated_at is not null and extended_on is not null then 'PRORROGADO'
             when annotated_at is not null then 'ACTIVO'
             when answer_by is not null then 'OBSERVADO'
             when registered_at is not null then 'REGISTRADO'
             else 'RECIBIDO' end
        """;

    public void Configure(EntityTypeBuilder<Arraigo> builder)
    {
        builder.ToTable("arraigos", "control");
        builder.Property(arraigo => arraigo.Type).HasMaxLength(ArraigoType.CodeLength);
        builder.Property(arraigo => arraigo.Channel).HasConversion<string>();
        builder.Property(arraigo => arraigo.EndedBy).HasConversion<string>();
        builder.OwnsOne(arraigo => arraigo.Order, order =>
        {
            OwnedPapers.Paper(order);
            order.Property<string>("CaseKey").HasComputedColumnSql("upper(regexp_replace(case_file, '[^[:alnum:]]', '', 'g'))", stored: true).HasColumnName("case_key");
            order.Property<string>("OficioKey").HasComputedColumnSql("upper(regexp_replace(oficio, '[^[:alnum:]]', '', 'g'))", stored: true).HasColumnName("oficio_key");
            order.HasIndex("CaseKey").HasDatabaseName("ix_arraigos_case_key");
            order.HasIndex("OficioKey").HasDatabaseName("ix_arraigos_oficio_key");
            order.HasIndex(paper => paper.CourtId).HasDatabaseName("ix_arraigos_court");
        });
        builder.Navigation(arraigo => arraigo.Order).IsRequired();
        builder.OwnsOne(arraigo => arraigo.Company, company =>
        {
            company.Property(party => party.Name).HasMaxLength(CourtOrder.NameLength).HasColumnName("company_name");
            company.Property(party => party.Nit).HasColumnName("company_nit");
            company.Property(party => party.FoldedName).HasColumnName("company_folded_name");
            company.HasIndex(party => party.Nit).HasDatabaseName("ix_arraigos_company_nit").HasFilter("company_nit is not null");
        });
        builder.Property<string>("StateCode").HasComputedColumnSql(State, stored: true).HasColumnName("state");

        builder.HasIndex(arraigo => arraigo.PaperKey).IsUnique().HasDatabaseName("uq_arraigo_paper")
            .HasFilter("returned_on is null and (ended_by <> 'Annulled' or ended_by is null)");
        builder.HasIndex("StateCode", nameof(Arraigo.Id)).HasDatabaseName("ix_arraigos_state");
        builder.HasIndex(arraigo => new { arraigo.AnswerBy, arraigo.Id }).HasDatabaseName("ix_arraigos_observed").HasFilter("answer_by is not null and ended_on is null and returned_on is null");
        builder.HasIndex(arraigo => new { arraigo.ExpiresOn, arraigo.Id }).HasDatabaseName("ix_arraigos_expiring").HasFilter("ended_on is null and expires_on is not null");
        builder.HasIndex(arraigo => new { arraigo.ReviewOn, arraigo.Id }).HasDatabaseName("ix_arraigos_for_decision").HasFilter("ended_on is null and review_on is not null");

        builder.HasMany(arraigo => arraigo.Subjects).WithOne().HasForeignKey(subject => subject.ArraigoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(arraigo => arraigo.Acts).WithOne().HasForeignKey(act => act.ArraigoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(arraigo => arraigo.Proposals).WithOne().HasForeignKey(proposal => proposal.ArraigoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(arraigo => arraigo.Scans).WithOne().HasForeignKey(scan => scan.ArraigoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(arraigo => arraigo.ExitAuthorisations).WithOne().HasForeignKey(exit => exit.ArraigoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(arraigo => arraigo.Letters).WithOne().HasForeignKey(letter => letter.ArraigoId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(arraigo => arraigo.Subjects).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(arraigo => arraigo.Acts).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(arraigo => arraigo.Proposals).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(arraigo => arraigo.Scans).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(arraigo => arraigo.ExitAuthorisations).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field).HasField("_exits");

        // Only written here: a reply is a root of its own, and past replies are not part of the order's state.
        builder.Navigation(arraigo => arraigo.Letters).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
