using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Sessions;

[SignedIn, DuringTask]
public sealed record SignOut : ICommand<Done>;

internal sealed class SignOutHandler(IDb db, ICaller caller, ISessionMemory memory, Act act) : IRequestHandler<SignOut, Result<Done>>
{
    public async Task<Result<Done>> Handle(SignOut request, CancellationToken cancellationToken)
    {
        if (caller.SessionId is not { } id || await db.Sessions.FindAsync([new Id<Session>(id)], cancellationToken) is not { } session)
        {
            return SessionErrors.NotFound;
        }

        session.Revoke(act);
        memory.Drop(session.Id);
        return new Done();
    }
}
