using Igm.Domain.Common;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Control.Arraigos;

/// <summary>One person proposes, another confirms or refuses; one proposal at a time, and an extension beside it, for its term waits for nobody.</summary>
public sealed partial class Arraigo
{
    /// <param name="receivedOn">The day the court's paper came in, which is what the term is asked about; an order that expired before the paper was typed lives on.</param>
    public Result<ArraigoProposal> ProposeExtension(CourtOrder order, DateOnly receivedOn, Act act)
    {
        if (RefusalOfExtension(receivedOn) is { } term) return term;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (receivedOn > Today(act) || receivedOn < order.OficioDate) return ArraigoErrors.ReceivedOnInvalid;

        List<ProposalWarning> warnings = [.. WarningsOf(order)];
        if (receivedOn < Term!.Value.AddDays(-LastDays)) warnings.Add(ProposalWarning.Early);
        if (IsOver) warnings.Add(ProposalWarning.Reinstates);
        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.Extension, act)
        {
            Order = order, Subjects = Ids(Extendable), ReceivedOn = receivedOn, Warnings = [.. warnings],
        }, act);
    }

    /// <summary>Only by a court's paper, not older than the order itself and lying before us as a document.</summary>
    public Result<ArraigoProposal> ProposeLifting(CourtOrder order, IReadOnlyList<Guid> subjects, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (order.Document is null) return ArraigoErrors.DocumentRequired;
        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.Lifting, act) { Order = order, Warnings = [.. WarningsOf(order)] }, subjects, act);
    }

    /// <param name="replacement">The order that takes this one's place, when the substitution is by a new order.</param>
    public Result<ArraigoProposal> ProposeSubstitution(Substitution by, CourtOrder order, Arraigo? replacement, IReadOnlyList<Guid> subjects, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (RefusalOfSubstitute(by, replacement, act) is { } substitute) return substitute;
        var shared = replacement is null || Open.Where(subject => subjects.Count == 0 || subjects.Contains(subject.Id)).Any(subject => subject.IsAlsoOn(replacement));
        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.Substitution, act)
        {
            Order = order,
            Substitution = by with { ReplacementId = replacement?.Id.Value },
            Warnings = shared ? [.. WarningsOf(order)] : [.. WarningsOf(order), ProposalWarning.NoSharedSubject],
        }, subjects, act);
    }

    /// <summary>The judge lets subjects travel: for days to come, by a document.</summary>
    public Result<ArraigoProposal> ProposeExit(DateRange days, CourtOrder order, IReadOnlyList<Guid> subjects, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (order.Document is null) return ArraigoErrors.DocumentRequired;
        if (days.From < Today(act)) return ArraigoErrors.StartsInThePast;
        if (days.Until is not { } until || until < days.From) return ArraigoErrors.IntervalInvalid;
        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.ExitAuthorisation, act)
        {
            Order = order, From = days.From, Until = until, Warnings = [.. WarningsOf(order)],
        }, subjects, act);
    }

    /// <summary>An entry that should not have been made: for a reason, by two people, and never deleted.</summary>
    public Result<ArraigoProposal> ProposeAnnulment(IReadOnlyList<Guid> subjects, Act act)
    {
        if (IsOver) return WhyOver;
        if (RegisteredAt is null) return ArraigoErrors.NotRegistered;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;
        return Propose(new(Guid.CreateVersion7(act.At), ProposalKind.Annulment, act), subjects, act);
    }

    public Result<ArraigoAct> ConfirmExtension(Guid proposalId, Act act) =>
        Confirm(ProposalKind.Extension, proposalId, act, proposal => RefusalOfExtension(proposal.ReceivedOn!.Value), proposal => Extend(proposal, act));

    public Result<ArraigoAct> ConfirmLifting(Guid proposalId, Act act) =>
        Confirm(ProposalKind.Lifting, proposalId, act, _ => RefusalOutsideForce(act), proposal => Release(ArraigoActKind.Lifted, proposal, act, LetterKind.Lifting));

    /// <param name="replacement">As it stands now: it may have ended since it was proposed.</param>
    public Result<ArraigoAct> ConfirmSubstitution(Guid proposalId, Arraigo? replacement, Act act) =>
        Confirm(ProposalKind.Substitution, proposalId, act,
            proposal => RefusalOutsideForce(act) ?? RefusalOfSubstitute(proposal.Substitution!, replacement, act),
            proposal => Release(ArraigoActKind.Substituted, proposal, act, LetterKind.Substitution));

    public Result<ArraigoAct> ConfirmAnnulment(Guid proposalId, Act act) =>
        Confirm(ProposalKind.Annulment, proposalId, act, _ => null, proposal => Release(ArraigoActKind.Annulled, proposal, act, null));

    public Result<ArraigoAct> ConfirmExit(Guid proposalId, Act act) =>
        Confirm(ProposalKind.ExitAuthorisation, proposalId, act,
            proposal => RefusalOutsideForce(act) ?? (proposal.Until < Today(act) ? ArraigoErrors.IntervalInvalid : null),
            proposal => LetTravel(proposal, act));

    public Result<ArraigoAct> ConfirmCorrection(Guid proposalId, ArraigoRules rules, Act act) =>
        Confirm(ProposalKind.Correction, proposalId, act, _ => null, proposal => Mend(proposal, rules, act));

    /// <summary>Time has passed between the two people, so the law is asked again.</summary>
    private Result<ArraigoAct> Confirm(ProposalKind kind, Guid proposalId, Act act, Func<ArraigoProposal, Error?> refusalNow, Func<ArraigoProposal, ArraigoAct> become)
    {
        var found = Pending(kind, proposalId);
        if (found.Error is { } refusal) return refusal;
        var proposal = found.Value;
        if (proposal.ProposedBy == act.By.Id) return ArraigoErrors.SecondPersonRequired;
        if (refusalNow(proposal) is { } now) return now;

        proposal.Close(ProposalOutcome.Confirmed, act);
        var entry = become(proposal);
        Raise(Told(entry, act));
        return entry;
    }

    /// <summary>A second person refuses, or who proposed takes it back. An extension that is gone after the last day leaves nothing to wait for.</summary>
    public Result<Done> Refuse(ProposalKind kind, Guid proposalId, Act act)
    {
        var found = Pending(kind, proposalId);
        if (found.Error is { } refusal) return refusal;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;

        found.Value.Close(found.Value.ProposedBy == act.By.Id ? ProposalOutcome.Withdrawn : ProposalOutcome.Refused, act);
        Raise(new ArraigoProposalRefused(Id, kind, proposalId, act.At));
        if (kind is ProposalKind.Extension && !IsOver && ExpiresOn is { } last && Today(act) > last) CancelExOfficio(last.AddDays(1), act with { Why = null });
        return new Done();
    }

    private Result<ArraigoProposal> Propose(ArraigoProposal proposal, IReadOnlyList<Guid> subjects, Act act)
    {
        var named = Named(subjects);
        if (named.Error is { } refusal) return refusal;
        proposal.Subjects = Ids(named.Value);
        return Propose(proposal, act);
    }

    private Result<ArraigoProposal> Propose(ArraigoProposal proposal, Act act)
    {
        if (_proposals.Any(other => other.IsPending && other.Kind is ProposalKind.Extension == proposal.Kind is ProposalKind.Extension)) return ArraigoErrors.ProposalPending;

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

    private Error? RefusalOutsideForce(Act act) =>
        IsOver ? WhyOver
        : AnnotatedAt is null ? ArraigoErrors.NotAnnotated
        : Today(act) > ExpiresOn ? ArraigoErrors.TermIsOver
        : null;

    private Error? RefusalOfPaper(CourtOrder order, Act act) =>
        order.OficioDate is null ? ArraigoErrors.OficioDateRequired
        : RefusalOfDates(order, act) is { } ahead ? ahead
        : order.DatesBefore(Order).ToArray() is { Length: > 0 } before ? ArraigoErrors.OrderedBefore.At(before.Select(field => (field, ArraigoErrors.OrderedBefore.Code)))
        : RefusalOfDocument(order) is { } unknown ? unknown
        : order.Document is not { } document ? null
        : document == OwnDocument ? ArraigoErrors.DocumentIsTheOrders
        : _acts.Any(act => act.Order?.Document == document) ? ArraigoErrors.DocumentUsed
        : null;

    private IEnumerable<ProposalWarning> WarningsOf(CourtOrder order)
    {
        if (order.CourtId != Order.CourtId) yield return ProposalWarning.OtherCourt;
        if (order.CaseFile is { } caseFile && !Order.IsOfCase(caseFile)) yield return ProposalWarning.OtherCaseFile;
    }

    private Error? RefusalOfSubstitute(Substitution by, Arraigo? replacement, Act act) =>
        by.Means is not SubstitutionMeans.NewOrder ? string.IsNullOrWhiteSpace(by.By) ? ArraigoErrors.SubstituteRequired : null
        : replacement is null ? ArraigoErrors.ReplacementRequired
        : replacement.Id == Id ? ArraigoErrors.ReplacementIsItself
        : replacement.IsInForceOn(Today(act)) ? null
        : ArraigoErrors.ReplacementNotInForce;

    private static ArraigoAct Confirmed(
        ArraigoActKind kind, ArraigoProposal proposal, Act act, DateOnly? until = null, bool ends = false, DateOnly? effectiveOn = null, Guid? id = null,
        CourtOrder? order = null, string[]? fields = null) =>
        new(kind, act with { Why = act.Why ?? proposal.Why }, id ?? proposal.Id)
        {
            Subjects = proposal.Subjects,
            Order = order ?? proposal.Order,
            EffectiveOn = effectiveOn ?? Today(act),
            ReceivedOn = proposal.ReceivedOn,
            Fields = fields ?? [],
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

    private ArraigoAct LetTravel(ArraigoProposal proposal, Act act)
    {
        var (from, until) = (proposal.From!.Value, proposal.Until!.Value);
        _exits.Add(new ExitAuthorisation(proposal.Id, Id, new(from, until), proposal.Order!, proposal.Subjects));
        return Enter(Confirmed(ArraigoActKind.ExitAuthorised, proposal, act, until, effectiveOn: from));
    }

    private IDomainEvent Told(ArraigoAct entry, Act act) => entry.Kind switch
    {
        ArraigoActKind.Extended => new ArraigoExtended(Id, entry.Until!.Value, Acts[^2].Kind is ArraigoActKind.Reinstated, act.At),
        ArraigoActKind.Lifted => new ArraigoLifted(Id, entry.Subjects, entry.EndsOrder, act.At),
        ArraigoActKind.Substituted => new ArraigoSubstituted(Id, entry.Subjects, entry.EndsOrder, act.At),
        ArraigoActKind.Corrected => new ArraigoCorrected(Id, act.At),
        ArraigoActKind.ExitAuthorised => new ArraigoExitAuthorised(Id, entry.EffectiveOn, entry.Until!.Value, act.At),
        _ => new ArraigoAnnulled(Id, entry.Subjects, entry.EndsOrder, act.At),
    };
}
