namespace Igm.Domain.Access;

/// <summary>A set of permissions under one name.</summary>
/// <param name="SecondFactor">Whoever holds it signs in with a second factor.</param>
/// <param name="Alone">Cannot be held with another role: who keeps the system reads no case, who audits changes nothing.</param>
public sealed record Role(string Code, IReadOnlySet<string> Permissions, bool SecondFactor, bool Alone = false)
{
    /// <summary>Roles of duties that must be two people's.</summary>
    public IReadOnlySet<string> NotWith { get; init; } = new HashSet<string>();
}
