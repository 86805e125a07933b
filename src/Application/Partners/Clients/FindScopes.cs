using Igm.Application.Common;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>The permissions that an agreement may grant to a partner.</summary>
[Requires(Can.ReadClients)]
public sealed record FindScopes : IQuery<IReadOnlyList<ScopeRow>>;

public sealed record ScopeRow(string Code);

internal sealed class FindScopesHandler : IRequestHandler<FindScopes, Result<IReadOnlyList<ScopeRow>>>
{
    public Task<Result<IReadOnlyList<ScopeRow>>> Handle(FindScopes request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<IReadOnlyList<ScopeRow>>>(PartnerScopes.Open.Order(StringComparer.Ordinal).Select(code => new ScopeRow(code)).ToList());
}
