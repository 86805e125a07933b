using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Partners.Clients;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Partners.Tokens;

/// <summary>What this authorization server does and where (RFC 8414).</summary>
[Open]
public sealed record GetAuthorizationServer : IQuery<AuthorizationServer>;

public sealed record AuthorizationServer(
    [property: JsonPropertyName("issuer")] string Issuer,
    [property: JsonPropertyName("token_endpoint")] string TokenEndpoint,
    [property: JsonPropertyName("revocation_endpoint")] string RevocationEndpoint,
    [property: JsonPropertyName("introspection_endpoint")] string IntrospectionEndpoint,
    [property: JsonPropertyName("grant_types_supported")] IReadOnlyList<string> GrantTypes,
    [property: JsonPropertyName("response_types_supported")] IReadOnlyList<string> ResponseTypes,
    [property: JsonPropertyName("scopes_supported")] IReadOnlyList<string> Scopes,
    [property: JsonPropertyName("token_endpoint_auth_methods_supported")] IReadOnlyList<string> TokenMethods,
    [property: JsonPropertyName("token_endpoint_auth_signing_alg_values_supported")] IReadOnlyList<string> TokenAlgorithms,
    [property: JsonPropertyName("revocation_endpoint_auth_methods_supported")] IReadOnlyList<string> RevocationMethods,
    [property: JsonPropertyName("revocation_endpoint_auth_signing_alg_values_supported")] IReadOnlyList<string> RevocationAlgorithms,
    [property: JsonPropertyName("introspection_endpoint_auth_methods_supported")] IReadOnlyList<string> IntrospectionMethods,
    [property: JsonPropertyName("introspection_endpoint_auth_signing_alg_values_supported")] IReadOnlyList<string> IntrospectionAlgorithms);

internal sealed class GetAuthorizationServerHandler(IPublicAddress server) : IRequestHandler<GetAuthorizationServer, Result<AuthorizationServer>>
{
    private static readonly string[] Methods = ["client_secret_basic", "private_key_jwt"];
    private static readonly string[] Algorithms = ["ES256"];

    public Task<Result<AuthorizationServer>> Handle(GetAuthorizationServer request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<AuthorizationServer>>(new AuthorizationServer(
            server.Address, $"{server.Address}/oauth/token", $"{server.Address}/oauth/revoke", $"{server.Address}/oauth/introspect",
            ["client_credentials"], [], [.. PartnerScopes.Open.Order(StringComparer.Ordinal)],
            Methods, Algorithms, Methods, Algorithms, Methods, Algorithms));
}
