using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Control.Alerts;

/// <summary>One person proposes, another confirms or refuses; one proposal at a time.</summary>
public sealed partial class Alert
{
    /// <summary>Only by the paper of the authority that asked, not older than the alert.</summary>
    public Result<AlertProposal> ProposeLifting(AuthorityPaper paper, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (paper.Authority != Origin) return AlertErrors.PaperOfAnother;
        if (paper.Date > Today(act)) return AlertErrors.PaperInFuture;
        if (paper.Date < BeginsOn) return AlertErrors.PaperOlder;

        return File(new(AlertProposalKind.Lifting, act) { Paper = paper }, act);
    }

    /// <summary>An entry that should not have been made: for a reason, by two people, and never deleted.</summary>
    public Result<AlertProposal> ProposeAnnulment(Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (HasNoReason(act)) return AlertErrors.ReasonRequired;

        return File(new(AlertProposalKind.Annulment, act), act);
    }

    public Result<AlertAct> Confirm(AlertProposalKind kind, Guid proposalId, Act act)
    {
        var found = Pending(kind, proposalId);
        if (found.Error is { } refusal) return refusal;
        var proposal = found.Value;
        if (proposal.ProposedBy == act.By.Id) return AlertErrors.SecondPersonRequired;
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (proposal.Correction is { } stale && RefusalOfCorrection(stale, act) is { } now) return now;

        proposal.Close(ProposalOutcome.Confirmed, act);
        if (proposal.Correction is { } corrected)
        {
            Mend(Confirmed(AlertActKind.Corrected, proposal, act, [.. ChangesTo(corrected)]), corrected, act);
            return _acts[^1];
        }

        var lifts = kind is AlertProposalKind.Lifting;
        var entry = End(Confirmed(lifts ? AlertActKind.Lifted : AlertActKind.Annulled, proposal, act), act);
        Raise(lifts ? new AlertLifted(Id, Visibility, act.At) : new AlertAnnulled(Id, Visibility, act.At));
        return entry;
    }

    public Result<Done> Refuse(AlertProposalKind kind, Guid proposalId, Act act)
    {
        var found = Pending(kind, proposalId);
        if (found.Error is { } refusal) return refusal;
        if (found.Value.ProposedBy == act.By.Id) return AlertErrors.SecondPersonRequired;
        if (HasNoReason(act)) return AlertErrors.ReasonRequired;

        found.Value.Close(ProposalOutcome.Refused, act);
        Raise(new AlertProposalRefused(Id, kind, proposalId, Visibility, act.At));
        return new Done();
    }

    /// <summary>Ex officio, at the end of the last day; asked again, it does nothing.</summary>
    public Result<Done> Expire(Act act)
    {
        if (EndedBy is AlertActKind.Expired) return new Done();
        if (IsOver) return WhyOver;
        if (ActivatedAt is null) return AlertErrors.NotActive;
        if (ExpiresOn is not { } last) return AlertErrors.NoTerm;
        if (Today(act) <= last) return AlertErrors.TermNotOver;

        var effective = last.AddDays(1);
        End(new(AlertActKind.Expired, act) { EffectiveOn = effective }, act);
        Raise(new AlertExpired(Id, effective, Visibility, act.At));
        return new Done();
    }

    /// <summary>From the earlier system: active under the load's own act, which a second person released, or already over.</summary>
    public static Result<Alert> FromHistory(AlertData data, AlertRules rules, Guid loadId, Act load)
    {
        if (WhyNotRegistered(rules.Kind) is { } kind) return kind;
        if (data.Fault() is { } fault) return fault;

        var alert = Of(data, rules, rules.Visibility, load.At, loadId);
        alert.ActivatedAt = load.At;
        var over = alert.ExpiresOn < Today(load);
        alert.Enter(new(AlertActKind.Activated, load) { EffectiveOn = alert.Began(over ? alert.ExpiresOn!.Value : Today(load)) });
        if (over) alert.End(new(AlertActKind.Expired, load) { EffectiveOn = alert.ExpiresOn!.Value.AddDays(1) }, load);
        alert.Raise(new AlertImported(alert.Id, loadId, alert.Visibility, load.At));
        return alert;
    }

    /// <summary>When the source says, so that the figures of the past hold it; never after the day that is known of it.</summary>
    private DateOnly Began(DateOnly latest) => BeginsOn is { } begins && begins < latest ? begins : latest;

    private Result<AlertProposal> File(AlertProposal proposal, Act act)
    {
        if (_proposals.Any(other => other.IsPending)) return AlertErrors.ProposalPending;

        proposal.Join(this);
        _proposals.Add(proposal);
        Raise(new AlertProposed(Id, proposal.Kind, proposal.Id, Visibility, act.At));
        return proposal;
    }

    private Result<AlertProposal> Pending(AlertProposalKind kind, Guid id)
    {
        if (_proposals.FirstOrDefault(proposal => proposal.Id == id && proposal.Kind == kind) is not { } found) return AlertErrors.ProposalUnknown;
        return found.IsPending ? found : AlertErrors.ProposalAnswered;
    }

    private Error? RefusalOutsideForce(Act act) =>
        IsOver ? WhyOver
        : ActivatedAt is null ? AlertErrors.NotActive
        : ExpiresOn < Today(act) ? AlertErrors.TermIsOver
        : null;

    private static AlertAct Confirmed(AlertActKind kind, AlertProposal proposal, Act act, IReadOnlyList<AlertChange>? changes = null) =>
        new(kind, act with { Why = act.Why ?? proposal.Why }, proposal.Id)
        {
            ProposedBy = proposal.ProposedBy,
            ProposedByName = proposal.ProposedByName,
            ProposedAt = proposal.ProposedAt,
            Paper = proposal.Paper,
            Changes = changes ?? [],
        };

    private AlertAct End(AlertAct ending, Act act)
    {
        (EndedOn, EndedBy) = (ending.EffectiveOn, ending.Kind);
        foreach (var proposal in _proposals.Where(proposal => proposal.IsPending)) proposal.Close(ProposalOutcome.Moot, act);
        return Enter(ending);
    }
}
