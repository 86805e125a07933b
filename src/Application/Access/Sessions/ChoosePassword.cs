using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

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

internal sealed class ChoosePasswordHandler(Myself me, PasswordChoice choice, Doorway doorway, Act act) : IRequestHandler<ChoosePassword, Result<PasswordEntry>>
{
    public async Task<Result<PasswordEntry>> Handle(ChoosePassword choose, CancellationToken ct)
    {
        if (me.Task == SessionTask.EnrolSecondFactor)
        {
            return SessionErrors.Limited;
        }

        var officer = await me.Officer(ct);
        if (await me.ProveAgain(officer, choose.CurrentPassword, "/currentPassword", ct) is { } unproven)
        {
            return unproven;
        }

        var chosen = choice.Of(officer, choose.NewPassword, "/newPassword").Then(hash => officer.ChoosePassword(hash, act));
        if (chosen.Error is { } refused)
        {
            return refused;
        }

        await me.EndEverySession(officer, act, ct);
        return new PasswordEntry(me.Task is null ? await doorway.Open(officer, null, ct) : null);
    }
}
