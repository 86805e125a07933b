using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People.Companies;

/// <summary>By NIT, or by name with accents folded and a slip forgiven.</summary>
[Requires(Can.ReadCompanies)]
public sealed record SearchCompanies(string? Nit, string? Name, int? Limit) : IQuery<CompaniesFound>, IPaged
{
    string? IPaged.After => null;
}

/// <param name="More">There are others: the search wants another word.</param>
public sealed record CompaniesFound(IReadOnlyList<CompanyRow> Items, bool More, string? Next = null);

internal sealed class SearchCompaniesRules : AbstractValidator<SearchCompanies>
{
    public SearchCompaniesRules()
    {
        RuleFor(search => search.Name).NotEmpty().WithErrorCode(PersonErrors.SearchEmpty.Code).When(search => search.Nit is null).Name();
        RuleFor(search => search.Nit).Nit();
    }
}

internal sealed class SearchCompaniesHandler(ISql sql) : IRequestHandler<SearchCompanies, Result<CompaniesFound>>
{
    public async Task<Result<CompaniesFound>> Handle(SearchCompanies request, CancellationToken cancellationToken)
    {
        var nit = request.Nit is null ? null : Nit.Parse(request.Nit).Value.Value;
        var name = request.Name is null ? null : CompanyName.Fold(request.Name);
        var limit = request.Limit ?? Page<CompanyRow>.DefaultLimit;
        var rows = await sql.Query<CompanyRow>($"""
            select id, version, nit, name, registered_at
              from people.companies
             where ({nit}::text is null or nit = {nit})
               and ({name}::text is null or {name} <% search_text)
             order by coalesce(word_similarity({name}, search_text), 1) desc, name, id
             limit {limit + 1}
            """, cancellationToken);
        return new CompaniesFound([.. rows.Take(limit)], rows.Count > limit);
    }
}
