using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>Who may already be this person, with the score explained. Nothing is merged.</summary>
/// <param name="Except">The person themself, when they are already written down.</param>
[Requires(Can.ReadPeople), ReadsPersonalData]
public sealed record CheckDuplicates(
    string? FullName, string? GivenNames, string? Surnames, string? BirthDate, string? Sex, string? Nationality, string? Cui,
    IReadOnlyList<Paper>? Documents, Guid? Except) : IQuery<PeopleFound>, IIdentityOnPaper;

internal sealed class CheckDuplicatesRules : AbstractValidator<CheckDuplicates>
{
    public CheckDuplicatesRules()
    {
        Include(new IdentityOnPaperRules<CheckDuplicates>());
        RuleFor(check => check.Documents).AtMost(20);
        RuleForEach(check => check.Documents).SetValidator(new PaperRules());
    }
}

internal sealed class CheckDuplicatesHandler(PeopleFinder finder) : IRequestHandler<CheckDuplicates, Result<PeopleFound>>
{
    public async Task<Result<PeopleFound>> Handle(CheckDuplicates request, CancellationToken cancellationToken)
    {
        var identity = request.ToIdentity();
        var facts = new PersonFacts(identity.Name.Full, identity.BirthDate, identity.Cui?.Value, identity.Sex);
        var likely = await finder.Likely(facts, cancellationToken);
        foreach (var paper in request.Documents ?? [])
        {
            likely = [.. likely, .. (await finder.ByPaper(new(paper.Kind, paper.State, paper.Number), cancellationToken))
                .Where(holder => likely.All(known => known.Id != holder.Id)).Select(holder => holder.ComparedWith(facts))];
        }

        return new PeopleFound([.. likely.Where(person => person.Id != request.Except)]);
    }
}
