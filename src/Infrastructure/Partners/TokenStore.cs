using System.Collections.Concurrent;
using System.Security.Claims;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;
using Igm.Infrastructure.Identity;

namespace Igm.Infrastructure.Partners;

/// <summary>Tokens this node has seen, so that a request costs no round trip for its caller; ended ones are heard of as sessions are.</summary>
internal sealed class TokenStore(ISql sql, TimeProvider clock) : ITokenMemory, INodeMemory
{
    /// <summary>Re-read even when nothing was heard.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Remembered> _tokens = new();
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _dropped = new();

    private sealed record Remembered(TokenRecord Token, ClaimsPrincipal Principal, DateTimeOffset ReadAt);

    public bool Hears { get; set; }

    public async Task<ClaimsPrincipal?> Find(string token, CancellationToken ct)
    {
        var hash = Secret.HashOf(token);
        var key = Convert.ToBase64String(hash);
        var now = clock.GetUtcNow();
        if (_tokens.TryGetValue(key, out var known) && Hears && now - known.ReadAt < Fresh && !IsDistrusted(known.Token, now))
        {
            return known.Token.IsGoodAt(now) ? known.Principal : null;
        }

        var read = await sql.OneOrNone<TokenRecord>($"""
            select t.id, t.client_id, t.scopes, t.expires_at, t.revoked_at, c.client_id as client_name, c.scopes as held, c.purposes, c.status,
                   c.valid_from, c.valid_until, c.requests_per_minute, c.demonstration
              from partners.access_tokens t join partners.clients c on c.id = t.client_id
             where t.token_hash = {hash}
            """, ct);
        if (read?.IsGoodAt(now) != true)
        {
            _tokens.TryRemove(key, out _);
            return null;
        }

        var principal = TokenClaims.Of(read);
        if (!IsDistrusted(read, clock.GetUtcNow()))
        {
            Sweep(now);
            _tokens[key] = new(read, principal, now);
        }

        return principal;
    }

    public void Drop(Id<AccessToken> token) => Drop(token.Value);

    public void Drop(Id<Client> client) => Drop(client.Value);

    public void Drop(Guid id)
    {
        _dropped[id] = clock.GetUtcNow();
        foreach (var (key, known) in _tokens)
        {
            if (known.Token.Id == id || known.Token.ClientId == id)
            {
                _tokens.TryRemove(key, out _);
            }
        }
    }

    public void DropAll() => _tokens.Clear();

    /// <summary>At most once for each token read; a token lives ten minutes, so there are few.</summary>
    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, known) in _tokens)
        {
            if (now >= known.Token.ExpiresAt)
            {
                _tokens.TryRemove(key, out _);
            }
        }

        foreach (var (id, at) in _dropped)
        {
            if (now - at > INodeMemory.Distrusted)
            {
                _dropped.TryRemove(new(id, at));
            }
        }
    }

    private bool IsDistrusted(TokenRecord token, DateTimeOffset now) =>
        (_dropped.TryGetValue(token.Id, out var ended) && now - ended < INodeMemory.Distrusted)
        || (_dropped.TryGetValue(token.ClientId, out var changed) && now - changed < INodeMemory.Distrusted);
}

/// <summary>A token and what its client holds, read together.</summary>
internal sealed record TokenRecord
{
    public Guid Id { get; init; }
    public Guid ClientId { get; init; }
    public string ClientName { get; init; } = "";
    public IReadOnlyList<string> Scopes { get; init; } = [];
    public IReadOnlyList<string> Held { get; init; } = [];
    public IReadOnlyList<string> Purposes { get; init; } = [];
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
    public ClientStatus Status { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidUntil { get; init; }
    public int RequestsPerMinute { get; init; }
    public bool Demonstration { get; init; }

    public bool IsGoodAt(DateTimeOffset at) =>
        RevokedAt is null && at < ExpiresAt && Status == ClientStatus.Active && new DateRange(ValidFrom, ValidUntil).Contains(GuatemalaTime.DayOf(at));
}
