namespace Igm.Domain.Common;

public enum ActorKind
{
    Officer,
    Partner,

    /// <summary>The house itself, ex officio: expiry at the end of the last day, the sealer, the loader of history.</summary>
    System,
}

/// <param name="Name">The account's user name; never a person's own name.</param>
public sealed record Actor(Guid Id, string Name, ActorKind Kind);

/// <summary>Who, when and why travel together into every verb.</summary>
public sealed record Act(Actor By, DateTimeOffset At, string? Why = null);
