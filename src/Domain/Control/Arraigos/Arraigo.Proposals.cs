using Igm.Domain.Common;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Control.Arraigos;

/// <summary>One person proposes, another confirms or refuses; one proposal at a time.</summary>
public sealed partial class Arraigo
{
    public Result<ArraigoProposal> ProposeExtension(CourtOrder order, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (RefusalOfExtension(Today(act)) is { } term) return term;

        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.Extension, act)
        {
            Order = order, Subjects = Ids(Open), Early = Today(act) < Term!.Value.AddDays(-LastDays),
        }, act);
    }

    /// <summary>Only by a court's paper, not older than the order itself and lying before us as a document.</summary>
    public Result<ArraigoProposal> ProposeLifting(CourtOrder order, IReadOnlyList<Guid> subjects, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (order.Document is null) return ArraigoErrors.DocumentRequired;
        return Propose(ProposalKind.Lifting, order, null, subjects, act);
    }

    /// <param name="replacement">The order that takes this one's place, when the substitution is by a new order.</param>
    public Result<ArraigoProposal> ProposeSubstitution(Substitution by, CourtOrder order, Arraigo? replacement, IReadOnlyList<Guid> subjects, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (RefusalOfSubstitute(by, replacement, act) is { } substitute) return substitute;
        return Propose(ProposalKind.Substitution, order, by with { ReplacementId = replacement?.Id.Value }, subjects, act);
    }

    /// <summary>An entry that should not have been made: for a reason, by two people, and never deleted.</summary>
    public Result<ArraigoProposal> ProposeAnnulment(IReadOnlyList<Guid> subjects, Act act)
    {
        if (IsOver) return WhyOver;
        if (RegisteredAt is null) return ArraigoErrors.NotRegistered;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;
        return Propose(ProposalKind.Annulment, null, null, subjects, act);
    }

    public Result<ArraigoAct> Confirm(ProposalKind kind, Guid proposalId, Act act)
    {
        var found = Pending(kind, proposalId);
        if (found.Error is { } refusal) return refusal;
        var proposal = found.Value;
        if (proposal.ProposedBy == act.By.Id) return ArraigoErrors.SecondPersonRequired;
        if (RefusalNow(proposal, act) is { } now) return now;

        proposal.Close(ProposalOutcome.Confirmed, act);
        var entry = kind switch
        {
            ProposalKind.Extension => Extend(proposal, act),
            ProposalKind.Lifting => Release(ArraigoActKind.Lifted, proposal, act, LetterKind.Lifting),
            ProposalKind.Substitution => Release(ArraigoActKind.Substituted, proposal, act, LetterKind.Substitution),
            _ => Release(ArraigoActKind.Annulled, proposal, act, null),
        };
        Raise(Told(entry, act));
        return entry;
    }

    public Result<Done> Refuse(ProposalKind kind, Guid proposalId, Act act)
    {
        var found = Pending(kind, proposalId);
        if (found.Error is { } refusal) return refusal;
        if (found.Value.ProposedBy == act.By.Id) return ArraigoErrors.SecondPersonRequired;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;

        found.Value.Close(ProposalOutcome.Refused, act);
        Raise(new ArraigoProposalRefused(Id, kind, proposalId, act.At));
        return new Done();
    }

    private Result<ArraigoProposal> Propose(ProposalKind kind, CourtOrder? order, Substitution? by, IReadOnlyList<Guid> subjects, Act act)
    {
        var named = Named(subjects);
        if (named.Error is { } refusal) return refusal;
        return Propose(new(Guid.CreateVersion7(act.At), kind, act) { Order = order, Substitution = by, Subjects = Ids(named.Value) }, act);
    }

    private Result<ArraigoProposal> Propose(ArraigoProposal proposal, Act act)
    {
        if (_proposals.Any(other => other.IsPending)) return ArraigoErrors.ProposalPending;

        proposal.Join(this);
        _proposals.Add(proposal);
        Raise(new ArraigoProposed(Id, proposal.Kind, proposal.Id, act.At));
        return proposal;
    }

    private Result<ArraigoProposal> Pending(ProposalKind kind, Guid id)
    {
        if (_proposals.FirstOrDefault(proposal => proposal.Id == id && proposal.Kind == kind) is not { } found) return ArraigoErrors.ProposalUnknown;
        return found.IsPending ? found : ArraigoErrors.ProposalAnswered;
    }

    /// <summary>Time has passed between the two people; an extension that came inside the term is good even if the second person is late.</summary>
    private Error? RefusalNow(ArraigoProposal proposal, Act act) => proposal.Kind switch
    {
        ProposalKind.Extension => RefusalOfExtension(GuatemalaTime.DayOf(proposal.ProposedAt)),
        ProposalKind.Annulment => null,
        _ => RefusalOutsideForce(act),
    };

    private Error? RefusalOutsideForce(Act act) =>
        IsOver ? WhyOver
        : AnnotatedAt is null ? ArraigoErrors.NotAnnotated
        : Today(act) > ExpiresOn ? ArraigoErrors.TermIsOver
        : null;

    private Error? RefusalOfPaper(CourtOrder order, Act act) =>
        order.OficioDate is null ? ArraigoErrors.OficioDateRequired
        : order.IsDatedAfter(Today(act)) ? ArraigoErrors.DatedInFuture
        : order.IsOlderThan(Order) ? ArraigoErrors.OrderedBefore
        : order.Document is { } document && _scans.All(scan => scan.Id != document) ? ArraigoErrors.DocumentUnknown
        : null;

    private Error? RefusalOfSubstitute(Substitution by, Arraigo? replacement, Act act) =>
        by.Means is not SubstitutionMeans.NewOrder ? string.IsNullOrWhiteSpace(by.By) ? ArraigoErrors.SubstituteRequired : null
        : replacement is null ? ArraigoErrors.ReplacementRequired
        : replacement.Id == Id ? ArraigoErrors.ReplacementIsItself
        : replacement.IsInForceOn(Today(act)) ? null
        : ArraigoErrors.ReplacementNotInForce;

    private static ArraigoAct Confirmed(ArraigoActKind kind, ArraigoProposal proposal, Act act, DateOnly? until = null, bool ends = false) =>
        new(kind, act with { Why = act.Why ?? proposal.Why }, proposal.Id)
        {
            Subjects = proposal.Subjects,
            Order = proposal.Order,
            Substitution = proposal.Substitution,
            ProposedBy = proposal.ProposedBy,
            ProposedByName = proposal.ProposedByName,
            ProposedAt = proposal.ProposedAt,
            Until = until,
            EndsOrder = ends,
        };

    private ArraigoAct Release(ArraigoActKind kind, ArraigoProposal proposal, Act act, LetterKind? reply)
    {
        var released = _subjects.Where(subject => proposal.Subjects.Contains(subject.Id)).ToArray();
        var entry = Confirmed(kind, proposal, act, ends: EndsWith(released));
        EndBy(entry, act, reply);
        return entry;
    }

    private IDomainEvent Told(ArraigoAct entry, Act act) => entry.Kind switch
    {
        ArraigoActKind.Extended => new ArraigoExtended(Id, entry.Until!.Value, act.At),
        ArraigoActKind.Lifted => new ArraigoLifted(Id, entry.Subjects, entry.EndsOrder, act.At),
        ArraigoActKind.Substituted => new ArraigoSubstituted(Id, entry.Subjects, entry.EndsOrder, act.At),
        _ => new ArraigoAnnulled(Id, entry.Subjects, entry.EndsOrder, act.At),
    };
}
