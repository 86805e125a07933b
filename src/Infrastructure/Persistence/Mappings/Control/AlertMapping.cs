using System.Text.Json;
using System.Text.Json.Serialization;
using Igm.Domain.Control.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

/// <summary>
/// Every list index begins with the visibility, so that reading what one may see never touches what one may not. A reference is
/// unique within its class: across classes a refusal would tell of the hidden one.
/// </summary>
internal sealed class AlertMapping : IEntityTypeConfiguration<Alert>
{
    private const string State = "case when ended_by is not null then ended_by when activated_at is not null then 'Active' else 'Registered' end";

    public void Configure(EntityTypeBuilder<Alert> builder)
    {
        builder.ToTable("alerts", "control");
        builder.Property(alert => alert.Type).HasMaxLength(AlertType.CodeLength);
        builder.Property(alert => alert.Origin).HasMaxLength(AlertData.OriginLength);
        builder.Property(alert => alert.Reference).HasMaxLength(AlertData.ReferenceLength);
        builder.Property(alert => alert.Narrowing).HasMaxLength(AlertData.NarrowingLength);
        builder.Property(alert => alert.Class).HasConversion<string>();
        builder.Property(alert => alert.Direction).HasConversion<string>();
        builder.Property(alert => alert.Visibility).HasConversion<string>();
        builder.Property(alert => alert.EndedBy).HasConversion<string>();
        builder.OwnsOne(alert => alert.Subject, subject =>
        {
            subject.Property(s => s.Kind).HasConversion<string>();
            subject.Property(s => s.Description).HasMaxLength(AlertSubject.DescriptionLength);
            subject.Property(s => s.Documents).HasConversion(
                documents => documents.Select(document => document.ToString()).ToArray(),
                kept => kept.Select(AlertDocument.FromStored).ToArray(),
                new ValueComparer<IReadOnlyList<AlertDocument>>((a, b) => a!.SequenceEqual(b!), all => all.Aggregate(0, (hash, document) => HashCode.Combine(hash, document)), all => all.ToArray()));
            OwnedPapers.Plain(subject);
            subject.Property(s => s.Kind).HasColumnName("subject_kind");
            subject.HasIndex(s => s.Cui).HasDatabaseName("ix_alerts_cui").HasFilter("cui is not null");
            subject.HasIndex(s => s.PersonId).HasDatabaseName("ix_alerts_person").HasFilter("person_id is not null");
            subject.OwnedEntityType.KeepsItsContent();
        });
        builder.Navigation(alert => alert.Subject).IsRequired();
        builder.Property<string>("StateCode").HasComputedColumnSql(State, stored: true).HasColumnName("state");

        builder.HasIndex(alert => new { alert.Origin, alert.ReferenceKey, alert.Visibility }).IsUnique().HasDatabaseName("uq_alert_reference")
            .HasFilter("ended_by is null or ended_by not in ('Rejected', 'Annulled')");
        builder.HasIndex(alert => new { alert.Visibility, alert.Id }).HasDatabaseName("ix_alerts_seen");
        builder.HasIndex("Visibility", "StateCode", "Id").HasDatabaseName("ix_alerts_state");
        builder.HasIndex("Visibility", "StateCode", "ExpiresOn", "Id").HasDatabaseName("ix_alerts_expiring").HasFilter("expires_on is not null");
        builder.HasIndex(alert => new { alert.Visibility, alert.EndedOn, alert.Id }).HasDatabaseName("ix_alerts_ended").HasFilter("ended_on is not null");
        builder.HasIndex(alert => alert.ReferenceKey).HasDatabaseName("ix_alerts_reference");

        builder.HasMany(alert => alert.Acts).WithOne().HasForeignKey(act => act.AlertId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(alert => alert.Proposals).WithOne().HasForeignKey(proposal => proposal.AlertId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(alert => alert.Acts).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(alert => alert.Proposals).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Metadata.KeepsItsContent();
    }
}

internal sealed class AlertActMapping : IEntityTypeConfiguration<AlertAct>
{
    public void Configure(EntityTypeBuilder<AlertAct> builder)
    {
        builder.ToTable("alert_acts", "control");
        builder.Property(act => act.Id).ValueGeneratedNever();
        builder.Property(act => act.Kind).HasConversion<string>();
        builder.Property(act => act.ByKind).HasConversion<string>();
        builder.Property(act => act.Changes).KeptAsJson();
        builder.OwnsOne(act => act.Paper, paper => paper.OwnedEntityType.KeepsItsContent());
        builder.OwnsOne(act => act.Note, note =>
        {
            note.Property(n => n.Direction).HasConversion<string>();
            note.OwnedEntityType.KeepsItsContent();
        });
        builder.HasIndex(act => new { act.AlertId, act.Sequence }).IsUnique().HasDatabaseName("uq_alert_act_sequence");
        builder.HasIndex(act => new { act.Kind, act.EffectiveOn }).HasDatabaseName("ix_alert_acts_kind_day");
        builder.Metadata.KeepsItsContent();
    }
}

internal sealed class AlertProposalMapping : IEntityTypeConfiguration<AlertProposal>
{
    public void Configure(EntityTypeBuilder<AlertProposal> builder)
    {
        builder.ToTable("alert_proposals", "control");
        builder.Property(proposal => proposal.Id).ValueGeneratedNever();
        builder.Property(proposal => proposal.Kind).HasConversion<string>();
        builder.Property(proposal => proposal.Outcome).HasConversion<string>();
        builder.Property(proposal => proposal.Correction).KeptAsJson();
        builder.OwnsOne(proposal => proposal.Paper, paper => paper.OwnedEntityType.KeepsItsContent());
        builder.HasIndex(proposal => proposal.AlertId).IsUnique().HasDatabaseName("uq_alert_proposal_pending").HasFilter("outcome = 'Pending'");
        builder.HasIndex(proposal => new { proposal.AlertId, proposal.Outcome }).HasDatabaseName("ix_alert_proposals_alert");
        builder.Metadata.KeepsItsContent();
    }
}

internal sealed class AlertTypeMapping : IEntityTypeConfiguration<AlertType>
{
    public void Configure(EntityTypeBuilder<AlertType> builder)
    {
        builder.ToTable("alert_types", "control");
        builder.Property(type => type.Code).HasMaxLength(AlertType.CodeLength);
        builder.Property(type => type.Disclosure).HasConversion<string>();
        builder.HasIndex(type => type.Code).IsUnique().HasDatabaseName("uq_alert_type_code");
        builder.OwnsOne(type => type.Rules, rules =>
        {
            rules.Property(r => r.Kind).HasConversion<string>();
            rules.Property(r => r.Class).HasConversion<string>();
            rules.Property(r => r.Direction).HasConversion<string>();
            rules.Property(r => r.Visibility).HasConversion<string>();
            OwnedPapers.Plain(rules);
        });
        builder.Navigation(type => type.Rules).IsRequired();
        builder.OwnsOne(type => type.Ground, OwnedPapers.Plain);
        builder.Navigation(type => type.Ground).IsRequired();
    }
}

internal static class KeptJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Whole and verbatim; written once, never changed and never joined.</summary>
    public static void KeptAsJson<T>(this PropertyBuilder<T> property) =>
        property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, Json),
            text => JsonSerializer.Deserialize<T>(text, Json)!,
            new ValueComparer<T>((a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json), value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal), value => value));
}
