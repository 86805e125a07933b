using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>Writes a person down from their papers.</summary>
/// <param name="Why">Asked for only when the CUI leaves a doubt: an unknown place, a remainder of ten.</param>
[Requires(Can.RegisterPeople), Registers]
public sealed record RegisterPerson(
    string? FullName, string? GivenNames, string? Surnames, string? BirthDate, string? Sex, string? Nationality, string? Cui,
    IReadOnlyList<Paper>? Documents, string? Why) : ICommand<Registered>, IReasoned, IIdentityOnPaper
{
    string IReasoned.Why => Why ?? "";
}

internal sealed class RegisterPersonRules : AbstractValidator<RegisterPerson>
{
    public RegisterPersonRules()
    {
        Include(new IdentityOnPaperRules<RegisterPerson>());
        RuleFor(person => person.Documents).AtMost(20);
        RuleForEach(person => person.Documents).SetValidator(new PaperRules());
        RuleFor(person => person.Why).Optional(1000);
    }
}

internal sealed class RegisterPersonHandler(IDb db, IPlaces places, Act act) : IRequestHandler<RegisterPerson, Result<Registered>>
{
    public async Task<Result<Registered>> Handle(RegisterPerson request, CancellationToken cancellationToken) =>
        Person.Register(request.ToIdentity(), [.. (request.Documents ?? []).Select(paper => paper.ToDocument())], await places.MunicipalityCodes(cancellationToken), act)
            .Map<Registered>(person =>
            {
                db.People.Add(person);
                return new Registered(person.Id.Value, person.Version);
            });
}
