using Igm.Application.Access.Sessions;
using Igm.Domain.Common;
using Igm.Infrastructure.Identity;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Access;

internal static class SessionEndpoints
{
    public static void MapSession(this RouteGroupBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("session");
        session.MapPost("", (SignIn signIn, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(signIn, ct).Admit(http).ToOk())
            .WithSummary("Sign in with user name, password and, when asked for, the code of the authenticator app")
            .Produces<SessionView>();
        session.MapGet("", ([AsParameters] GetSession get, ISender igm, CancellationToken ct) => igm.Send(get, ct).ToOk())
            .WithSummary("Who is signed in, and the anti-forgery token of the session")
            .Produces<SessionView>();
        session.MapDelete("", ([AsParameters] SignOut signOut, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(signOut, ct).Dismiss(http).ToNoContent())
            .WithSummary("Sign out")
            .Produces(StatusCodes.Status204NoContent);
        session.MapPost("/links", (UseLink use, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(use, ct).Admit(http).ToOk())
            .WithSummary("Exchange a one-time link for a session limited to its task")
            .Produces<SessionView>();
        session.MapPost("/password", (ChoosePassword choose, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(choose, ct).Readmit(http).ToOk())
            .WithSummary("Choose a password; every other session of the officer ends")
            .Produces<PasswordChosenView>();
    }

    /// <summary>The secrets leave as cookies; the body carries what a script may see.</summary>
    private static async Task<Result<SessionView>> Admit(this Task<Result<Entry>> entry, HttpContext http)
    {
        var outcome = await entry;
        if (outcome.Succeeded)
        {
            SessionCookies.Write(http, outcome.Value.Token, outcome.Value.Device);
        }

        return outcome.Map(admitted => admitted.View);
    }

    private static async Task<Result<PasswordChosenView>> Readmit(this Task<Result<PasswordEntry>> entry, HttpContext http)
    {
        var outcome = await entry;
        if (outcome is { Succeeded: true, Value.Entry: { } admitted })
        {
            SessionCookies.Write(http, admitted.Token, admitted.Device);
        }
        else if (outcome.Succeeded)
        {
            SessionCookies.Clear(http);
        }

        return outcome.Map(done => new PasswordChosenView(done.Entry?.View));
    }

    private static async Task<Result<Done>> Dismiss(this Task<Result<Done>> done, HttpContext http)
    {
        var outcome = await done;
        if (outcome.Succeeded)
        {
            SessionCookies.Clear(http);
        }

        return outcome;
    }
}

/// <param name="Session">None after a one-time link: sign-in follows.</param>
public sealed record PasswordChosenView(SessionView? Session);
