using Igm.Domain.Common;

namespace Igm.Application.Common.Ports;

/// <summary>One transaction for the change, its audit entry, its register acts, its outbox rows and its idempotency key.</summary>
public interface IUnitOfWork
{
    Task<TResponse> Transact<TResponse>(object request, Func<Task<TResponse>> work, Func<AuditEntry> entry, CancellationToken ct)
        where TResponse : IOutcome<TResponse>;
}

/// <summary>What the caller said about repetition and versions, and what came of it.</summary>
public sealed class Precondition
{
    public string? IdempotencyKey { get; set; }
    public int? IfMatch { get; set; }

    /// <summary>The version after the change, shown as the ETag.</summary>
    public int? Became { get; set; }
}
