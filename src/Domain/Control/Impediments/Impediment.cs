using Igm.Domain.Control.Certificates;

namespace Igm.Domain.Control.Impediments;

/// <summary>May this person's departure be impeded by an arraigo? Orders alone are asked; an alert has no way in.</summary>
public enum Impediment
{
    Yes,
    No,

    /// <summary>A namesake, or an order not verified yet: an officer compares, at the unit.</summary>
    AskAPerson,
}

public static class ImpedimentJudgement
{
    /// <summary>
    /// The certificate's own judgement. Of who is named by a CUI or a paper alone nothing is known that could contradict it, so the
    /// orders that bear it lend their own name.
    /// </summary>
    public static Impediment For(SearchedPerson person, IReadOnlyCollection<CandidateOrder> candidates) =>
        CertificateConclusion.For(person.Name.Length > 0 ? person : NamedByItsPapers(person, candidates), null, candidates).Result switch
        {
            CertificateResult.Positive => Impediment.Yes,
            CertificateResult.Negative => Impediment.No,
            _ => Impediment.AskAPerson,
        };

    private static SearchedPerson NamedByItsPapers(SearchedPerson person, IReadOnlyCollection<CandidateOrder> candidates)
    {
        var names = candidates
            .Where(candidate => candidate.Papers?.Intersect(person.PaperKeys).Any() == true)
            .Select(candidate => candidate.Subject?.Name)
            .OfType<string>().Distinct().ToList();
        return names is [var first, .. var others] ? person with { Name = first, OtherNames = others } : person;
    }
}
