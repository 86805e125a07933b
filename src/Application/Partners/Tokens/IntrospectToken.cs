using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;
using MediatR;

namespace Igm.Application.Partners.Tokens;

/// <summary>Whether a token is good now (RFC 7662): a client asks about its own, an officer with the permission about any.</summary>
[Open, Audited]
public sealed record IntrospectToken(string? Token, ShownCredentials Client) : IQuery<TokenState>
{
    public override string ToString() => nameof(IntrospectToken);
}

/// <summary>Of a token that is not good, or not the client's own, nothing but that.</summary>
public sealed record TokenState
{
    [JsonPropertyName("active")] public bool Active { get; init; }
    [JsonPropertyName("scope"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Scope { get; init; }
    [JsonPropertyName("client_id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? ClientId { get; init; }
    [JsonPropertyName("token_type"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? TokenType { get; init; }
    [JsonPropertyName("exp"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public long? ExpiresAt { get; init; }
    [JsonPropertyName("iat"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public long? IssuedAt { get; init; }
}

internal sealed class IntrospectTokenHandler(ISql sql, ICaller caller, ClientCredentials credentials, TimeProvider clock) : IRequestHandler<IntrospectToken, Result<TokenState>>
{
    public async Task<Result<TokenState>> Handle(IntrospectToken introspect, CancellationToken ct)
    {
        Guid? own = null;
        if (!caller.May(Can.ReadClients))
        {
            var proved = await credentials.Prove(introspect.Client, ct);
            if (proved.Error is { } refused)
            {
                return refused;
            }

            own = proved.Value.Id.Value;
        }

        if (introspect.Token is null)
        {
            return TokenErrors.InvalidRequest;
        }

        var now = clock.GetUtcNow();
        var found = await sql.OneOrNone<Row>($"""
            select t.scopes, t.issued_at, t.expires_at, c.client_id, c.scopes as held
              from partners.access_tokens t join partners.clients c on c.id = t.client_id
             where t.token_hash = {Secret.HashOf(introspect.Token)} and ({own}::uuid is null or c.id = {own})
               and t.revoked_at is null and t.expires_at > {now}
               and c.status = {nameof(ClientStatus.Active)} and {GuatemalaTime.DayOf(now)} between c.valid_from and c.valid_until
            """, ct);
        return found is null ? new TokenState() : new TokenState
        {
            Active = true,
            Scope = string.Join(' ', found.Scopes.Intersect(found.Held)),
            ClientId = found.ClientId,
            TokenType = "Bearer",
            ExpiresAt = found.ExpiresAt.ToUnixTimeSeconds(),
            IssuedAt = found.IssuedAt.ToUnixTimeSeconds(),
        };
    }

    private sealed record Row
    {
        public string ClientId { get; init; } = "";
        public IReadOnlyList<string> Scopes { get; init; } = [];
        public IReadOnlyList<string> Held { get; init; } = [];
        public DateTimeOffset IssuedAt { get; init; }
        public DateTimeOffset ExpiresAt { get; init; }
    }
}
