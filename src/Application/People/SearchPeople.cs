using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>By name (accents, order, spelling and a slip forgiven), CUI or a paper's number; the birth date ranks.</summary>
/// <param name="Document">Of any State.</param>
/// <param name="Limit">1 to 200.</param>
[Requires(Can.ReadPeople), ReadsPersonalData]
public sealed record SearchPeople(string? Name, string? Cui, PaperSought? Document, string? BirthDate, int? Limit) : IQuery<PeopleFound>, IPaged
{
    string? IPaged.After => null;
}

/// <param name="Type">passport, dpi, cedula, birth_certificate, identity_card, residence_card or travel_document.</param>
public sealed record PaperSought(DocumentKind? Type, string? State, string? Number);

internal sealed class SearchPeopleRules : AbstractValidator<SearchPeople>
{
    public SearchPeopleRules()
    {
        RuleFor(search => search.Name).NotEmpty().WithErrorCode(PersonErrors.SearchEmpty.Code).When(search => search.Cui is null && search.Document is null).Name();
        RuleFor(search => search.Cui).Cui();
        RuleFor(search => search.BirthDate).PartialDate();
        RuleFor(search => search.Document!.Number).Required(DocumentPaper.NumberLength).When(search => search.Document is not null);
        RuleFor(search => search.Document!.State).State().When(search => search.Document is not null);
    }
}

internal sealed class SearchPeopleHandler(PeopleFinder finder) : IRequestHandler<SearchPeople, Result<PeopleFound>>
{
    public async Task<Result<PeopleFound>> Handle(SearchPeople request, CancellationToken cancellationToken)
    {
        var cui = request.Cui is { } text ? Cui.Parse(text).Value.Value : null;
        var found = request switch
        {
            { Document: { } paper } => await finder.ByPaper(paper, cancellationToken),
            { Cui: not null } => await finder.ByCui(cui!, cancellationToken),
            _ => await finder.ByName(request.Name!, request.BirthDate, cancellationToken),
        };
        var facts = new PersonFacts(request.Name ?? "", request.BirthDate is { } born ? PartialDate.Parse(born).Value : null, cui);
        var limit = request.Limit ?? Page<PersonRow>.DefaultLimit;
        return new PeopleFound([.. found
            .Select(person => person.ComparedWith(request.Name is null ? facts with { Name = person.FullName } : facts))
            .OrderByDescending(person => person.Score).ThenBy(person => person.FullName, StringComparer.Ordinal).ThenBy(person => person.Id)
            .Take(limit)], More: found.Count > limit);
    }
}
