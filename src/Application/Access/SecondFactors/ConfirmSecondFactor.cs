using FluentValidation;
using Igm.Application.Access.Sessions;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

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

internal sealed class ConfirmSecondFactorHandler(Myself me, ISecretBox box, Act act) : IRequestHandler<ConfirmSecondFactor, Result<Done>>
{
    public async Task<Result<Done>> Handle(ConfirmSecondFactor confirm, CancellationToken ct)
    {
        if (me.Task == SessionTask.SetPassword)
        {
            return SessionErrors.Limited;
        }

        var officer = await me.Officer(ct);
        var step = officer.SecondFactor is { } enrolled ? Totp.Match(box.Open(enrolled.SealedSecret), confirm.Code, act.At) : null;
        var confirmed = officer.ConfirmSecondFactor(step, act);
        if (confirmed.Succeeded)
        {
            await me.EndTaskSession(act, ct);
        }

        return confirmed;
    }
}
