using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Partners.Clients;

/// <summary>Every token of a client, ended together.</summary>
internal sealed class LiveTokens(IDb db, ITokenMemory memory)
{
    public async Task End(Id<Client> client, Act act, CancellationToken ct)
    {
        foreach (var token in await db.AccessTokens.Where(token => token.ClientId == client && token.RevokedAt == null && token.ExpiresAt > act.At).ToListAsync(ct))
        {
            token.Revoke(act);
        }

        memory.Drop(client);
    }
}
