using Igm.Domain.Access;

namespace Igm.Infrastructure.Identity;

/// <summary>A session and what its officer holds, read together.</summary>
internal sealed record SessionRecord
{
    public Guid Id { get; init; }
    public Guid OfficerId { get; init; }
    public SessionTask? Task { get; init; }
    public DateTimeOffset LastSeenAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
    public string UserName { get; init; } = "";
    public IReadOnlyList<string> Roles { get; init; } = [];
    public ReachKind ReachKind { get; init; }
    public IReadOnlyList<string> ReachCodes { get; init; } = [];
    public OfficerStatus Status { get; init; }
    public bool Demonstration { get; init; }
}
