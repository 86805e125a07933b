using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.Officers;

/// <summary>Every screen an officer is signed in at, ended together.</summary>
internal sealed class OpenSessions(IDb db, ISessionMemory memory)
{
    public async Task End(Id<Officer> officer, Act act, CancellationToken ct)
    {
        foreach (var session in await db.Sessions.Where(session => session.OfficerId == officer && session.RevokedAt == null).ToListAsync(ct))
        {
            session.Revoke(act);
        }

        memory.Drop(officer);
    }
}
