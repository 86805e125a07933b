using FluentValidation;
using Igm.Application.Access.Sessions;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

/// <summary>An account waiting for its first link, which is issued apart so that no answer kept for repetition holds a secret.</summary>
[Requires(Can.CreateOfficers), Registers]
public sealed record CreateOfficer(string UserName, string DisplayName, string? Unit, IReadOnlyList<string> Roles, ReachView Reach) : ICommand<Registered>;

internal sealed class CreateOfficerRules : AbstractValidator<CreateOfficer>
{
    public CreateOfficerRules()
    {
        RuleFor(create => create.UserName).Required(Officer.UserNameLength);
        RuleFor(create => create.DisplayName).Required(Officer.DisplayNameLength);
        RuleFor(create => create.Unit).Optional(20);
        RuleFor(create => create.Roles).Granted();
        RuleFor(create => create.Reach).Told();
    }
}

internal sealed class CreateOfficerHandler(IDb db, IRoles roles, Act act) : IRequestHandler<CreateOfficer, Result<Registered>>
{
    public Task<Result<Registered>> Handle(CreateOfficer create, CancellationToken ct) =>
        Task.FromResult(roles.Of(create.Roles)
            .Then(held => Reach.Of(create.Reach.Kind, create.Reach.Codes)
                .Then(reach => Officer.Invite(new(create.UserName, create.DisplayName, create.Unit, held, reach), act)))
            .Map(officer => new Registered(db.Officers.Add(officer).Entity.Id.Value, officer.Version)));
}
