using System.Globalization;
using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Partners.Tokens;

/// <summary>Judges what a client shows, each attempt counted before it is judged; every failure has one answer.</summary>
internal sealed class ClientCredentials(IDb db, IClientDoor door, IPublicAddress server, Trail trail, TimeProvider clock)
{
    /// <summary>Compared with when there is no such client or it has no secret, so that the answer takes the same time.</summary>
    private static readonly byte[] Nothing = new byte[32];

    public async Task<Result<Client>> Prove(ShownCredentials shown, CancellationToken ct)
    {
        if ((shown.Secret is null) == (shown.Assertion is null) || (shown.Assertion is not null && shown.AssertionType != ClientAssertion.Type))
        {
            return shown is { Secret: null, Assertion: null, AssertionType: null } ? TokenErrors.InvalidClient : TokenErrors.InvalidRequest;
        }

        var assertion = shown.Assertion is null ? null : ClientAssertion.Read(shown.Assertion);
        var name = assertion?.Client ?? shown.ClientId ?? "";
        var attempt = await door.Take(name, ct);
        if (attempt.Wait is { } wait)
        {
            return TokenErrors.TooManyAttempts.At(("retryAfter", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
        }

        var client = await db.Clients.SingleOrDefaultAsync(client => client.ClientId == name, ct);
        if (client is not null)
        {
            trail.Concerns(client.Id.Value);
        }

        if (!(shown.Secret is { } secret ? Opens(client, secret) : await Opens(client, shown, assertion, ct))
            || client?.IsOpenOn(GuatemalaTime.DayOf(clock.GetUtcNow())) != true)
        {
            return TokenErrors.InvalidClient;
        }

        await door.Forget(attempt, ct);
        trail.By = client.Actor;
        return client;
    }

    private bool Opens(Client? client, string secret)
    {
        var hash = Secret.HashOf(secret);
        var good = client?.Secrets.Where(kept => kept.IsGoodAt(clock.GetUtcNow())).ToList() ?? [];
        return good.Count == 0
            ? System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(hash, Nothing)
            : good.Aggregate(false, (opens, kept) => kept.Is(hash) || opens);
    }

    /// <summary>Spent once it is known to be the client's own and meant for here, whatever else is then refused.</summary>
    private async Task<bool> Opens(Client? client, ShownCredentials shown, ClientAssertion? assertion, CancellationToken ct) =>
        client is not null && assertion is not null
        && (shown.ClientId is null || shown.ClientId == assertion.Client)
        && assertion.Audience == $"{server.Address}/oauth/token"
        && assertion.IsGoodAt(clock.GetUtcNow())
        && assertion.IsSignedBy(client)
        && await door.Spend(client.Id, assertion.Jti, assertion.ExpiresAt + ClientAssertion.Skew, ct);
}
