using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.Sessions;

/// <param name="CurrentPassword">Needed unless a one-time link brought the caller here.</param>
[SignedIn, DuringTask]
public sealed record ChoosePassword(string? CurrentPassword, string NewPassword) : ICommand<PasswordEntry>
{
    public override string ToString() => nameof(ChoosePassword);
}

/// <summary>After a change the same screen goes on under a new secret; after a link there is no session and sign-in follows.</summary>
public sealed record PasswordEntry(Entry? Entry);

internal sealed class ChoosePasswordRules : AbstractValidator<ChoosePassword>
{
    public ChoosePasswordRules()
    {
        RuleFor(choose => choose.CurrentPassword).Optional(1000);
        RuleFor(choose => choose.NewPassword).Required(1000);
    }
}

internal sealed class ChoosePasswordHandler(
    IDb db, ICaller caller, Credentials credentials, IPasswords passwords, ICommonPasswords common, Doorway doorway, ISessionMemory memory, Act act)
    : IRequestHandler<ChoosePassword, Result<PasswordEntry>>
{
    public async Task<Result<PasswordEntry>> Handle(ChoosePassword choose, CancellationToken ct)
    {
        var officer = await db.Officers.SingleAsync(officer => officer.Id == new Id<Officer>(act.By.Id), ct);
        if (caller.Task == SessionTask.EnrolSecondFactor)
        {
            return SessionErrors.Limited;
        }

        if (caller.Task is null && await credentials.ProveAgain(officer, choose.CurrentPassword, ct) is { } refused)
        {
            return refused.At(("/currentPassword", refused.Code));
        }

        var chosen = Password.Choose(choose.NewPassword, [officer.UserName, officer.UserName.Replace(".", "", StringComparison.Ordinal)], common);
        if (chosen.Error is { } weak)
        {
            return weak.At(("/newPassword", weak.Code));
        }

        if (passwords.Verify(officer.PasswordHash, chosen.Value).Right)
        {
            return PasswordErrors.Unchanged.At(("/newPassword", PasswordErrors.Unchanged.Code));
        }

        if (officer.ChoosePassword(passwords.Hash(chosen.Value), act).Error is { } error)
        {
            return error;
        }

        foreach (var session in await db.Sessions.Where(session => session.OfficerId == officer.Id && session.RevokedAt == null).ToListAsync(ct))
        {
            session.Revoke(act);
        }

        memory.Drop(officer.Id);
        return new PasswordEntry(caller.Task is null ? await doorway.Open(officer, null, act, ct) : null);
    }
}
