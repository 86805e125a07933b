using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>Mends what was written wrong: the whole identity as it should read, and why.</summary>
[Requires(Can.CorrectPeople)]
public sealed record CorrectPerson(
    string? FullName, string? GivenNames, string? Surnames, string? BirthDate, string? Sex, string? Nationality, string? Cui, string Why)
    : ICommand<Done>, IChange, IReasoned, IIdentityOnPaper
{
    [JsonIgnore]
    public Id<Person> PersonId { get; init; }

    Guid IChange.Target => PersonId.Value;
}

internal sealed class CorrectPersonRules : AbstractValidator<CorrectPerson>
{
    public CorrectPersonRules()
    {
        Include(new IdentityOnPaperRules<CorrectPerson>());
        RuleFor(correct => correct.Why).Reason();
    }
}

internal sealed class CorrectPersonHandler(IDb db, IPlaces places, Act act) : IRequestHandler<CorrectPerson, Result<Done>>
{
    public async Task<Result<Done>> Handle(CorrectPerson request, CancellationToken cancellationToken) =>
        await db.People.FindAsync([request.PersonId], cancellationToken) is { } person
            ? person.Correct(request.ToIdentity(), await places.MunicipalityCodes(cancellationToken), act)
            : PersonErrors.NotFound;
}
