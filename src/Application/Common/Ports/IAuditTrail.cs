using Igm.Domain.Common;

namespace Igm.Application.Common.Ports;

public static class AuditOutcome
{
    public const string Done = "done";

    /// <summary>Its idempotency key was known: nothing was done, the first answer went out again.</summary>
    public const string Repeated = "repeated";
    public const string Read = "read";
    public const string Refused = "refused";
    public const string Failed = "failed";
}

/// <summary>Why an entry is not to be read as an officer's own act.</summary>
public static class AuditMark
{
    public const string Demonstration = "demonstration";
}

/// <summary>Who, for whom, when, from where, why, what changed, and on what papers.</summary>
public sealed record AuditEntry
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string UseCase { get; init; }
    public required string Outcome { get; init; }
    public string? ErrorCode { get; init; }
    public Actor? Actor { get; init; }

    /// <summary>The other institution and its user, as X-Road names them.</summary>
    public string? OnBehalfOf { get; init; }
    public Guid? SessionId { get; init; }
    public string? Origin { get; init; }
    public string? Purpose { get; init; }
    public string? CaseReference { get; init; }
    public IReadOnlyDictionary<string, string> Exchange { get; init; } = new Dictionary<string, string>();
    public string? TraceId { get; init; }
    public IReadOnlyList<Guid> Subjects { get; init; } = [];

    /// <summary>The scans the act cites.</summary>
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    /// <summary>JSON: aggregate → field → [before, after].</summary>
    public string? Changes { get; init; }
    public string? Why { get; init; }

    /// <summary>Made by a demonstration account or by a load of history: never to be read as an officer's own act.</summary>
    public string? Mark { get; init; }
}

public interface IAuditTrail
{
    /// <summary>Joins the transaction of the change it tells of.</summary>
    void Add(AuditEntry entry);

    /// <summary>Joins the transaction of the act.</summary>
    void Add(RegisterAct act);

    /// <summary>On a connection of its own, durable when it returns: a rollback cannot erase it.</summary>
    Task WriteNow(AuditEntry entry, CancellationToken ct);
}
