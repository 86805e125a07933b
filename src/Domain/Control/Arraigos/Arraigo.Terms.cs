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
        if (HasExtensionFromWithinTheTerm) return ArraigoErrors.ExtensionPending;

        var effective = last.AddDays(1);
        EndBy(new(ArraigoActKind.Expired, act) { Subjects = Ids(Open), EffectiveOn = effective, EndsOrder = true }, act);
        Raise(new ArraigoExpired(Id, effective, act.At));
        return new Done();
    }

    /// <summary>What does not expire by itself stays in force until somebody decides, with a reason; a minor's order only for those whose day has come.</summary>
    public Result<Done> DecideAtTerm(TermDecision decision, IReadOnlyList<Guid> subjects, ArraigoRules rules, Act act)
    {
        if (IsOver) return WhyOver;
        if (AnnotatedAt is null) return ArraigoErrors.NotAnnotated;
        if (ReviewOn is not { } review) return ArraigoErrors.NoTerm;
        if (Today(act) < review) return ArraigoErrors.TermNotOver;
        if (HasNoReason(act)) return ArraigoErrors.ReasonRequired;
        var due = Open.Where(subject => IsDue(subject, rules, Today(act))).ToArray();
        var named = Named(subjects.Count > 0 ? subjects : Ids(due));
        if (named.Error is { } refusal) return refusal;
        if (named.Value.Except(due).Any()) return ArraigoErrors.SubjectNotDue;

        return decision.Keep ? Continue(decision.Until, named.Value, act) : Lapse(named.Value, rules, act);
    }

    public Result<Done> AuthoriseExit(DateRange days, CourtOrder order, IReadOnlyList<Guid> subjects, Act act)
    {
        if (RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfPaper(order, act) is { } paper) return paper;
        if (days.Until is not { } until || until < days.From || until < Today(act)) return ArraigoErrors.IntervalInvalid;
        var named = Named(subjects);
        if (named.Error is { } refusal) return refusal;

        var exit = new ExitAuthorisation(Guid.CreateVersion7(act.At), Id, days, order, Ids(named.Value));
        _exits.Add(exit);
        Enter(new(ArraigoActKind.ExitAuthorised, act, exit.Id) { Subjects = exit.Subjects, Order = order, EffectiveOn = days.From, Until = until });
        Raise(new ArraigoExitAuthorised(Id, days.From, until, act.At));
        return new Done();
    }

    private bool IsDue(ArraigoSubject subject, ArraigoRules rules, DateOnly today) =>
        rules.Term is not ArraigoTerm.Resolution || FixedUntil <= today || (FixedUntil is null && !(subject.Data.MajorityOn > today));

    private Result<Done> Continue(DateOnly? until, ArraigoSubject[] subjects, Act act)
    {
        if (until is not { } next || next <= Today(act)) return ArraigoErrors.ReviewDateRequired;

        ReviewOn = next;
        Enter(new(ArraigoActKind.Continued, act) { Subjects = Ids(subjects), Until = next });
        Raise(new ArraigoDecidedAtTerm(Id, true, act.At));
        return new Done();
    }

    private Result<Done> Lapse(ArraigoSubject[] subjects, ArraigoRules rules, Act act)
    {
        EndBy(new(ArraigoActKind.Lapsed, act) { Subjects = Ids(subjects), EndsOrder = EndsWith(subjects) }, act);
        if (!IsOver && rules.Term is ArraigoTerm.Resolution && FixedUntil is null) ReviewOn = NextMajority;
        Raise(new ArraigoDecidedAtTerm(Id, false, act.At));
        return new Done();
    }

    private bool HasExtensionFromWithinTheTerm =>
        _proposals.Any(proposal => proposal is { IsPending: true, Kind: ProposalKind.Extension });

    private DateOnly? Term => ExpiresOn ?? ReviewOn;

    private Error? RefusalOfExtension(DateOnly arrivedOn) =>
        Term is not { } last ? ArraigoErrors.NoTerm : arrivedOn > last ? ArraigoErrors.TermIsOver : null;

    private ArraigoAct Extend(ArraigoProposal proposal, Act act)
    {
        var until = Term!.Value.AddYears(1);
        if (ExpiresOn is not null) ExpiresOn = until;
        else ReviewOn = until;
        ExtendedOn = Today(act);
        return Enter(Confirmed(ArraigoActKind.Extended, proposal, act, until), LetterKind.Extension);
    }

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

        Enter(ending, reply);
    }

    private void CloseProposals(Act act)
    {
        foreach (var proposal in _proposals.Where(proposal => proposal.IsPending)) proposal.Close(ProposalOutcome.Moot, act);
    }
}
