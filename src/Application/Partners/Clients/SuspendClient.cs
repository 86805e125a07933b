using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>Stops a client at once, on every node; its tokens do not come back when it resumes.</summary>
[Requires(Can.ChangeClients)]
public sealed record SuspendClient(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class SuspendClientRules : AbstractValidator<SuspendClient>
{
    public SuspendClientRules() => RuleFor(suspend => suspend.Why).Reason();
}

internal sealed class SuspendClientHandler(IDb db, LiveTokens tokens, Act act) : IRequestHandler<SuspendClient, Result<Done>>
{
    public async Task<Result<Done>> Handle(SuspendClient suspend, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([suspend.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        var done = client.Suspend(act);
        if (done.Succeeded)
        {
            await tokens.End(client.Id, act, ct);
        }

        return done;
    }
}
