namespace Igm.Domain.Control.Arraigos;

public enum ArraigoTerm
{
    /// <summary>In force until a court says otherwise (PEN).</summary>
    None,

    /// <summary>Whole years from the annotation (CIV, ECO; FAM and LAB by analogy).</summary>
    Years,

    /// <summary>The resolution's own date, or the subject's 18th birthday (NNA).</summary>
    Resolution,
}

/// <summary>Whether a term of a year ends on the anniversary or on its eve: open until the legal unit confirms it, therefore data.</summary>
public enum LastDay
{
    Anniversary,
    Eve,
}

/// <summary>What one version of the legal unit's table says about one type; the verbs read it, they do not know the types.</summary>
/// <param name="ExpiryConfirmed">Only a confirmed expiry acts by itself; an unconfirmed one asks for a decision.</param>
/// <param name="MinimalData">Full name and domicile are enough (económico-coactivo: Decreto 15-71 art. 2, second paragraph).</param>
public sealed record ArraigoRules(
    string Type, ArraigoTerm Term, bool ExpiresExOfficio, bool ExpiryConfirmed, bool MinimalData = false, int Years = 1, LastDay LastDay = LastDay.Anniversary)
{
    public const int Majority = 18;

    public bool Expires => Term is ArraigoTerm.Years && ExpiresExOfficio && ExpiryConfirmed;

    public bool IsDecidedAtTerm => Term is not ArraigoTerm.None && !Expires;

    /// <summary>Annotated on 10 June 2023, in force to the end of 10 June 2024; from 29 February to 28 February.</summary>
    public DateOnly LastDayOfTerm(DateOnly annotatedOn)
    {
        var anniversary = annotatedOn.AddYears(Years);
        return LastDay is LastDay.Anniversary ? anniversary : anniversary.AddDays(-1);
    }
}

/// <summary>The last day of so many working days, not counting the day it starts from (LOJ art. 45); the calendar is the caller's data.</summary>
public delegate DateOnly WorkingDaysAfter(DateOnly from, int days);
