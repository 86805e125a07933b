using System.Text.Json;
using Igm.Domain.Control.Arraigos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

internal sealed class ArraigoSubjectMapping : IEntityTypeConfiguration<ArraigoSubject>
{
    public void Configure(EntityTypeBuilder<ArraigoSubject> builder)
    {
        builder.ToTable("arraigo_subjects", "control");
        builder.Property(subject => subject.Id).ValueGeneratedNever();
        builder.Property(subject => subject.Strength).HasConversion<string>();
        builder.HasIndex(subject => new { subject.ArraigoId, subject.Ordinal }).IsUnique().HasDatabaseName("uq_arraigo_subject_ordinal");
        builder.OwnsOne(subject => subject.Data, data =>
        {
            data.Property(d => d.FullName).HasMaxLength(SubjectData.NameLength);
            data.Property(d => d.Passports).HasConversion(
                passports => passports.Select(passport => passport.ToString()).ToArray(),
                kept => kept.Select(Passport).ToArray(),
                new ValueComparer<IReadOnlyList<ArraigoPassport>>((a, b) => a!.SequenceEqual(b!), all => all.Aggregate(0, (hash, passport) => HashCode.Combine(hash, passport)), all => all.ToArray()));
            data.HasIndex(d => d.Cui).HasDatabaseName("ix_arraigo_subjects_cui").HasFilter("cui is not null");
            data.HasIndex(d => d.PersonId).HasDatabaseName("ix_arraigo_subjects_person").HasFilter("person_id is not null");
            OwnedPapers.Plain(data);
        });
        builder.Navigation(subject => subject.Data).IsRequired();
        builder.OwnsOne(subject => subject.End, end =>
        {
            end.Property(e => e.On).HasColumnName("ended_on");
            end.Property(e => e.By).HasConversion<string>().HasColumnName("ended_by");
            end.Property(e => e.ActId).HasColumnName("ended_by_act");
        });
    }

    private static ArraigoPassport Passport(string kept) => new(kept[..kept.IndexOf(':', StringComparison.Ordinal)], kept[(kept.IndexOf(':', StringComparison.Ordinal) + 1)..]);
}

internal sealed class ArraigoActMapping : IEntityTypeConfiguration<ArraigoAct>
{
    public void Configure(EntityTypeBuilder<ArraigoAct> builder)
    {
        builder.ToTable("arraigo_acts", "control");
        builder.Property(act => act.Id).ValueGeneratedNever();
        builder.Property(act => act.Kind).HasConversion<string>();
        builder.Property(act => act.ByKind).HasConversion<string>();
        builder.OwnsOne(act => act.Order, OwnedPapers.Paper);
        builder.OwnsOne(act => act.Substitution, OwnedPapers.Substitute);
        builder.OwnsOne(act => act.Counted, counted =>
        {
            counted.Property(under => under.Type).HasMaxLength(ArraigoType.CodeLength).HasColumnName("counted_type");
            counted.Property(under => under.CourtId).HasColumnName("counted_court_id");
            counted.Property(under => under.Department).HasMaxLength(2).HasColumnName("counted_department");
        });
        builder.Ignore(act => act.EntersOrder);
        builder.HasIndex(act => new { act.ArraigoId, act.Sequence }).IsUnique().HasDatabaseName("uq_arraigo_act_sequence");
        builder.HasIndex(act => new { act.Kind, act.EffectiveOn }).HasDatabaseName("ix_arraigo_acts_kind_day");
    }
}

internal sealed class ArraigoProposalMapping : IEntityTypeConfiguration<ArraigoProposal>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    public void Configure(EntityTypeBuilder<ArraigoProposal> builder)
    {
        builder.ToTable("arraigo_proposals", "control");
        builder.Property(proposal => proposal.Id).ValueGeneratedNever();
        builder.Property(proposal => proposal.Kind).HasConversion<string>();
        builder.Property(proposal => proposal.Outcome).HasConversion<string>();
        builder.OwnsOne(proposal => proposal.Order, OwnedPapers.Paper);
        builder.OwnsOne(proposal => proposal.Substitution, OwnedPapers.Substitute);
        builder.Property(proposal => proposal.Correction).HasColumnType("jsonb").HasConversion(
            correction => JsonSerializer.Serialize(correction, Json), kept => JsonSerializer.Deserialize<ProposedCorrection>(kept, Json));
        builder.Property(proposal => proposal.From).HasColumnName("from_day");
        builder.Property(proposal => proposal.Until).HasColumnName("until_day");
        builder.PrimitiveCollection(proposal => proposal.Warnings).ElementType(warning => warning.HasConversion<string>());
        builder.HasIndex(proposal => new { proposal.ArraigoId, proposal.Kind }).IsUnique().HasDatabaseName("uq_arraigo_proposal_pending").HasFilter("outcome = 'Pending'");
        builder.HasIndex(proposal => new { proposal.ArraigoId, proposal.Outcome }).HasDatabaseName("ix_arraigo_proposals_arraigo");
    }
}

internal sealed class ArraigoScanMapping : IEntityTypeConfiguration<ArraigoScan>
{
    public void Configure(EntityTypeBuilder<ArraigoScan> builder)
    {
        builder.ToTable("arraigo_scans", "control");
        builder.Property(scan => scan.Id).ValueGeneratedNever();
        builder.OwnsOne(scan => scan.File, OwnedPapers.Plain);
        builder.Navigation(scan => scan.File).IsRequired();
    }
}

internal sealed class ExitAuthorisationMapping : IEntityTypeConfiguration<ExitAuthorisation>
{
    public void Configure(EntityTypeBuilder<ExitAuthorisation> builder)
    {
        builder.ToTable("arraigo_exits", "control");
        builder.Property(exit => exit.Id).ValueGeneratedNever();
        builder.Property(exit => exit.From).HasColumnName("from_day");
        builder.Property(exit => exit.Until).HasColumnName("until_day");
        builder.OwnsOne(exit => exit.Order, OwnedPapers.Paper);
        builder.Navigation(exit => exit.Order).IsRequired();
    }
}
