using System.Security.Cryptography;
using System.Text.Json;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;
using NpgsqlTypes;

namespace Igm.Infrastructure.Audit;

internal sealed class AuditTrail(IgmDb db, NpgsqlDataSource source) : IAuditTrail
{
    public void Add(AuditEntry entry) => db.Add(AuditRow.Of(entry));

    public void Add(RegisterAct act) => db.Add(new RegisterRow
    {
        Id = act.Id,
        At = act.At,
        Kind = act.Kind,
        Subject = act.Subject,
        ContentHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(act.Content)),
    });

    public async Task WriteNow(AuditEntry entry, CancellationToken ct)
    {
        var row = AuditRow.Of(entry);
        await using var command = source.CreateCommand("""
            insert into audit.entries (id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, session_id, origin,
                                       purpose, case_reference, exchange, trace_id, subjects, changes, why, mark)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            """);
        object?[] values =
        [
            row.Id, row.At, row.UseCase, row.Outcome, row.ErrorCode, row.ActorId, row.ActorName, row.ActorKind, row.SessionId, row.Origin,
            row.Purpose, row.CaseReference, row.Exchange, row.TraceId, row.Subjects, row.Changes, row.Why, row.Mark,
        ];
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        command.Parameters[12].NpgsqlDbType = NpgsqlDbType.Jsonb;
        command.Parameters[15].NpgsqlDbType = NpgsqlDbType.Jsonb;
        await command.ExecuteNonQueryAsync(ct);
    }
}

internal sealed class AuditRow
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    public required string UseCase { get; init; }
    public required string Outcome { get; init; }
    public string? ErrorCode { get; init; }
    public Guid? ActorId { get; init; }
    public string? ActorName { get; init; }
    public string? ActorKind { get; init; }
    public Guid? SessionId { get; init; }
    public string? Origin { get; init; }
    public string? Purpose { get; init; }
    public string? CaseReference { get; init; }
    public required string Exchange { get; init; }
    public string? TraceId { get; init; }
    public Guid[] Subjects { get; init; } = [];
    public string? Changes { get; init; }
    public string? Why { get; init; }
    public string? Mark { get; init; }

    public static AuditRow Of(AuditEntry entry) => new()
    {
        Id = entry.Id,
        At = entry.At,
        UseCase = entry.UseCase,
        Outcome = entry.Outcome,
        ErrorCode = entry.ErrorCode,
        ActorId = entry.Actor?.Id,
        ActorName = entry.Actor?.Name,
        ActorKind = entry.Actor?.Kind.ToString(),
        SessionId = entry.SessionId,
        Origin = entry.Origin,
        Purpose = entry.Purpose,
        CaseReference = entry.CaseReference,
        Exchange = JsonSerializer.Serialize(entry.Exchange),
        TraceId = entry.TraceId,
        Subjects = [.. entry.Subjects],
        Changes = entry.Changes,
        Why = entry.Why,
        Mark = entry.Mark,
    };
}

internal sealed class RegisterRow
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Kind { get; init; }
    public Guid Subject { get; init; }
    public required byte[] ContentHash { get; init; }
}

internal sealed class AuditRowMapping : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<RegisterRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("entries", "audit", table => table.ExcludeFromMigrations());
        builder.Property(row => row.Exchange).HasColumnType("jsonb");
        builder.Property(row => row.Changes).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<RegisterRow> builder) =>
        builder.ToTable("register_entries", "audit", table => table.ExcludeFromMigrations());
}
