using Igm.Application.Common.Ports;
using Igm.Domain.Control.Certificates;
using Igm.Domain.People;

namespace Igm.Application.Control.Certificates;

/// <summary>What the paper and the public page show of a certificate: the same facts, so that the one can be held against the other.</summary>
internal static class CertificateFacts
{
    public static IReadOnlyList<PaperFact> Searched(Certificate certificate) =>
        [.. OfPerson(certificate.Person), .. OfCompany(certificate.Company)];

    public static IReadOnlyList<PaperFact> Requested(Certificate certificate) =>
    [
        .. Known("requester", certificate.Requester?.Name),
        .. Known("requester_document", certificate.Requester?.Document),
        .. Known("entitlement", certificate.Entitlement?.Code),
        .. Known("evidence", certificate.Entitlement?.Evidence),
        .. Known("payment_slip", certificate.PaymentSlip),
    ];

    public static IReadOnlyList<PaperOrder> Orders(Certificate certificate) =>
    [
        .. certificate.Findings.Where(finding => finding.Kind is FindingKind.InForce).Select(finding => new PaperOrder(
            finding.Type, finding.CourtName, finding.CaseFile, finding.Oficio, finding.OficioDate, finding.State, finding.AnnotatedOn, finding.ExpiresOn)),
    ];

    private static IEnumerable<PaperFact> OfPerson(SearchedPerson? person) => person is null ? [] :
    [
        new("name", person.Name),
        .. person.OtherNames.Select(name => new PaperFact("other_name", name)),
        .. Known("cui", person.Cui is { } cui ? Cui.FromStored(cui).Formatted : null),
        .. Known("birth_date", person.BirthDate),
        .. person.PaperKeys.Select(paper => new PaperFact($"document.{paper.Kind.ToString().ToLowerInvariant()}", $"{paper.NumberKey} ({paper.State})")),
    ];

    private static IEnumerable<PaperFact> OfCompany(SearchedCompany? company) => company is null ? [] :
    [
        new("company", company.Name),
        new("nit", Nit.FromStored(company.Nit).Formatted),
    ];

    private static IEnumerable<PaperFact> Known(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [new(name, value)];
}
