using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Tokens;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Partners.Tokens;

/// <summary>A client ends a token of its own (RFC 7009). What is no token of its own is answered the same and left alone.</summary>
[Open]
public sealed record RevokeToken(string? Token, ShownCredentials Client) : ICommand<Done>
{
    public override string ToString() => nameof(RevokeToken);
}

internal sealed class RevokeTokenHandler(IDb db, ClientCredentials credentials, ITokenMemory memory, TimeProvider clock) : IRequestHandler<RevokeToken, Result<Done>>
{
    public async Task<Result<Done>> Handle(RevokeToken revoke, CancellationToken ct)
    {
        var proved = await credentials.Prove(revoke.Client, ct);
        if (proved.Error is { } refused)
        {
            return refused;
        }

        if (revoke.Token is null)
        {
            return TokenErrors.InvalidRequest;
        }

        var (hash, own) = (Secret.HashOf(revoke.Token), proved.Value.Id);
        if (await db.AccessTokens.SingleOrDefaultAsync(token => token.TokenHash == hash && token.ClientId == own, ct) is { } found)
        {
            found.Revoke(new Act(proved.Value.Actor, clock.GetUtcNow()));
            memory.Drop(found.Id);
        }

        return new Done();
    }
}
