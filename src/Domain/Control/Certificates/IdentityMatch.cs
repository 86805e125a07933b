using Igm.Domain.People;

namespace Igm.Domain.Control.Certificates;

public enum IdentityMatch
{
    /// <summary>Another person, or nobody in particular.</summary>
    None,

    /// <summary>A namesake who may be the same person.</summary>
    Weak,

    /// <summary>The same CUI, passport or NIT.</summary>
    Strong,
}

/// <summary>Is the one on the order the one who is asked about?</summary>
internal static class Identity
{
    /// <summary>A word misspelt, or up to two words more on one paper than on the other.</summary>
    private const double NearlyTheSame = 0.80;

    public static IdentityMatch Of(SearchedPerson person, PersonFacts subject, IReadOnlyList<PaperKey> papers)
    {
        var likeness = Likeness.Between(person.Facts, subject);
        var sharesPaper = person.PaperKeys.Intersect(papers).ToList();
        return likeness switch
        {
            { Verdict: LikenessVerdict.Same } => IdentityMatch.Strong,
            _ when sharesPaper.Exists(paper => paper.Kind is DocumentKind.Passport) && Confirms(likeness) => IdentityMatch.Strong,
            // A number has no check digit: one that everything else contradicts is for a person to compare.
            _ when sharesPaper.Count > 0 => IdentityMatch.Weak,
            { Verdict: LikenessVerdict.Unlikely } => IdentityMatch.None,
            _ => IdentityMatch.Weak,
        };
    }

    public static IdentityMatch Of(SearchedCompany company, CompanyFacts party) =>
        party.Nit == company.Nit ? IdentityMatch.Strong
        : party.Nit is null && NamedAlike(party.Name, company.Name) ? IdentityMatch.Weak
        : IdentityMatch.None;

    private static bool NamedAlike(string one, string other)
    {
        var (a, b) = (CompanyName.Fold(one), CompanyName.Fold(other));
        return Bare(a) == Bare(b) || Likeness.Names(NameTokens.Of(a), NameTokens.Of(b)) >= NearlyTheSame;
    }

    private static string Bare(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);

    private static bool Confirms(Likeness likeness) =>
        !likeness.Reasons.Contains(LikenessReason.DifferentCui)
        && (!likeness.Reasons.Contains(LikenessReason.DifferentName) || likeness.Reasons.Contains(LikenessReason.SameBirthDate));
}
