using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Application.Access.Sessions;

/// <summary>Opens sessions: a new secret every time, and the one this browser had before ends.</summary>
internal sealed class Doorway(IDb db, IRoles roles, IBrowser browser, ICaller caller, ISessionMemory memory, Trail trail, TimeProvider clock)
{
    public async Task<Entry> Open(Officer officer, SessionTask? task, CancellationToken ct)
    {
        var act = new Act(officer.Actor, clock.GetUtcNow());
        trail.By = officer.Actor;
        trail.Mark = officer.Demonstration ? AuditMark.Demonstration : null;
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

    private SessionView View(Officer officer, Session session, string token) => new(
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
