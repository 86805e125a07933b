using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using Igm.Domain.People;

namespace Igm.Application.Control.Certificates;

/// <summary>
/// Fetches what a certificate is made of. One statement reads the orders, and no act on an order is under way while a certificate
/// is issued (the unit of work's gate): the orders and the register's root at the cut are of one and the same register.
/// </summary>
internal sealed class CertificateSearch(ISql sql, Trail trail)
{
    public async Task<Result<CertificateRequest>> Compose(IssueCertificate issue, CancellationToken ct)
    {
        trail.Concerns(new[] { issue.PersonId, issue.CompanyId }.OfType<Guid>());
        var person = await Person(issue.PersonId, ct);
        if (issue.PersonId is not null && person is null) return CertificateErrors.PersonUnknown;
        var company = await Company(issue.CompanyId, ct);
        if (issue.CompanyId is not null && company is null) return CertificateErrors.CompanyUnknown;
        if (await sql.OneOrNone<EntitlementRow>($"select * from control.certificate_entitlements where code = {issue.Entitlement!.Code}", ct) is not { } entitlement)
            return CertificateErrors.EntitlementUnknown;
        if (entitlement.NeedsEvidence && string.IsNullOrWhiteSpace(issue.Entitlement.Evidence)) return CertificateErrors.EvidenceRequired;

        var requester = issue.Requester is { } named
            ? new Requester(named.Kind, named.Name!.Trim(), named.Document!.Trim())
            : new Requester(RequesterKind.Person, person!.Name, person.Cui is { } cui ? $"DPI GTM {cui}" : string.Join(", ", person.Papers));
        return new CertificateRequest(person, company, requester, new(entitlement.Code, issue.Entitlement.Evidence?.Trim()), issue.PaymentSlip!);
    }

    /// <summary>Every order that may concern them, with where it stands at the instant; the domain judges.</summary>
    public async Task<IReadOnlyList<CandidateOrder>> Candidates(SearchedPerson? person, SearchedCompany? company, DateTimeOffset at, CancellationToken ct)
    {
        IReadOnlyList<string> names = person is null ? [] : [.. new[] { person.Name }.Concat(person.OtherNames).Select(NameTokens.Fold).Where(name => name.Length > 0)];
        var rows = await sql.Query<CandidateRow>($"""
            select * from control.certificate_candidates({person?.Cui}, {person?.Papers ?? []}, {names}, {company?.Nit}, {(company is null ? null : CompanyName.Fold(company.Name))}, {GuatemalaTime.DayOf(at)})
            """, ct);
        return [.. rows.Select(row => row.AsCandidate())];
    }

    private async Task<SearchedPerson?> Person(Guid? id, CancellationToken ct)
    {
        if (id is null) return null;
        var row = await sql.OneOrNone<PersonSought>($"""
            select p.id, p.full_name, p.birth_date, p.sex, p.cui, p.aliases,
                   array(select replace(d.kind, '_', '') || ':' || d.state || ':' || d.number_key from people.documents d where d.person_id = p.id order by d.added_at, d.id) as papers
              from people.v_people_v1 p where p.id = {id}
            """, ct);
        return row is null ? null : new()
        {
            PersonId = row.Id,
            Name = row.FullName,
            OtherNames = row.Aliases,
            Cui = row.Cui,
            BirthDate = row.BirthDate,
            Sex = row.Sex,
            Papers = row.Papers,
        };
    }

    private async Task<SearchedCompany?> Company(Guid? id, CancellationToken ct) =>
        id is null ? null : await sql.OneOrNone<SearchedCompany>($"select id as company_id, name, nit from people.companies where id = {id}", ct);

    private sealed record EntitlementRow
    {
        public string Code { get; init; } = "";
        public bool NeedsEvidence { get; init; }
    }

    private sealed record PersonSought
    {
        public Guid Id { get; init; }
        public string FullName { get; init; } = "";
        public string? BirthDate { get; init; }
        public string? Sex { get; init; }
        public string? Cui { get; init; }
        public IReadOnlyList<string> Aliases { get; init; } = [];
        public IReadOnlyList<string> Papers { get; init; } = [];
    }

    private sealed record CandidateRow
    {
        public Guid ArraigoId { get; init; }
        public string? Type { get; init; }
        public string CourtName { get; init; } = "";
        public string? CaseFile { get; init; }
        public string Oficio { get; init; } = "";
        public DateOnly? OficioDate { get; init; }
        public string State { get; init; } = "";
        public DateOnly? AnnotatedOn { get; init; }
        public DateOnly? ExpiresOn { get; init; }
        public string Standing { get; init; } = "";
        public string? FullName { get; init; }
        public string? BirthDate { get; init; }
        public string? Sex { get; init; }
        public string? Cui { get; init; }
        public IReadOnlyList<string> Papers { get; init; } = [];
        public string? CompanyName { get; init; }
        public string? CompanyNit { get; init; }

        public CandidateOrder AsCandidate() => new(
            new(ArraigoId, Type, CourtName, CaseFile, Oficio, OficioDate, State, AnnotatedOn, ExpiresOn),
            Standing switch { "in_force" => OrderStanding.InForce, "unverified" => OrderStanding.Unverified, _ => OrderStanding.Ended },
            FullName is null ? null : new(FullName, PartialDate.Parse(BirthDate) is { Succeeded: true } born ? born.Value : null, Cui, Sex is [var letter] ? letter : null),
            [.. Papers.Select(PaperKey.Parse)],
            CompanyName is null ? null : new(CompanyName, CompanyNit));
    }
}
