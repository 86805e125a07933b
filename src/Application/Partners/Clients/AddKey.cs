using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>A public key (JWK, EC P-256) whose private half signs the partner's assertions.</summary>
[Requires(Can.ChangeClients)]
public sealed record AddKey(string? Kid, string? Kty, string? Crv, string? X, string? Y) : ICommand<Done>, IChange
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class AddKeyRules : AbstractValidator<AddKey>
{
    public AddKeyRules()
    {
        RuleFor(add => add.Kid).Required(PublicKey.KidLength).Matches("^[A-Za-z0-9._~-]*\\z").WithErrorCode("common.malformed_value");
        RuleFor(add => add.Kty).Optional(10).Must(type => type is "EC").WithErrorCode(ClientErrors.KeyInvalid.Code);
        RuleFor(add => add.Crv).Optional(10).Must(curve => curve is "P-256").WithErrorCode(ClientErrors.KeyInvalid.Code);
        RuleFor(add => add.X).Required(60);
        RuleFor(add => add.Y).Required(60);
    }
}

internal sealed class AddKeyHandler(IDb db, Act act) : IRequestHandler<AddKey, Result<Done>>
{
    public async Task<Result<Done>> Handle(AddKey add, CancellationToken ct) =>
        await db.Clients.FindAsync([add.PartnerId], ct) is { } client
            ? PublicKey.Of(add.Kid!, add.X!, add.Y!).Then(key => client.AddKey(key, act))
            : ClientErrors.NotFound;
}
