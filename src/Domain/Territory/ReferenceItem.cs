namespace Igm.Domain.Territory;

/// <summary>How far the institution may lean on an entry until whoever owns it has confirmed it.</summary>
public enum Confidence
{
    High,
    Medium,
    Low,
}

/// <summary>
/// One version of one code of a reference list. A change of name or validity is a new version; the earlier one stays, because
/// old records were written under it.
/// </summary>
public abstract class ReferenceItem
{
    public required string Code { get; init; }

    public int Version { get; init; } = 1;

    public required string Source { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>Nothing is left to ask the list's owner (INE, RENAP, ISO, ICAO, the institution's own unit) about the entry.</summary>
    public bool Confirmed { get; init; }

    /// <summary>Unknown beginnings are empty: nobody has told since when.</summary>
    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public string? Note { get; init; }

    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day <= ValidUntil);
}
