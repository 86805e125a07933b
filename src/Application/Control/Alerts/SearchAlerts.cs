using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>By reference, name (accents, order and a slip forgiven), CUI or document number, among what the caller may see.</summary>
/// <param name="Document">A number, whatever the State.</param>
/// <param name="ActiveOnly">Only alerts that the posts act on.</param>
[Requires(Can.ReadAlerts), ReadsPersonalData]
public sealed record SearchAlerts(
    string? Reference = null, string? Name = null, string? Cui = null, string? Document = null, bool ActiveOnly = false, int? Limit = null) : IQuery<AlertsFound>, IPaged
{
    string? IPaged.After => null;
}

/// <param name="More">There are others that the caller may see: the search wants another word.</param>
public sealed record AlertsFound(IReadOnlyList<AlertRow> Items, bool More, string? Next = null) : IAbout
{
    IEnumerable<Guid> IAbout.About => Items.Select(alert => alert.Id);
}

internal sealed class SearchAlertsRules : AbstractValidator<SearchAlerts>
{
    public SearchAlertsRules()
    {
        RuleFor(search => search).Must(search => new[] { search.Reference, search.Name, search.Cui, search.Document }.Any(term => term is not (null or "")))
            .WithErrorCode("control.alert.search_empty").OverridePropertyName("name");
        RuleFor(search => search.Reference).Optional(AlertData.ReferenceLength);
        RuleFor(search => search.Name).Optional().MinimumLength(3).WithErrorCode("common.too_short");
        RuleFor(search => search.Cui).Must(cui => cui is null || Cui.Parse(cui).Succeeded).WithErrorCode("control.alert.cui_invalid");
        RuleFor(search => search.Document).Optional(AlertDocument.NumberLength);
    }
}

internal sealed class SearchAlertsHandler(ISql sql, AlertLists lists) : IRequestHandler<SearchAlerts, Result<AlertsFound>>
{
    public async Task<Result<AlertsFound>> Handle(SearchAlerts request, CancellationToken cancellationToken)
    {
        var name = request.Name is { } text ? NameTokens.Fold(text) : null;
        var condition = SqlText.Join(
            $"true",
            SqlText.With(request.Reference, reference => $"and a.reference_key = {CourtOrder.Fold(reference)}"),
            SqlText.With(name, folded => $"and {folded} <% a.folded_name"),
            SqlText.With(request.Cui, cui => $"and a.cui = {Cui.Parse(cui).Value.Value}"),
            SqlText.With(request.Document, number => $"and a.document_numbers @> {new[] { number.ToUpperInvariant() }}"),
            SqlText.When(request.ActiveOnly, $"and a.state = 'Active'"));
        var order = SqlText.Join($"order by", SqlText.With(name, folded => $"word_similarity({folded}, folded_name) desc,"), $"id desc");
        var limit = request.Limit ?? Page<AlertRow>.DefaultLimit;
        var rows = await sql.Query<AlertRow>(lists.Read(condition, $"null::date", order, limit + 1), cancellationToken);
        return new AlertsFound([.. rows.Take(limit)], rows.Count > limit);
    }
}
