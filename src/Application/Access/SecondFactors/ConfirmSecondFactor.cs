using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.SecondFactors;

/// <summary>The first code of the app. A session that was limited to this ends with it: sign-in with the code follows.</summary>
[SignedIn, DuringTask]
public sealed record ConfirmSecondFactor(string Code) : ICommand<Done>
{
    public override string ToString() => nameof(ConfirmSecondFactor);
}

internal sealed class ConfirmSecondFactorRules : AbstractValidator<ConfirmSecondFactor>
{
    public ConfirmSecondFactorRules() => RuleFor(confirm => confirm.Code).Required(20);
}

internal sealed class ConfirmSecondFactorHandler(IDb db, ICaller caller, ISecretBox box, ISessionMemory memory, Act act)
    : IRequestHandler<ConfirmSecondFactor, Result<Done>>
{
    public async Task<Result<Done>> Handle(ConfirmSecondFactor confirm, CancellationToken ct)
    {
        if (caller.Task == SessionTask.SetPassword)
        {
            return SessionErrors.Limited;
        }

        var officer = await db.Officers.SingleAsync(officer => officer.Id == new Id<Officer>(act.By.Id), ct);
        var step = officer.SecondFactor is { } enrolled ? Totp.Match(box.Open(enrolled.SealedSecret), confirm.Code, act.At) : null;
        var confirmed = officer.ConfirmSecondFactor(step, act);
        if (confirmed.Succeeded && caller.Task is not null && await db.Sessions.FindAsync([new Id<Session>(caller.SessionId!.Value)], ct) is { } session)
        {
            session.Revoke(act);
            memory.Drop(session.Id);
        }

        return confirmed;
    }
}
