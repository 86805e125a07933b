using System.Security.Cryptography;
using FluentValidation;
using Igm.Application.Access.Sessions;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.SecondFactors;

/// <param name="Password">Asked again of a full session: a screen left open must not get a second factor of somebody else.</param>
[SignedIn, DuringTask]
public sealed record EnrolSecondFactor(string? Password) : ICommand<EnrolledSecondFactor>
{
    public override string ToString() => nameof(EnrolSecondFactor);
}

/// <summary>Shown once, to be put into an authenticator app; not good before a code confirms it.</summary>
public sealed record EnrolledSecondFactor(string Secret, string Uri)
{
    public override string ToString() => nameof(EnrolledSecondFactor);
}

internal sealed class EnrolSecondFactorRules : AbstractValidator<EnrolSecondFactor>
{
    public EnrolSecondFactorRules() => RuleFor(enrol => enrol.Password).Optional(1000);
}

internal sealed class EnrolSecondFactorHandler(Myself me, ISecretBox box, Act act) : IRequestHandler<EnrolSecondFactor, Result<EnrolledSecondFactor>>
{
    public async Task<Result<EnrolledSecondFactor>> Handle(EnrolSecondFactor enrol, CancellationToken ct)
    {
        if (me.Task == SessionTask.SetPassword)
        {
            return SessionErrors.Limited;
        }

        var officer = await me.Officer(ct);
        if (await me.ProveAgain(officer, enrol.Password, "/password", ct) is { } unproven)
        {
            return unproven;
        }

        var secret = RandomNumberGenerator.GetBytes(Totp.SecretBytes);
        return officer.EnrolSecondFactor(box.Seal(secret), act)
            .Map(_ => new EnrolledSecondFactor(Totp.Spell(secret), Totp.Uri(officer.UserName, secret)));
    }
}
