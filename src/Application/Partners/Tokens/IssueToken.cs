using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Tokens;
using MediatR;

namespace Igm.Application.Partners.Tokens;

/// <summary>OAuth 2.0 client credentials (RFC 6749 §4.4).</summary>
/// <param name="Scope">Parted by spaces; none asks for all that the agreement grants.</param>
[Open]
public sealed record IssueToken(string? GrantType, string? Scope, ShownCredentials Client) : ICommand<IssuedToken>
{
    public override string ToString() => nameof(IssueToken);
}

public sealed record IssuedToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("scope")] string Scope)
{
    public override string ToString() => nameof(IssuedToken);
}

internal sealed class IssueTokenHandler(IDb db, ClientCredentials credentials, TimeProvider clock) : IRequestHandler<IssueToken, Result<IssuedToken>>
{
    public async Task<Result<IssuedToken>> Handle(IssueToken issue, CancellationToken ct)
    {
        var proved = await credentials.Prove(issue.Client, ct);
        if (proved.Error is { } refused)
        {
            return refused;
        }

        if (issue.GrantType is not "client_credentials")
        {
            return issue.GrantType is null ? TokenErrors.InvalidRequest : TokenErrors.UnsupportedGrantType;
        }

        var secret = Secret.New();
        var asked = issue.Scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return AccessToken.Issue(proved.Value, Secret.HashOf(secret), asked, new Act(proved.Value.Actor, clock.GetUtcNow())).Map(token =>
        {
            db.AccessTokens.Add(token);
            return new IssuedToken(secret, "Bearer", (int)AccessToken.Life.TotalSeconds, string.Join(' ', token.Scopes));
        });
    }
}
