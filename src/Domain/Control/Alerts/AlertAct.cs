using Igm.Domain.Common;

namespace Igm.Domain.Control.Alerts;

public enum AlertActKind
{
    Registered,
    Corrected,
    VisibilityRaised,

    /// <summary>Verified by a second person: from here on the post acts on it.</summary>
    Activated,
    Rejected,
    Annotated,
    Lifted,
    Annulled,

    /// <summary>Ended ex officio at the end of the last day.</summary>
    Expired,
}

/// <summary>One line of the alert's history. Lines are only ever added; what changed, and why, stands here and not in the audit.</summary>
public sealed class AlertAct
{
    private AlertAct() => ByName = null!;

    internal AlertAct(AlertActKind kind, Act act, Guid? id = null) =>
        (Id, Kind, At, By, ByName, ByKind, Why, EffectiveOn) =
        (id ?? Guid.CreateVersion7(act.At), kind, act.At, act.By.Id, act.By.Name, act.By.Kind, act.Why, GuatemalaTime.DayOf(act.At));

    public Guid Id { get; private init; }
    public Id<Alert> AlertId { get; private set; }

    /// <summary>Place in the alert's history, from 1.</summary>
    public int Sequence { get; private set; }
    public AlertActKind Kind { get; private init; }
    public DateTimeOffset At { get; private init; }
    public Guid By { get; private init; }
    public string ByName { get; private init; }
    public ActorKind ByKind { get; private init; }
    public string? Why { get; private init; }

    /// <summary>The first day on which the act counts: an alert that ran to the 30th ends on the 1st.</summary>
    public DateOnly EffectiveOn { get; internal init; }

    /// <summary>Who proposed what this act confirmed; the act is then the second person's.</summary>
    public Guid? ProposedBy { get; internal init; }
    public string? ProposedByName { get; internal init; }
    public DateTimeOffset? ProposedAt { get; internal init; }
    public AuthorityPaper? Paper { get; internal init => field = value is null ? null : value with { }; }
    public CoordinationNote? Note { get; internal init; }
    public IReadOnlyList<AlertChange> Changes { get; internal init; } = [];

    internal void Join(Alert alert, int sequence) => (AlertId, Sequence) = (alert.Id, sequence);
}
