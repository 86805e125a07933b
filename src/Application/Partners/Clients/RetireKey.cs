using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>A key that is no longer trusted: it and every token end now.</summary>
[Requires(Can.ChangeClients)]
public sealed record RetireKey(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public string Kid { get; init; } = "";
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class RetireKeyRules : AbstractValidator<RetireKey>
{
    public RetireKeyRules() => RuleFor(retire => retire.Why).Reason();
}

internal sealed class RetireKeyHandler(IDb db, LiveTokens tokens, Act act) : IRequestHandler<RetireKey, Result<Done>>
{
    public async Task<Result<Done>> Handle(RetireKey retire, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([retire.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        var done = client.RetireKey(retire.Kid, act);
        if (done.Succeeded)
        {
            await tokens.End(client.Id, act, ct);
        }

        return done;
    }
}
