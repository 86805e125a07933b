using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Sessions;

/// <summary>One's own, or with the permission anybody's. Somebody else's is not there for who may not.</summary>
[SignedIn]
public sealed record RevokeSession(Id<Session> SessionId) : ICommand<Done>;

internal sealed class RevokeSessionHandler(IDb db, ICaller caller, ISessionMemory memory, Act act) : IRequestHandler<RevokeSession, Result<Done>>
{
    public async Task<Result<Done>> Handle(RevokeSession revoke, CancellationToken ct)
    {
        if (await db.Sessions.FindAsync([revoke.SessionId], ct) is not { } session
            || (session.OfficerId.Value != act.By.Id && !caller.May(Can.RevokeSessions)))
        {
            return SessionErrors.NotFound;
        }

        session.Revoke(act);
        memory.Drop(session.Id);
        return new Done();
    }
}
