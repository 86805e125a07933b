using Igm.Domain.Common;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Control.Arraigos;

/// <param name="Until">The next day of review, when the order is kept.</param>
public sealed record TermDecision(bool Keep, DateOnly? Until = null);

public sealed partial class Arraigo
{
    /// <summary>The party asks for an extension in the last thirty days (Decreto 15-71 art. 1); that binds the party, not the judge.</summary>
    public const int LastDays = 30;

    /// <summary>Ex officio, at the end of the last day; asked again, it does nothing.</summary>
    public Result<Done> Expire(Act act)
    {
        if (EndedBy is ArraigoActKind.Expired) return new Done();
        if (IsOver) return WhyOver;
        if (AnnotatedAt is null) return ArraigoErrors.NotAnnotated;
        if (ExpiresOn is not { } last) return ArraigoErrors.NoTerm;
        if (Today(act) <= last) return ArraigoErrors.TermNotOver;
        if (HasPendingExtension) return ArraigoErrors.ExtensionPending;

        CancelExOfficio(last.AddDays(1), act);
        return new Done();
    }

    /// <summary>What does not expire by itself stays in force until somebody decides, with a reason; a minor's order only for those whose day has come.</summary>
    public Result<Done> DecideAtTerm(TermDecision decision, IReadOnlyList<Guid> subjects, Act act)
    {
        if (IsOver) return WhyOver;
        if (AnnotatedAt is null) return ArraigoErrors.NotAnnotated;
        if (ReviewOn is not { } review) return ArraigoErrors.NoTerm;
        if (Today(act) < review) return ArraigoErrors.TermNotOver;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;
        var due = Open.Where(subject => !(subject.ReviewOn > Today(act))).ToArray();
        var named = Named(subjects.Count > 0 ? subjects : Ids(due));
        if (named.Error is { } refusal) return refusal;
        if (named.Value.Except(due).Any()) return ArraigoErrors.SubjectNotDue;

        return decision.Keep ? Continue(decision.Until, named.Value, act) : Lapse(named.Value, act);
    }

    private Result<Done> Continue(DateOnly? until, ArraigoSubject[] subjects, Act act)
    {
        if (until is not { } next || next <= Today(act)) return ArraigoErrors.ReviewDateRequired;

        foreach (var subject in subjects) subject.ReviewFrom(next);
        ReviewTheEarliest();
        Enter(new(ArraigoActKind.Continued, act) { Subjects = Ids(subjects), Until = next });
        Raise(new ArraigoDecidedAtTerm(Id, true, act.At));
        return new Done();
    }

    /// <summary>On the last day itself the order still holds, to the end of it.</summary>
    private Result<Done> Lapse(ArraigoSubject[] subjects, Act act)
    {
        var today = Today(act);
        var effective = subjects.Any(subject => subject.ReviewOn == today) ? today.AddDays(1) : today;
        EndBy(new(ArraigoActKind.Lapsed, act) { Subjects = Ids(subjects), EffectiveOn = effective, EndsOrder = EndsWith(subjects) }, act);
        Raise(new ArraigoDecidedAtTerm(Id, false, act.At));
        return new Done();
    }

    private bool HasPendingExtension => _proposals.Any(proposal => proposal is { IsPending: true, Kind: ProposalKind.Extension });

    private DateOnly? Term => ExpiresOn ?? ReviewOn;

    private void CancelExOfficio(DateOnly effective, Act act)
    {
        EndBy(new(ArraigoActKind.Expired, act) { Subjects = Ids(Open), EffectiveOn = effective, EndsOrder = true }, act);
        Raise(new ArraigoExpired(Id, effective, act.At));
    }

    /// <summary>The last of a term counts the papers that came in on it; what does not expire by itself is extended as long as it holds.</summary>
    private Error? RefusalOfExtension(DateOnly receivedOn) =>
        AnnotatedAt is null ? ReturnedOn is null && EndedBy is null ? ArraigoErrors.NotAnnotated : WhyOver
        : IsOver && EndedBy is not ArraigoActKind.Expired ? WhyOver
        : Term is null ? ArraigoErrors.NoTerm
        : receivedOn > ExpiresOn ? IsOver ? WhyOver : ArraigoErrors.TermIsOver
        : null;

    /// <summary>Whom an extension holds: all that are open, or all that the expiry released.</summary>
    private IEnumerable<ArraigoSubject> Extendable => IsOver ? Subjects.Where(subject => subject.End?.ActId == LastExpiry.Id) : Open;

    private ArraigoAct LastExpiry => Acts.Last(act => act.Kind is ArraigoActKind.Expired);

    private ArraigoAct Extend(ArraigoProposal proposal, Act act)
    {
        if (IsOver) Reinstate(proposal, act);
        var until = AddYear();
        ExtendedOn = Today(act);
        return Enter(Confirmed(ArraigoActKind.Extended, proposal, act, until), LetterKind.Extension);
    }

    /// <summary>The expiry stays in the history, and this act says that it was none: the paper had come inside the term.</summary>
    private void Reinstate(ArraigoProposal proposal, Act act)
    {
        var effective = LastExpiry.EffectiveOn;
        foreach (var subject in Extendable.ToArray()) subject.HoldAgain();
        (EndedOn, EndedBy) = (null, null);
        Enter(Confirmed(ArraigoActKind.Reinstated, proposal, act, effectiveOn: effective, id: Guid.CreateVersion7(act.At)));
    }

    private DateOnly AddYear()
    {
        if (ExpiresOn is { } last) return (ExpiresOn = last.AddYears(1)).Value;
        foreach (var subject in Open) subject.ReviewFrom(subject.ReviewOn?.AddYears(1));
        ReviewTheEarliest();
        return ReviewOn!.Value;
    }

    private void ReviewTheEarliest() => ReviewOn = Open.Min(subject => subject.ReviewOn);

    private bool EndsWith(IReadOnlyCollection<ArraigoSubject> released) => AnnotatedAt is not null && Open.All(released.Contains);

    /// <summary>Releases the subjects the act names; the one that releases the last subject ends the order, once.</summary>
    private void EndBy(ArraigoAct ending, Act act, LetterKind? reply = null)
    {
        foreach (var subject in _subjects.Where(subject => ending.Subjects.Contains(subject.Id)))
            subject.Release(new SubjectEnd(ending.EffectiveOn, ending.Kind, ending.Id));
        if (!Open.Any())
        {
            (EndedOn, EndedBy) = (ending.EffectiveOn, ending.Kind);
            CloseProposals(act);
        }
        else if (ReviewOn is not null)
        {
            ReviewTheEarliest();
        }

        Enter(ending, reply);
    }

    private void CloseProposals(Act act)
    {
        foreach (var proposal in _proposals.Where(proposal => proposal.IsPending)) proposal.Close(ProposalOutcome.Moot, act);
    }
}
