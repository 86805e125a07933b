using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>By case file, oficio, court, a subject's name (accents, order and a slip forgiven), CUI, passport or cédula, a company's name (its legal form left out) or NIT.</summary>
/// <param name="InForceOnly">Only orders that hold somebody today.</param>
[Requires(Can.ReadArraigos), ReadsPersonalData]
public sealed record SearchArraigos(
    string? CaseFile = null, string? Oficio = null, Guid? CourtId = null, string? Name = null, string? Cui = null, string? Passport = null, string? Company = null,
    string? Nit = null, bool InForceOnly = false, int? Limit = null, string? Cedula = null) : IQuery<ArraigosFound>, IPaged
{
    string? IPaged.After => null;
}

/// <param name="More">There are others: the search wants another word.</param>
public sealed record ArraigosFound(IReadOnlyList<ArraigoRow> Items, bool More, string? Next = null) : IAbout
{
    IEnumerable<Guid> IAbout.About => Items.Select(order => order.Id);
}

internal sealed class SearchArraigosRules : AbstractValidator<SearchArraigos>
{
    public SearchArraigosRules()
    {
        RuleFor(search => search).Must(search => new object?[] { search.CaseFile, search.Oficio, search.CourtId, search.Name, search.Cui, search.Passport, search.Company, search.Nit, search.Cedula }
            .Any(term => term is not (null or ""))).WithErrorCode("control.arraigo.search_empty").OverridePropertyName("name");
        RuleFor(search => search.CaseFile).Optional(CourtOrder.CaseFileLength);
        RuleFor(search => search.Oficio).Optional(CourtOrder.OficioLength);
        RuleFor(search => search.Name).Optional().MinimumLength(3).WithErrorCode("common.too_short");
        RuleFor(search => search.Company).Optional().MinimumLength(3).WithErrorCode("common.too_short");
        RuleFor(search => search.Cui).Must(cui => cui is null || Cui.Parse(cui).Succeeded).WithErrorCode("control.arraigo.cui_invalid");
        RuleFor(search => search.Nit).Must(nit => nit is null || Nit.Parse(nit).Succeeded).WithErrorCode("control.arraigo.nit_invalid");
        RuleFor(search => search.Passport).Optional(20);
        RuleFor(search => search.Cedula).Optional(40).Must(cedula => cedula is null || DocumentPaper.Key(cedula).Length > 0).WithErrorCode("common.malformed_value");
    }
}

internal sealed class SearchArraigosHandler(ISql sql, ArraigoLists lists) : IRequestHandler<SearchArraigos, Result<ArraigosFound>>
{
    public async Task<Result<ArraigosFound>> Handle(SearchArraigos request, CancellationToken cancellationToken)
    {
        var name = request.Name is { } text ? NameTokens.Fold(text) : null;
        var limit = request.Limit ?? Page<ArraigoRow>.DefaultLimit;
        var rows = await sql.Query<ArraigoRow>(SqlText.Join(
            ArraigoLists.Select($"null::date"),
            $"where true",
            SqlText.With(request.CaseFile, caseFile => $"and a.case_key = {CourtOrder.Fold(caseFile)}"),
            SqlText.With(request.Oficio, oficio => $"and a.oficio_key = {CourtOrder.Fold(oficio)}"),
            SqlText.With(request.CourtId, court => $"and a.court_id = {court}"),
            SqlText.With(request.Nit, nit => $"and a.company_nit = {Nit.Parse(nit).Value.Value}"),
            SqlText.With(request.Company is { } company ? CompanyName.Fold(company) : null, folded => $"and (a.company_folded_name like {$"%{folded}%"} or {folded} <% a.company_folded_name)"),
            SqlText.With(name, _ => $"and a.id in (select s.arraigo_id from control.arraigo_subjects s where {name} <% s.folded_name)"),
            SqlText.With(request.Cui, cui => $"and a.id in (select s.arraigo_id from control.arraigo_subjects s where s.cui = {Cui.Parse(cui).Value.Value})"),
            SqlText.With(request.Passport, passport => $"and a.id in (select s.arraigo_id from control.arraigo_subjects s where s.passport_numbers @> {new[] { passport.ToUpperInvariant() }})"),
            SqlText.With(request.Cedula, cedula => $"and a.id in (select s.arraigo_id from control.arraigo_subjects s where s.cedula_key = {DocumentPaper.Key(cedula)})"),
            SqlText.When(request.InForceOnly, $"and exists (select from control.v_arraigos_in_force_v1 v where v.arraigo_id = a.id and v.in_force_from <= {lists.Today} and coalesce(v.in_force_until, 'infinity') >= {lists.Today})"),
            SqlText.With(name, _ => $"order by (select max(word_similarity({name}, s.folded_name)) from control.arraigo_subjects s where s.arraigo_id = a.id) desc, a.id desc"),
            SqlText.When(name is null, $"order by a.id desc"),
            $"limit {limit + 1}"), cancellationToken);
        return new ArraigosFound(await lists.WithDaysLeft([.. rows.Take(limit)], cancellationToken), rows.Count > limit);
    }
}
