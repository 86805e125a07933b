using Igm.Domain.Common;

namespace Igm.Domain.Access;

public enum ReachKind
{
    /// <summary>The whole country: central units.</summary>
    All,
    Post,
    Centre,
    Office,

    /// <summary>Nothing: nobody signed in, or a session limited to one task.</summary>
    None,
}

/// <summary>Which posts, centres or offices a caller may see: all of them, or the named ones of one kind.</summary>
public sealed record Reach
{
    public static readonly Reach All = new(ReachKind.All);
    public static readonly Reach None = new(ReachKind.None);

    public Reach(ReachKind kind, params IEnumerable<string> codes) => (Kind, Codes) = (kind, [.. codes]);

    public ReachKind Kind { get; }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>Codes belong to a kind of place; only "all" names none, so that a forgotten list never opens everything.</summary>
    public static Result<Reach> Of(ReachKind kind, IEnumerable<string> codes)
    {
        var reach = new Reach(kind, codes.Select(code => code.Trim()).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal));
        return kind != ReachKind.None && (kind == ReachKind.All) == (reach.Codes.Count == 0) ? reach : OfficerErrors.ReachUnclear;
    }

    public bool Covers(ReachKind kind, string code) => Kind == ReachKind.All || (Kind == kind && Codes.Contains(code));

    public bool Equals(Reach? other) => other is not null && Kind == other.Kind && Codes.SequenceEqual(other.Codes);

    public override int GetHashCode() => Codes.Aggregate((int)Kind, HashCode.Combine);
}
