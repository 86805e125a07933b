using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>A secret that is no longer trusted: it and every token end now.</summary>
[Requires(Can.ChangeClients)]
public sealed record RetireSecret(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid SecretId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class RetireSecretRules : AbstractValidator<RetireSecret>
{
    public RetireSecretRules() => RuleFor(retire => retire.Why).Reason();
}

internal sealed class RetireSecretHandler(IDb db, LiveTokens tokens, Act act) : IRequestHandler<RetireSecret, Result<Done>>
{
    public async Task<Result<Done>> Handle(RetireSecret retire, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([retire.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        var done = client.RetireSecret(retire.SecretId, act);
        if (done.Succeeded)
        {
            await tokens.End(client.Id, act, ct);
        }

        return done;
    }
}
