using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Application.Access.Sessions;

/// <param name="Permissions">Empty while the session is limited to a task.</param>
/// <param name="CsrfToken">Goes into <c>X-Csrf-Token</c> of every unsafe request.</param>
/// <param name="Task">What the session is limited to; none for a full one.</param>
public sealed record SessionView(
    SignedInOfficer User,
    IReadOnlyList<string> Permissions,
    ReachView Reach,
    string CsrfToken,
    SessionTask? Task,
    DateTimeOffset ExpiresAt);

public sealed record SignedInOfficer(Guid Id, string UserName, string DisplayName, string? Unit, IReadOnlyList<string> Roles, bool Demonstration);

public sealed record ReachView(ReachKind Kind, IReadOnlyList<string> Codes)
{
    public static ReachView Of(Reach reach) => new(reach.Kind, reach.Codes);
}

/// <summary>A session just opened; the two secrets become cookies and stand in no body.</summary>
public sealed record Entry(SessionView View, string Token, string? Device)
{
    public override string ToString() => nameof(Entry);
}

/// <summary>Opens sessions: a new secret every time, and the one this browser had before ends.</summary>
internal sealed class Doorway(IDb db, IRoles roles, IBrowser browser, ICaller caller, ISessionMemory memory)
{
    public async Task<Entry> Open(Officer officer, SessionTask? task, Act act, CancellationToken ct)
    {
        if (caller.SessionId is { } before && await db.Sessions.FindAsync([new Id<Session>(before)], ct) is { } old)
        {
            old.Revoke(act);
            memory.Drop(old.Id);
        }

        var token = Secret.New();
        var session = Session.Start(officer.Id, Secret.HashOf(token), task, browser.Origin, act);
        db.Sessions.Add(session);
        return new(View(officer, session, token), token, task is null ? browser.Introduce(officer.Id) : null);
    }

    public SessionView View(Officer officer, Session session, string token) => new(
        new(officer.Id.Value, officer.UserName, officer.DisplayName, officer.Unit, officer.Roles, officer.Demonstration),
        session.Task is null ? PermissionsOf(officer) : [],
        ReachView.Of(session.Task is null ? officer.Reach : Reach.None),
        Secret.CsrfOf(token),
        session.Task,
        session.ExpiresAt);

    private string[] PermissionsOf(Officer officer) =>
        roles.Of(officer.Roles) is { Succeeded: true } held
            ? [.. held.Value.SelectMany(role => role.Permissions).Distinct().Order(StringComparer.Ordinal)]
            : [];
}
