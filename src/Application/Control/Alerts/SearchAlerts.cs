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
    string? Reference = null, string? Name = null, string? Cui = null, string? Document = null, bool ActiveOnly = false, int? Limit = null) : IQuery<AlertPage>, IPaged
{
    string? IPaged.After => null;
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

internal sealed class SearchAlertsHandler(ISql sql, AlertLists lists) : IRequestHandler<SearchAlerts, Result<AlertPage>>
{
    public async Task<Result<AlertPage>> Handle(SearchAlerts request, CancellationToken cancellationToken)
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
        return new AlertPage(await sql.Query<AlertRow>(lists.Read(condition, $"null::date", order, request.Limit ?? Page<AlertRow>.DefaultLimit), cancellationToken), null);
    }
}
