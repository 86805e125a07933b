using Igm.Application.Access.Officers;
using Igm.Application.Access.SecondFactors;
using Igm.Application.Access.Sessions;
using Igm.Application.Common;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Access;

internal static class AccessEndpoints
{
    public static void MapAccess(this RouteGroupBuilder api)
    {
        var access = api.MapGroup("/access").WithTags("access");
        access.MapGet("/roles", ([AsParameters] FindRoles find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("Roles and what each may do")
            .Produces<IReadOnlyList<RoleRow>>();
        access.MapSessions();
        access.MapSecondFactor();
        access.MapOfficers();
    }

    private static void MapSessions(this RouteGroupBuilder access)
    {
        access.MapGet("/sessions", ([AsParameters] FindSessions find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToOk())
            .WithSummary("Live sessions: one's own, or with the permission everybody's")
            .Produces<Page<SessionRow>>();
        access.MapDelete("/sessions/{sessionId}", (Id<Session> sessionId, ISender igm, CancellationToken ct) => igm.Send(new RevokeSession(sessionId), ct).ToNoContent())
            .Sends<RevokeSession>()
            .WithSummary("End a session")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static void MapSecondFactor(this RouteGroupBuilder access)
    {
        access.MapPost("/second-factor", (EnrolSecondFactor enrol, ISender igm, CancellationToken ct) => igm.Send(enrol, ct).ToOk())
            .WithSummary("A new secret for one's authenticator app, shown once")
            .Produces<EnrolledSecondFactor>();
        access.MapPost("/second-factor/confirmation", (ConfirmSecondFactor confirm, ISender igm, CancellationToken ct) => igm.Send(confirm, ct).ToNoContent())
            .WithSummary("The app's first code; from then on sign-in asks for one")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static void MapOfficers(this RouteGroupBuilder access)
    {
        var officers = access.MapGroup("/officers");
        officers.MapGet("", ([AsParameters] FindOfficers find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToOk())
            .WithSummary("Accounts by user name")
            .Produces<Page<OfficerRow>>();
        officers.MapPost("", (CreateOfficer create, ISender igm, CancellationToken ct) => igm.Send(create, ct).ToCreated("/api/v1/access/officers"))
            .WithSummary("Create an account; its first link is issued apart")
            .Produces<Registered>(StatusCodes.Status201Created);
        officers.MapGet("/{officerId}", (Id<Officer> officerId, ISender igm, CancellationToken ct) => igm.Send(new GetOfficer(officerId), ct).ToOk())
            .Sends<GetOfficer>()
            .WithSummary("One account")
            .Produces<OfficerDetail>();
        officers.MapPost("/{officerId}/link", (Id<Officer> officerId, ISender igm, CancellationToken ct) => igm.Send(new IssueLink(officerId), ct).ToOk())
            .Sends<IssueLink>()
            .WithSummary("A new one-time link: first sign-in or reset; the one before ends")
            .Produces<IssuedLink>();
        officers.MapPost("/{officerId}/second-factor-reset", (Id<Officer> officerId, ResetSecondFactor reset, ISender igm, CancellationToken ct) =>
                igm.Send(reset with { OfficerId = officerId }, ct).ToOk())
            .WithSummary("The officer lost the second factor: a one-time link to a new one")
            .Produces<IssuedLink>();
        officers.MapPost("/{officerId}/suspension", (Id<Officer> officerId, SuspendOfficer suspend, ISender igm, CancellationToken ct) =>
                igm.Send(suspend with { OfficerId = officerId }, ct).ToNoContent())
            .WithSummary("Suspend an account; its sessions end at once")
            .Produces(StatusCodes.Status204NoContent);
        officers.MapPost("/{officerId}/reinstatement", (Id<Officer> officerId, ReinstateOfficer reinstate, ISender igm, CancellationToken ct) =>
                igm.Send(reinstate with { OfficerId = officerId }, ct).ToNoContent())
            .WithSummary("Reinstate a suspended account")
            .Produces(StatusCodes.Status204NoContent);
        officers.MapPost("/{officerId}/roles", (Id<Officer> officerId, GrantRoles grant, ISender igm, CancellationToken ct) =>
                igm.Send(grant with { OfficerId = officerId }, ct).ToNoContent())
            .WithSummary("Say which roles and which reach an account holds from now on")
            .Produces(StatusCodes.Status204NoContent);
    }
}
