using System.Security.Cryptography;
using Igm.Application.Audit.Chains;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>What both chains are made of: a row that carries the hash of all it says, and a mac that only the house can make.</summary>
internal interface IChainRow
{
    Guid Id { get; }
    DateTimeOffset At { get; }
    byte[] Hash { get; set; }
    byte[] Mac { get; set; }
    string MacKey { get; set; }

    /// <summary>Given by the database: the place among the transactions.</summary>
    long Xact { get; }

    byte[] ComputeHash();
}

internal interface IChainRow<TSelf> : IChainRow
    where TSelf : IChainRow<TSelf>
{
    static abstract string Chain { get; }
    static abstract string Table { get; }
    static abstract string Columns { get; }
    static abstract TSelf Read(NpgsqlDataReader row);
}

internal static class ChainRows
{
    /// <summary>The row is as the house wrote it: its hash is of what it says, and its mac is ours.</summary>
    public static bool IsGenuine(this IChainRow row, KeyRing keys) =>
        row.ComputeHash().AsSpan().SequenceEqual(row.Hash) && keys.VerifyMac(row.MacKey, row.Hash, row.Mac);

    public static byte[] Leaf(this IChainRow row) => SealHeader.LeafOf(row.Xact, row.Hash.AsSpan(0, Math.Min(row.Hash.Length, Merkle.Size)));

    public static Horizon Place(this IChainRow row) => new(row.Xact, row.Id);
}

internal sealed class AuditRow : IChainRow<AuditRow>
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string UseCase { get; init; }
    public required string Outcome { get; init; }
    public string? ErrorCode { get; init; }
    public Guid? ActorId { get; init; }
    public string? ActorName { get; init; }
    public string? ActorKind { get; init; }
    public string? OnBehalfOf { get; init; }
    public Guid? SessionId { get; init; }
    public string? Origin { get; init; }
    public string? Purpose { get; init; }
    public string? CaseReference { get; init; }
    public required string Exchange { get; init; }
    public string? TraceId { get; init; }
    public Guid[] Subjects { get; init; } = [];
    public string? Changes { get; init; }
    public string? Why { get; init; }
    public Guid[] Evidence { get; init; } = [];
    public string? Mark { get; init; }
    public byte[] Hash { get; set; } = [];
    public byte[] Mac { get; set; } = [];
    public string MacKey { get; set; } = "";
    public long Xact { get; init; }

    public static string Chain => Application.Audit.Chains.Chain.Audit;

    public static string Table => "audit.entries";

    public static string Columns =>
        "id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, on_behalf_of, session_id, origin, purpose, "
        + "case_reference, exchange, trace_id, subjects, changes, why, evidence, mark, hash, mac, mac_key, xact";

    public byte[] ComputeHash() => SHA256.HashData(new Canonical("igm.audit.1")
        .Uuid(Id).Instant(At).Text(UseCase).Text(Outcome).Text(ErrorCode).Uuid(ActorId).Text(ActorName).Text(ActorKind)
        .Text(OnBehalfOf).Uuid(SessionId).Text(Origin).Text(Purpose).Text(CaseReference).Text(Exchange).Text(TraceId).Uuids(Subjects)
        .Text(Changes).Text(Why).Uuids(Evidence).Text(Mark)
        .Bytes);

    public static AuditRow Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetGuid(0),
        At = row.GetFieldValue<DateTimeOffset>(1),
        UseCase = row.GetString(2),
        Outcome = row.GetString(3),
        ErrorCode = Text(row, 4),
        ActorId = Uuid(row, 5),
        ActorName = Text(row, 6),
        ActorKind = Text(row, 7),
        OnBehalfOf = Text(row, 8),
        SessionId = Uuid(row, 9),
        Origin = Text(row, 10),
        Purpose = Text(row, 11),
        CaseReference = Text(row, 12),
        Exchange = row.GetString(13),
        TraceId = Text(row, 14),
        Subjects = row.GetFieldValue<Guid[]>(15),
        Changes = Text(row, 16),
        Why = Text(row, 17),
        Evidence = row.GetFieldValue<Guid[]>(18),
        Mark = Text(row, 19),
        Hash = row.GetFieldValue<byte[]>(20),
        Mac = row.GetFieldValue<byte[]>(21),
        MacKey = row.GetString(22),
        Xact = row.GetInt64(23),
    };

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Guid? Uuid(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetGuid(column);
}

internal sealed class RegisterRow : IChainRow<RegisterRow>
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Kind { get; init; }
    public required Guid Subject { get; init; }
    public required byte[] Salt { get; init; }
    public required byte[] ContentHash { get; init; }
    public byte[] Hash { get; set; } = [];
    public byte[] Mac { get; set; } = [];
    public string MacKey { get; set; } = "";
    public long Xact { get; init; }

    public static string Chain => Application.Audit.Chains.Chain.Register;

    public static string Table => "audit.register_entries";

    public static string Columns => "id, at, kind, subject, salt, content_hash, hash, mac, mac_key, xact";

    public RegisterLine Line => new(Id, At, Kind, Subject, Salt, ContentHash);

    public byte[] ComputeHash() => Line.Hash();

    public static RegisterRow Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetGuid(0),
        At = row.GetFieldValue<DateTimeOffset>(1),
        Kind = row.GetString(2),
        Subject = row.GetGuid(3),
        Salt = row.GetFieldValue<byte[]>(4),
        ContentHash = row.GetFieldValue<byte[]>(5),
        Hash = row.GetFieldValue<byte[]>(6),
        Mac = row.GetFieldValue<byte[]>(7),
        MacKey = row.GetString(8),
        Xact = row.GetInt64(9),
    };
}
