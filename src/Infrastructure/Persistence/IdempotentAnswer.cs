using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence;

/// <summary>The first answer to a key, kept so that the same request twice has one effect and one answer.</summary>
internal sealed class IdempotentAnswer
{
    public required Guid Caller { get; init; }
    public required string Key { get; init; }
    public required byte[] RequestHash { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>JSON of the outcome; null data in it is a refusal with its code.</summary>
    public required string Answer { get; init; }
}

internal sealed class IdempotentAnswerMapping : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("idempotent_answers", "house");
        builder.HasKey(answer => new { answer.Caller, answer.Key });
        builder.Property(answer => answer.Key).HasMaxLength(200);
        builder.Property(answer => answer.Answer).HasColumnType("jsonb");
    }
}
