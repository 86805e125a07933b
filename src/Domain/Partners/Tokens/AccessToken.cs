using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;

namespace Igm.Domain.Partners.Tokens;

/// <summary>What a client shows at each request: a random word that says nothing; the house keeps its hash.</summary>
public sealed class AccessToken : Aggregate<AccessToken>
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private AccessToken()
    {
    }

    public Id<Client> ClientId { get; private init; }

    public byte[] TokenHash { get; private init; } = [];

    public IReadOnlyList<string> Scopes { get; private init; } = [];

    public DateTimeOffset IssuedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <param name="asked">Scopes by name; null for all that the client holds.</param>
    public static Result<AccessToken> Issue(Client client, byte[] tokenHash, IReadOnlyList<string>? asked, Act act)
    {
        if (asked is { Count: 0 } || (asked ?? client.Scopes).Except(client.Scopes).Any() || client.Scopes.Count == 0)
        {
            return TokenErrors.InvalidScope;
        }

        var token = new AccessToken
        {
            Id = Id<AccessToken>.New(act.At),
            ClientId = client.Id,
            TokenHash = tokenHash,
            Scopes = [.. (asked ?? client.Scopes).Distinct().Order(StringComparer.Ordinal)],
            IssuedAt = act.At,
            ExpiresAt = act.At + Life,
        };
        token.Raise(new TokenIssued(token.Id, client.Id, act.At));
        return token;
    }

    public bool IsLiveAt(DateTimeOffset at) => RevokedAt is null && at < ExpiresAt;

    /// <summary>Ending what has ended changes nothing.</summary>
    public void Revoke(Act act)
    {
        if (RevokedAt is null)
        {
            RevokedAt = act.At;
            Raise(new TokenRevoked(Id, ClientId, act.At));
        }
    }
}

public sealed record TokenIssued(Id<AccessToken> TokenId, Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record TokenRevoked(Id<AccessToken> TokenId, Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

/// <summary>Answered as RFC 6749 §5.2 says; the last word of the code is the word of that list.</summary>
public static class TokenErrors
{
    /// <summary>One answer for an unknown client, a wrong secret or assertion, a suspended client and an agreement that is over.</summary>
    public static readonly Error InvalidClient = new("partners.oauth.invalid_client", ErrorKind.Unauthenticated);
    public static readonly Error InvalidRequest = new("partners.oauth.invalid_request", ErrorKind.Malformed);
    public static readonly Error UnsupportedGrantType = new("partners.oauth.unsupported_grant_type", ErrorKind.Malformed);
    public static readonly Error InvalidScope = new("partners.oauth.invalid_scope", ErrorKind.Malformed);
    public static readonly Error TooManyAttempts = new("partners.oauth.temporarily_unavailable", ErrorKind.TooMany);
}
