using Igm.Application.Common;
using Igm.Domain.People;

namespace Igm.Application.People;

/// <summary>A person found, with how like the question it is and why.</summary>
public sealed record PersonRow
{
    public Guid Id { get; init; }
    public string FullName { get; init; } = "";
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? Cui { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>0 to 100.</summary>
    public int Score { get; init; }
    public LikenessVerdict Verdict { get; init; }
    public IReadOnlyList<LikenessReason> Reasons { get; init; } = [];

    internal PersonFacts Facts => new(FullName, PartialDate.Parse(BirthDate) is { Succeeded: true } born ? born.Value : null, Cui, Sex?[0], Aliases);

    internal PersonRow ComparedWith(PersonFacts facts) =>
        Likeness.Between(facts, Facts) is var like ? this with { Score = like.Score, Verdict = like.Verdict, Reasons = like.Reasons } : this;
}

/// <summary>The likest first.</summary>
/// <param name="More">There are others: the search wants another word.</param>
public sealed record PeopleFound(IReadOnlyList<PersonRow> Items, bool More = false, string? Next = null) : IAbout
{
    IEnumerable<Guid> IAbout.About => Items.Select(person => person.Id);
}
