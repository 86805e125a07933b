using Igm.Domain.People;

namespace Igm.Domain.Control.Certificates;

public enum CertificateResult
{
    /// <summary>At least one order in force is surely this person's.</summary>
    Positive,

    /// <summary>Carencia: nothing that is or may be this person's.</summary>
    Negative,

    /// <summary>Something may be this person's: an officer compares at the window.</summary>
    Inconclusive,
}

/// <summary>Where an order stands for one subject at the cut.</summary>
public enum OrderStanding
{
    /// <summary>Lifted, expired, substituted, annulled or sent back.</summary>
    Ended,

    /// <summary>Received, registered or observed: not verified, so not yet in force.</summary>
    Unverified,
    InForce,
}

/// <summary>What a certificate may say of an order.</summary>
public sealed record OrderFacts(
    Guid ArraigoId, string? Type, string CourtName, string? CaseFile, string Oficio, DateOnly? OficioDate, string State, DateOnly? AnnotatedOn, DateOnly? ExpiresOn);

/// <summary>One order that came up in the search, as it stands for one subject, or for the company it names as a party.</summary>
/// <param name="Subject">The person on the order; null when it came up for its company.</param>
/// <param name="Company">Name and NIT of the party; null when it came up for its subject.</param>
public sealed record CandidateOrder(
    OrderFacts Order, OrderStanding Standing, PersonFacts? Subject = null, IReadOnlyList<PaperKey>? Papers = null, CompanyFacts? Company = null);

public sealed record CompanyFacts(string Name, string? Nit);

/// <summary>Why a certificate cannot conclude, and what it says of the order it lists.</summary>
public enum FindingKind
{
    /// <summary>In force and surely this person's.</summary>
    InForce,

    /// <summary>Surely this person's, and not verified yet.</summary>
    Unverified,

    /// <summary>Of somebody with such a name, whom nothing on the order tells apart from this person.</summary>
    Namesake,
}

public sealed record Finding(FindingKind Kind, OrderFacts Order);

/// <summary>
/// What a certificate concludes from the orders that came up. It knows orders and nothing else: an alert, reserved or not, has
/// no way in. Names find and never decide; a CUI or a passport decides; a different CUI or birth date clears.
/// </summary>
public sealed record CertificateConclusion(CertificateResult Result, IReadOnlyList<Finding> Findings)
{
    public static CertificateConclusion For(SearchedPerson? person, SearchedCompany? company, IEnumerable<CandidateOrder> candidates)
    {
        var findings = candidates
            .Select(candidate => (candidate.Order, Kind: KindOf(candidate, Matched(person, company, candidate))))
            .Where(found => found.Kind is not null)
            .GroupBy(found => found.Order.ArraigoId, (_, same) => same.MinBy(found => found.Kind))
            .Select(found => new Finding(found.Kind!.Value, found.Order))
            .OrderBy(finding => finding.Kind).ThenBy(finding => finding.Order.AnnotatedOn).ThenBy(finding => finding.Order.ArraigoId)
            .ToList();
        return new(
            findings.Exists(finding => finding.Kind is FindingKind.InForce) ? CertificateResult.Positive
            : findings.Count > 0 ? CertificateResult.Inconclusive
            : CertificateResult.Negative,
            findings);
    }

    /// <summary>Another result, or the same from other orders in force; which namesakes there are is nobody's news.</summary>
    public bool DiffersFrom(CertificateConclusion other) =>
        Result != other.Result || !InForce.ToHashSet().SetEquals(other.InForce);

    /// <summary>The orders of which the two do not say the same.</summary>
    public IEnumerable<Guid> OrdersThatDiffer(CertificateConclusion other) =>
        Said.Except(other.Said).Concat(other.Said.Except(Said)).Select(said => said.ArraigoId).Distinct();

    private IEnumerable<(Guid ArraigoId, FindingKind, string, DateOnly?)> Said =>
        Findings.Select(finding => (finding.Order.ArraigoId, finding.Kind, finding.Order.State, finding.Order.ExpiresOn));

    private IEnumerable<(Guid, string, DateOnly?)> InForce => Findings
        .Where(finding => finding.Kind is FindingKind.InForce)
        .Select(finding => (finding.Order.ArraigoId, finding.Order.State, finding.Order.ExpiresOn));

    private static FindingKind? KindOf(CandidateOrder candidate, IdentityMatch match) => (match, candidate.Standing) switch
    {
        (IdentityMatch.None, _) or (_, OrderStanding.Ended) => null,
        (IdentityMatch.Strong, OrderStanding.InForce) => FindingKind.InForce,
        (IdentityMatch.Strong, _) => FindingKind.Unverified,
        _ => FindingKind.Namesake,
    };

    private static IdentityMatch Matched(SearchedPerson? person, SearchedCompany? company, CandidateOrder candidate)
    {
        var asSubject = person is not null && candidate.Subject is not null ? Identity.Of(person, candidate.Subject, candidate.Papers ?? []) : IdentityMatch.None;
        var asParty = company is not null && candidate.Company is not null ? Identity.Of(company, candidate.Company) : IdentityMatch.None;
        return asSubject > asParty ? asSubject : asParty;
    }
}
