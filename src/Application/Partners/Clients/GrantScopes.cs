using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>The whole of what a client holds from now on: these scopes, for these purposes.</summary>
[Requires(Can.ChangeClients)]
public sealed record GrantScopes(IReadOnlyList<string>? Scopes, IReadOnlyList<string>? Purposes, string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class GrantScopesRules : AbstractValidator<GrantScopes>
{
    public GrantScopesRules()
    {
        RuleFor(grant => grant.Scopes).OpenScopes();
        RuleFor(grant => grant.Purposes).KnownPurposes();
        RuleFor(grant => grant.Why).Reason();
    }
}

internal sealed class GrantScopesHandler(IDb db, ITokenMemory memory, Act act) : IRequestHandler<GrantScopes, Result<Done>>
{
    public async Task<Result<Done>> Handle(GrantScopes grant, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([grant.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        memory.Drop(client.Id);
        return client.Grant(grant.Scopes!, grant.Purposes!, act);
    }
}
