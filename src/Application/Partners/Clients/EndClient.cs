using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>The agreement is over, for good.</summary>
[Requires(Can.ChangeClients)]
public sealed record EndClient(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class EndClientRules : AbstractValidator<EndClient>
{
    public EndClientRules() => RuleFor(end => end.Why).Reason();
}

internal sealed class EndClientHandler(IDb db, LiveTokens tokens, Act act) : IRequestHandler<EndClient, Result<Done>>
{
    public async Task<Result<Done>> Handle(EndClient end, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([end.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        var done = client.End(act);
        if (done.Succeeded)
        {
            await tokens.End(client.Id, act, ct);
        }

        return done;
    }
}
