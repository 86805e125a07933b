using Igm.Application.Common;
using Igm.Application.Partners.Clients;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Partners;

internal static class ClientEndpoints
{
    public static void MapClients(this RouteGroupBuilder api)
    {
        var partners = api.MapGroup("/partners").WithTags("partners");
        partners.MapGet("/scopes", ([AsParameters] FindScopes find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The permissions an agreement may grant to a partner")
            .Produces<IReadOnlyList<ScopeRow>>();

        var clients = partners.MapGroup("/clients");
        clients.MapGet("", ([AsParameters] FindClients find, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToPage(http, page => page.Next))
            .WithSummary("Partner systems by their client id")
            .Produces<Page<ClientRow>>();
        clients.MapPost("", (RegisterClient register, ISender igm, CancellationToken ct) => igm.Send(register, ct).ToCreated("/api/v1/partners/clients"))
            .WithSummary("Register a partner system; its first secret is issued apart")
            .Produces<Registered>(StatusCodes.Status201Created);
        clients.MapGet("/{partnerId}", (Id<Client> partnerId, ISender igm, CancellationToken ct) => igm.Send(new GetClient(partnerId), ct).ToOk())
            .Sends<GetClient>()
            .WithSummary("One partner system and what it used today")
            .Produces<ClientDetail>();
        clients.MapPost("/{partnerId}/grants", (Id<Client> partnerId, GrantScopes grant, ISender igm, CancellationToken ct) => igm.Send(grant with { PartnerId = partnerId }, ct).ToNoContent())
            .WithSummary("Say which scopes and purposes a client holds from now on")
            .Produces(StatusCodes.Status204NoContent);
        clients.MapPost("/{partnerId}/agreement", (Id<Client> partnerId, RenewAgreement renew, ISender igm, CancellationToken ct) => igm.Send(renew with { PartnerId = partnerId }, ct).ToNoContent())
            .WithSummary("Renew the agreement and its quotas")
            .Produces(StatusCodes.Status204NoContent);
        MapProofs(clients);
        clients.MapPost("/{partnerId}/suspension", (Id<Client> partnerId, SuspendClient suspend, ISender igm, CancellationToken ct) => igm.Send(suspend with { PartnerId = partnerId }, ct).ToNoContent())
            .WithSummary("Suspend a client; its tokens end at once")
            .Produces(StatusCodes.Status204NoContent);
        clients.MapPost("/{partnerId}/resumption", (Id<Client> partnerId, ResumeClient resume, ISender igm, CancellationToken ct) => igm.Send(resume with { PartnerId = partnerId }, ct).ToNoContent())
            .WithSummary("Let a suspended client in again")
            .Produces(StatusCodes.Status204NoContent);
        clients.MapPost("/{partnerId}/end", (Id<Client> partnerId, EndClient end, ISender igm, CancellationToken ct) => igm.Send(end with { PartnerId = partnerId }, ct).ToNoContent())
            .WithSummary("End a client for good")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static void MapProofs(RouteGroupBuilder clients)
    {
        clients.MapPost("/{partnerId}/secrets", (Id<Client> partnerId, ISender igm, CancellationToken ct) => igm.Send(new RotateSecret(partnerId), ct).ToOk())
            .Sends<RotateSecret>()
            .WithSummary("A new secret, shown once; the one before stays good for a day")
            .Produces<IssuedSecret>();
        clients.MapPost("/{partnerId}/secrets/{secretId}/retirement", (Id<Client> partnerId, Guid secretId, RetireSecret retire, ISender igm, CancellationToken ct) =>
                igm.Send(retire with { PartnerId = partnerId, SecretId = secretId }, ct).ToNoContent())
            .WithSummary("End a secret that is no longer trusted, and every token")
            .Produces(StatusCodes.Status204NoContent);
        clients.MapPost("/{partnerId}/keys", (Id<Client> partnerId, AddKey add, ISender igm, CancellationToken ct) => igm.Send(add with { PartnerId = partnerId }, ct).ToNoContent())
            .WithSummary("Add a public key (JWK, EC P-256)")
            .Produces(StatusCodes.Status204NoContent);
        clients.MapPost("/{partnerId}/keys/{kid}/retirement", (Id<Client> partnerId, string kid, RetireKey retire, ISender igm, CancellationToken ct) =>
                igm.Send(retire with { PartnerId = partnerId, Kid = kid }, ct).ToNoContent())
            .WithSummary("End a key that is no longer trusted, and every token")
            .Produces(StatusCodes.Status204NoContent);
    }
}
