using Igm.Application.Access.Officers;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.Sessions;

/// <summary>The officer who asks, and the session they ask in.</summary>
internal sealed class Myself(IDb db, ICaller caller, Credentials credentials, OpenSessions sessions, ISessionMemory memory)
{
    public SessionTask? Task => caller.Task;

    public Task<Officer> Officer(CancellationToken ct) => db.Officers.SingleAsync(officer => officer.Id == new Id<Officer>(caller.Actor!.Id), ct);

    /// <summary>A full session shows the password once more; who came by a link, or is still to enrol, just did.</summary>
    public async Task<Error?> ProveAgain(Officer officer, string? password, string pointer, CancellationToken ct) =>
        Task is null && await credentials.ProveAgain(officer, password, ct) is { } refused
            ? refused.Kind == ErrorKind.TooMany ? refused : refused.At((pointer, refused.Code))
            : null;

    public async Task EndTaskSession(Act act, CancellationToken ct)
    {
        if (Task is not null && await db.Sessions.FindAsync([new Id<Session>(caller.SessionId!.Value)], ct) is { } session)
        {
            session.Revoke(act);
            memory.Drop(session.Id);
        }
    }

    public Task EndEverySession(Officer officer, Act act, CancellationToken ct) => sessions.End(officer.Id, act, ct);
}
