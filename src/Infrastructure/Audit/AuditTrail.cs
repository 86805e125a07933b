using System.Security.Cryptography;
using System.Text.Json;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;
using NpgsqlTypes;

namespace Igm.Infrastructure.Audit;

internal sealed class AuditTrail(IgmDb db, NpgsqlDataSource source, KeyRing keys) : IAuditTrail
{
    private const string Insert = """
        insert into audit.entries (id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, on_behalf_of, session_id, origin,
                                   purpose, case_reference, exchange, trace_id, subjects, changes, why, evidence, mark, hash, mac, mac_key)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
        """;

    public void Add(AuditEntry entry) => db.Add(AuditRows.Of(entry, keys));

    public void Add(RegisterAct act) => db.Add(AuditRows.Of(act, keys));

    public async Task WriteNow(AuditEntry entry, CancellationToken ct)
    {
        var row = AuditRows.Of(entry, keys);
        await using var command = source.CreateCommand(Insert);
        (object? Value, NpgsqlDbType Type)[] values =
        [
            (row.Id, NpgsqlDbType.Uuid), (row.At.UtcDateTime, NpgsqlDbType.TimestampTz), (row.UseCase, NpgsqlDbType.Text), (row.Outcome, NpgsqlDbType.Text),
            (row.ErrorCode, NpgsqlDbType.Text), (row.ActorId, NpgsqlDbType.Uuid), (row.ActorName, NpgsqlDbType.Text), (row.ActorKind, NpgsqlDbType.Text),
            (row.OnBehalfOf, NpgsqlDbType.Text), (row.SessionId, NpgsqlDbType.Uuid), (row.Origin, NpgsqlDbType.Text), (row.Purpose, NpgsqlDbType.Text), (row.CaseReference, NpgsqlDbType.Text),
            (row.Exchange, NpgsqlDbType.Json), (row.TraceId, NpgsqlDbType.Text), (row.Subjects, NpgsqlDbType.Array | NpgsqlDbType.Uuid),
            (row.Changes, NpgsqlDbType.Json), (row.Why, NpgsqlDbType.Text), (row.Evidence, NpgsqlDbType.Array | NpgsqlDbType.Uuid), (row.Mark, NpgsqlDbType.Text),
            (row.Hash, NpgsqlDbType.Bytea), (row.Mac, NpgsqlDbType.Bytea), (row.MacKey, NpgsqlDbType.Text),
        ];
        foreach (var (value, type) in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
        }

        await command.ExecuteNonQueryAsync(ct);
    }
}

internal static class AuditRows
{
    public static AuditRow Of(AuditEntry entry, KeyRing keys) => Sealable(keys, new AuditRow
    {
        Id = entry.Id,
        At = Canonical.ToMicros(entry.At),
        UseCase = entry.UseCase,
        Outcome = entry.Outcome,
        ErrorCode = entry.ErrorCode,
        ActorId = entry.Actor?.Id,
        ActorName = entry.Actor?.Name,
        ActorKind = entry.Actor?.Kind.ToString(),
        OnBehalfOf = entry.OnBehalfOf,
        SessionId = entry.SessionId,
        Origin = entry.Origin,
        Purpose = entry.Purpose,
        CaseReference = entry.CaseReference,
        Exchange = JsonSerializer.Serialize(entry.Exchange),
        TraceId = entry.TraceId,
        Subjects = [.. entry.Subjects],
        Changes = entry.Changes,
        Why = entry.Why,
        Evidence = [.. entry.Evidence],
        Mark = entry.Mark,
    });

    public static RegisterRow Of(RegisterAct act, KeyRing keys)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return Sealable(keys, new RegisterRow
        {
            Id = act.Id,
            At = Canonical.ToMicros(act.At),
            Kind = act.Kind,
            Subject = act.Subject,
            Salt = salt,
            ContentHash = RegisterLine.HashOf(act.Content, salt),
        });
    }

    private static TRow Sealable<TRow>(KeyRing keys, TRow row)
        where TRow : IChainRow
    {
        row.Hash = row.ComputeHash();
        row.Mac = keys.Mac(row.Hash);
        row.MacKey = keys.CurrentMac;
        return row;
    }
}

/// <summary>Written in one batch with the change; the tables are of <c>Views/audit</c>, and only the database says the transaction.</summary>
internal sealed class AuditRowMapping : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<RegisterRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("entries", "audit", table => table.ExcludeFromMigrations());
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Exchange).HasColumnType("json");
        builder.Property(row => row.Changes).HasColumnType("json");
        builder.Ignore(row => row.Xact);
    }

    public void Configure(EntityTypeBuilder<RegisterRow> builder)
    {
        builder.ToTable("register_entries", "audit", table => table.ExcludeFromMigrations());
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Xact);
    }
}
