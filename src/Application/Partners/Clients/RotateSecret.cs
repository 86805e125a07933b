using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>A new secret, the first one too; the one before stays good for a day, so that the partner can change without a pause.</summary>
[Requires(Can.ChangeClients)]
public sealed record RotateSecret([property: JsonIgnore] Id<Client> PartnerId) : ICommand<IssuedSecret>, IChange
{
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

/// <param name="Secret">Shown this once.</param>
/// <param name="FormerEndsAt">Until when the one before still opens; null when there was none.</param>
public sealed record IssuedSecret(Guid Id, string ClientId, string Secret, DateTimeOffset? FormerEndsAt)
{
    public override string ToString() => nameof(IssuedSecret);
}

internal sealed class RotateSecretHandler(IDb db, Act act) : IRequestHandler<RotateSecret, Result<IssuedSecret>>
{
    public async Task<Result<IssuedSecret>> Handle(RotateSecret rotate, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([rotate.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        var secret = Secret.New();
        return client.RotateSecret(Secret.HashOf(secret), act)
            .Map(issued => new IssuedSecret(issued.Id, client.ClientId, secret, client.Secrets.Where(other => other != issued && other.IsGoodAt(act.At)).Max(other => other.EndsAt)));
    }
}
