using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.Sessions;

/// <param name="Code">Six figures of the authenticator app, asked for once the password is right.</param>
[Open]
public sealed record SignIn(string UserName, string Password, string? Code = null) : ICommand<Entry>
{
    public override string ToString() => nameof(SignIn);
}

internal sealed class SignInRules : AbstractValidator<SignIn>
{
    public SignInRules()
    {
        RuleFor(signIn => signIn.UserName).Required(100);
        RuleFor(signIn => signIn.Password).Required(1000);
        RuleFor(signIn => signIn.Code).Optional(20);
    }
}

internal sealed class SignInHandler(IDb db, Credentials credentials, Doorway doorway, Trail trail, TimeProvider clock) : IRequestHandler<SignIn, Result<Entry>>
{
    public async Task<Result<Entry>> Handle(SignIn signIn, CancellationToken ct)
    {
        var name = Officer.FoldUserName(signIn.UserName);
        var officer = await db.Officers.SingleOrDefaultAsync(officer => officer.UserName == name, ct);
        if (officer is not null)
        {
            trail.Concerns(officer.Id.Value);
        }

        var proof = await credentials.Prove(name, officer, signIn.Password, signIn.Code, ct);
        if (proof.Error is not null)
        {
            return proof.Error;
        }

        trail.By = officer!.Actor;
        return await doorway.Open(officer, proof.Value, new Act(officer.Actor, clock.GetUtcNow()), ct);
    }
}
