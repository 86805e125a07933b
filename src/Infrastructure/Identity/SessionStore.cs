using System.Collections.Concurrent;
using System.Security.Claims;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// Sessions this node has seen, so that a request costs no round trip for its caller. What another node ends is heard
/// over the database's own notifications; while this node cannot hear, it remembers nothing.
/// </summary>
internal sealed class SessionStore(ISql sql, IRoles roles, TimeProvider clock) : ISessionMemory, INodeMemory
{
    /// <summary>Re-read even when nothing was heard.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Remembered> _sessions = new();
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _dropped = new();

    private sealed class Remembered(SessionRecord session, ClaimsPrincipal principal, DateTimeOffset readAt)
    {
        private long _seen = session.LastSeenAt.UtcTicks;
        private long _told = session.LastSeenAt.UtcTicks;

        public SessionRecord Session => session;
        public ClaimsPrincipal Principal => principal;
        public DateTimeOffset ReadAt => readAt;
        public DateTimeOffset SeenAt => new(Interlocked.Read(ref _seen), TimeSpan.Zero);
        public bool Untold => Interlocked.Read(ref _seen) > Interlocked.Read(ref _told);

        public void See(DateTimeOffset at) => Interlocked.Exchange(ref _seen, Math.Max(Interlocked.Read(ref _seen), at.UtcTicks));

        public void Tell(DateTimeOffset at) => Interlocked.Exchange(ref _told, at.UtcTicks);
    }

    public bool Hears { get; set; }

    public async Task<ClaimsPrincipal?> Find(string token, CancellationToken ct)
    {
        var hash = Secret.HashOf(token);
        var key = Convert.ToBase64String(hash);
        var now = clock.GetUtcNow();
        if (_sessions.TryGetValue(key, out var known) && Hears && now - known.ReadAt < Fresh && !IsDistrusted(known.Session, now))
        {
            return See(key, known, now);
        }

        var session = await sql.OneOrNone<SessionRecord>($"""
            select s.id, s.officer_id, s.task, s.last_seen_at, s.expires_at, s.revoked_at,
                   o.user_name, o.roles, o.reach_kind, o.reach_codes, o.status, o.demonstration
              from access.sessions s join access.officers o on o.id = s.officer_id
             where s.token_hash = {hash}
            """, ct);
        if (session is null || session.RevokedAt is not null || session.Status == OfficerStatus.Suspended)
        {
            _sessions.TryRemove(key, out _);
            return null;
        }

        var read = new Remembered(session, SessionClaims.Of(session, token, roles), now);
        if (known is not null)
        {
            read.See(known.SeenAt);
        }

        if (!IsDistrusted(session, clock.GetUtcNow()))
        {
            _sessions[key] = read;
        }

        return See(key, read, now);
    }

    public void Drop(Id<Session> session) => Drop(session.Value);

    public void Drop(Id<Officer> officer) => Drop(officer.Value);

    public void Drop(Guid sessionOrOfficer)
    {
        _dropped[sessionOrOfficer] = clock.GetUtcNow();
        foreach (var (key, known) in _sessions)
        {
            if (known.Session.Id == sessionOrOfficer || known.Session.OfficerId == sessionOrOfficer)
            {
                _sessions.TryRemove(key, out _);
            }
        }
    }

    public void DropAll() => _sessions.Clear();

    /// <summary>When each session was last used, as far as nobody has been told yet.</summary>
    public IReadOnlyList<(Guid Session, DateTimeOffset At)> TakeSeen()
    {
        var now = clock.GetUtcNow();
        var untold = _sessions.Values.Where(known => known.Untold).Select(known => (known, At: known.SeenAt)).ToList();
        untold.ForEach(seen => seen.known.Tell(seen.At));
        foreach (var (key, known) in _sessions)
        {
            if (!known.Untold && (now - known.SeenAt > Session.Idle || now > known.Session.ExpiresAt))
            {
                _sessions.TryRemove(key, out _);
            }
        }

        foreach (var (id, at) in _dropped)
        {
            if (now - at > INodeMemory.Distrusted)
            {
                _dropped.TryRemove(new(id, at));
            }
        }

        return [.. untold.Select(seen => (seen.known.Session.Id, seen.At))];
    }

    private ClaimsPrincipal? See(string key, Remembered known, DateTimeOffset now)
    {
        if (now >= known.Session.ExpiresAt || now - known.SeenAt >= Session.Idle)
        {
            _sessions.TryRemove(key, out _);
            return null;
        }

        known.See(now);
        return known.Principal;
    }

    private bool IsDistrusted(SessionRecord session, DateTimeOffset now) =>
        (_dropped.TryGetValue(session.Id, out var ended) && now - ended < INodeMemory.Distrusted)
        || (_dropped.TryGetValue(session.OfficerId, out var changed) && now - changed < INodeMemory.Distrusted);
}
