using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Sessions;

/// <summary>Live sessions, newest first: one's own, or, with the permission, everybody's or one officer's.</summary>
[SignedIn, Audited]
public sealed record FindSessions(bool? All = null, Guid? OfficerId = null, string? After = null, int? Limit = null) : IQuery<Page<SessionRow>>, IPaged;

public sealed record SessionRow : IAbout
{
    public Guid Id { get; init; }
    public Guid OfficerId { get; init; }
    public string UserName { get; init; } = "";
    public string DisplayName { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset LastSeenAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public string? Origin { get; init; }
    public string? Browser { get; init; }
    public bool Limited { get; init; }
    public bool Current { get; init; }

    IEnumerable<Guid> IAbout.About => [OfficerId];
}

internal sealed class FindSessionsHandler(ISql sql, ICaller caller, TimeProvider clock) : IRequestHandler<FindSessions, Result<Page<SessionRow>>>
{
    public async Task<Result<Page<SessionRow>>> Handle(FindSessions find, CancellationToken ct)
    {
        var me = caller.Actor!.Id;
        if ((find.All == true || (find.OfficerId is { } other && other != me)) && !caller.May(Can.ReadSessions))
        {
            return AccessErrors.Forbidden;
        }

        var filter = new { find.All, find.OfficerId, me };
        if (!Cursor.Read<Guid>(find.After, filter, out var last))
        {
            return CommonErrors.BadCursor;
        }

        Guid? whose = find.All == true ? find.OfficerId : find.OfficerId ?? me;
        var now = clock.GetUtcNow();
        var limit = find.Limit ?? Page<SessionRow>.DefaultLimit;
        var rows = await sql.Query<SessionRow>($"""
            select s.id, s.officer_id, o.user_name, o.display_name, s.created_at, s.last_seen_at, s.expires_at, s.origin, s.browser,
                   s.task is not null as limited, s.id = {caller.SessionId}::uuid as current
              from access.sessions s join access.officers o on o.id = s.officer_id
             where s.revoked_at is null and s.expires_at > {now} and s.last_seen_at > {now - Session.Idle}
               and ({whose}::uuid is null or s.officer_id = {whose}) and ({last}::uuid is null or s.id < {last})
             order by s.id desc limit {limit + 1}
            """, ct);
        return Cursor.Cut(rows, limit, filter, row => [row.Id]);
    }
}
