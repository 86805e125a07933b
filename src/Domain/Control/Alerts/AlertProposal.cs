using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Control.Alerts;

public enum AlertProposalKind
{
    Correction,
    Lifting,
    Annulment,
}

/// <summary>What one person proposes and another confirms or refuses. Confirmed, it becomes an act of the same id.</summary>
public sealed class AlertProposal
{
    private AlertProposal() => ProposedByName = null!;

    internal AlertProposal(AlertProposalKind kind, Act act) =>
        (Id, Kind, ProposedBy, ProposedByName, ProposedAt, Why) = (Guid.CreateVersion7(act.At), kind, act.By.Id, act.By.Name, act.At, act.Why);

    public Guid Id { get; private init; }
    public Id<Alert> AlertId { get; private set; }
    public AlertProposalKind Kind { get; private init; }
    public Guid ProposedBy { get; private init; }
    public string ProposedByName { get; private init; }
    public DateTimeOffset ProposedAt { get; private init; }
    public string? Why { get; private init; }
    public AuthorityPaper? Paper { get; internal init; }

    /// <summary>How the alert is to read.</summary>
    public AlertData? Correction { get; internal init; }
    public ProposalOutcome Outcome { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    public string? AnsweredByName { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }

    public bool IsPending => Outcome is ProposalOutcome.Pending;

    internal void Join(Alert alert) => AlertId = alert.Id;

    internal void Close(ProposalOutcome outcome, Act act) =>
        (Outcome, AnsweredBy, AnsweredByName, AnsweredAt, Answer) = (outcome, act.By.Id, act.By.Name, act.At, act.Why);
}
