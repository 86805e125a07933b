using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using MediatR;

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

internal sealed class SignInHandler(Credentials credentials, Doorway doorway) : IRequestHandler<SignIn, Result<Entry>>
{
    public async Task<Result<Entry>> Handle(SignIn signIn, CancellationToken ct)
    {
        var proof = await credentials.Prove(signIn.UserName, signIn.Password, signIn.Code, ct);
        return proof.Error is { } refused ? refused : await doorway.Open(proof.Value.Officer, proof.Value.Task, ct);
    }
}
