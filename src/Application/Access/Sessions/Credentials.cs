using System.Globalization;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.Sessions;

/// <summary>Judges what somebody shows: password, then second factor, each attempt counted before it is judged.</summary>
internal sealed class Credentials(IDb db, IPasswords passwords, IRoles roles, ISecretBox box, IThrottle throttle, Trail trail, TimeProvider clock)
{
    public async Task<Result<Proof>> Prove(string userName, string password, string? code, CancellationToken ct)
    {
        var account = Officer.FoldUserName(userName);
        var officer = await db.Officers.SingleOrDefaultAsync(officer => officer.UserName == account, ct);
        if (officer is not null)
        {
            trail.Concerns(officer.Id.Value);
        }

        var attempt = await throttle.Take(account, officer?.Id, ct);
        if (attempt.Wait is { } wait)
        {
            return Later(wait);
        }

        var verdict = passwords.Verify(officer is { Status: OfficerStatus.Active } ? officer.PasswordHash : null, Password.Typed(password));
        if (officer is null || !verdict.Right)
        {
            return SessionErrors.CredentialsInvalid;
        }

        if (Second(officer, code) is { } refused)
        {
            if (refused != SessionErrors.CredentialsInvalid)
            {
                await throttle.GiveBack(attempt, ct);
            }

            return refused;
        }

        if (verdict.Outdated)
        {
            officer.Rehash(passwords.Hash(Password.Typed(password)));
        }

        await throttle.Forget(attempt, ct);
        return new Proof(officer, NeedsSecondFactor(officer) ? SessionTask.EnrolSecondFactor : null);
    }

    /// <summary>Somebody already signed in shows once more that it is they.</summary>
    public async Task<Error?> ProveAgain(Officer officer, string? password, CancellationToken ct)
    {
        var attempt = await throttle.Take(officer.UserName, officer.Id, ct);
        if (attempt.Wait is { } wait)
        {
            return Later(wait);
        }

        if (!passwords.Verify(officer.PasswordHash, Password.Typed(password ?? "")).Right)
        {
            return PasswordErrors.CurrentWrong;
        }

        await throttle.Forget(attempt, ct);
        return null;
    }

    private Error? Second(Officer officer, string? code) => officer switch
    {
        { SecondFactorIsLost: true } => SessionErrors.SecondFactorLost,
        { HasSecondFactor: false } => null,
        _ when string.IsNullOrWhiteSpace(code) => SessionErrors.CodeRequired,
        _ => officer.UseSecondFactor(
            Totp.Match(box.Open(officer.SecondFactor!.SealedSecret), code, clock.GetUtcNow()),
            new Act(officer.Actor, clock.GetUtcNow())).Error,
    };

    private bool NeedsSecondFactor(Officer officer) =>
        officer is { HasSecondFactor: false, Demonstration: false }
        && roles.Of(officer.Roles) is { Succeeded: true } held && held.Value.Any(role => role.SecondFactor);

    private static Error Later(TimeSpan wait) =>
        SessionErrors.TooManyAttempts.At(("retryAfter", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
}

/// <param name="Task">What the new session is limited to, or none for a full one.</param>
internal sealed record Proof(Officer Officer, SessionTask? Task);
