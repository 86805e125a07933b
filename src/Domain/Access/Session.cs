using Igm.Domain.Common;

namespace Igm.Domain.Access;

/// <summary>Somebody at a screen. The token is theirs alone; the house keeps its hash.</summary>
public sealed class Session : Aggregate<Session>
{
    /// <summary>A screen left alone.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>A shift.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    public static readonly TimeSpan TaskLife = TimeSpan.FromMinutes(30);

    private Session()
    {
    }

    public Id<Officer> OfficerId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    /// <summary>None for a full session.</summary>
    public SessionTask? Task { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public Guid? RevokedBy { get; private set; }

    public string? Origin { get; private set; }

    public string? Browser { get; private set; }

    public static Session Start(Id<Officer> officer, byte[] tokenHash, SessionTask? task, SessionOrigin from, Act act)
    {
        var session = new Session
        {
            Id = Id<Session>.New(act.At),
            OfficerId = officer,
            TokenHash = tokenHash,
            Task = task,
            CreatedAt = act.At,
            LastSeenAt = act.At,
            ExpiresAt = act.At + (task is null ? Life : TaskLife),
            Origin = from.Address,
            Browser = from.Browser,
        };
        session.Raise(new SessionStarted(session.Id, officer, act.At));
        return session;
    }

    public bool IsLiveAt(DateTimeOffset at) => RevokedAt is null && at < ExpiresAt && at < LastSeenAt + Idle;

    /// <summary>The same screen under a new token, so that a token seen before a change of password is worth nothing after it.</summary>
    public void Rotate(byte[] tokenHash, Act act)
    {
        TokenHash = tokenHash;
        LastSeenAt = act.At;
        Raise(new SessionRotated(Id, act.At));
    }

    /// <summary>Ending what has ended changes nothing.</summary>
    public void Revoke(Act act)
    {
        if (RevokedAt is not null)
        {
            return;
        }

        RevokedAt = act.At;
        RevokedBy = act.By.Id;
        Raise(new SessionRevoked(Id, act.At));
    }
}

/// <param name="Address">The network address the request came from.</param>
/// <param name="Browser">What the browser says it is, shortened; shown in the list of one's own sessions.</param>
public sealed record SessionOrigin(string? Address, string? Browser);
