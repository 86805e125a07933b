using Igm.Domain.Common;

namespace Igm.Domain.Access;

public enum ReachKind
{
    All,
    Post,
    Centre,
    Office,
}

/// <summary>Which posts, centres or offices a caller may see: all of them, or the named ones of one kind.</summary>
public sealed record Reach
{
    public static readonly Reach Everything = new(ReachKind.All, []);

    /// <summary>Nothing at all: what somebody has who is not signed in.</summary>
    public static readonly Reach Nowhere = new(ReachKind.Office, []);

    private Reach(ReachKind kind, IReadOnlyList<string> codes) => (Kind, Codes) = (kind, codes);

    public ReachKind Kind { get; }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>Codes belong to one kind; only "all" names none, so that a forgotten list never opens everything.</summary>
    public static Result<Reach> Of(ReachKind kind, IEnumerable<string> codes)
    {
        var named = codes.Select(code => code.Trim()).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray();
        return (kind == ReachKind.All) == (named.Length == 0)
            ? kind == ReachKind.All ? Everything : new Reach(kind, named)
            : OfficerErrors.ReachUnclear;
    }

    public bool Covers(ReachKind kind, string code) => Kind == ReachKind.All || (Kind == kind && Codes.Contains(code));

    public bool Equals(Reach? other) => other is not null && Kind == other.Kind && Codes.SequenceEqual(other.Codes);

    public override int GetHashCode() => Codes.Aggregate((int)Kind, HashCode.Combine);
}
