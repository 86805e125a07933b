namespace Igm.Domain.Territory;

public sealed class Language : ReferenceItem
{
    public required string Name { get; init; }
    public required string NameEn { get; init; }
    public string? Iso6393 { get; init; }

    /// <summary>Other spellings met on paper, parted by semicolons.</summary>
    public string? Variants { get; init; }
    public string? PeopleGroup { get; init; }
    public string? Branch { get; init; }
    public string? MainArea { get; init; }
}

/// <summary>Self-declared, never inferred.</summary>
public sealed class EthnicGroup : ReferenceItem
{
    public required string Name { get; init; }
    public required string NameEn { get; init; }
}

/// <summary>F, M or X as the document says; <see cref="Mrz"/> is the character it prints.</summary>
public sealed class Sex : ReferenceItem
{
    public required string Name { get; init; }
    public required string Mrz { get; init; }
}
