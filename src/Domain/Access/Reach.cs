namespace Igm.Domain.Access;

public enum ReachKind
{
    /// <summary>The whole country: central units.</summary>
    All,
    Post,
    Centre,
    Office,

    /// <summary>Nothing: a session limited to one task.</summary>
    None,
}

/// <summary>Which post, centre or office a caller may see.</summary>
public sealed record Reach(ReachKind Kind, string? Code = null)
{
    public static readonly Reach All = new(ReachKind.All);
    public static readonly Reach None = new(ReachKind.None);

    public bool Covers(ReachKind kind, string code) => Kind == ReachKind.All || (Kind == kind && Code == code);
}
