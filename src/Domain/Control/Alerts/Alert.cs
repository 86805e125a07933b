using Igm.Domain.Common;

namespace Igm.Domain.Control.Alerts;

/// <summary>
/// An authority's word to the officers at the posts about one person, one document or one description. We enter it, verify it, and
/// lift it at that authority's own word. Its acts stay here and in the audit; none joins the published register chain, whose
/// lines anybody may count.
/// </summary>
public sealed partial class Alert : Aggregate<Alert>
{
    private readonly List<AlertAct> _acts = [];
    private readonly List<AlertProposal> _proposals = [];

    private Alert() => (Type, Origin, Reference, ReferenceKey, Subject) = (null!, null!, null!, null!, null!);

    public string Type { get; private init; }
    public AlertClass Class { get; private init; }
    public AlertDirection Direction { get; private init; }

    /// <summary>Fixed by the type, may be raised, is never lowered.</summary>
    public AlertVisibility Visibility { get; private set; }

    /// <summary>Code of the institution that asked for it, and by whose word alone it is lifted.</summary>
    public string Origin { get; private init; }
    public string Reference { get; private set; }
    public string ReferenceKey { get; private set; }
    public AlertSubject Subject { get; private set; }
    public string? FoldedName { get; private set; }
    public string? ValidFrom { get; private set; }
    public string? ValidUntil { get; private set; }
    public string? Narrowing { get; private set; }
    public DateOnly? BeginsOn { get; private set; }

    /// <summary>The last day in force.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>The signed load that brought it in from the earlier system.</summary>
    public Guid? LoadId { get; private init; }
    public DateTimeOffset RegisteredAt { get; private init; }
    public DateTimeOffset? ActivatedAt { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public AlertActKind? EndedBy { get; private set; }

    public IReadOnlyList<AlertAct> Acts => [.. _acts.OrderBy(act => act.Sequence)];
    public IReadOnlyList<AlertProposal> Proposals => [.. _proposals.OrderBy(proposal => proposal.Id)];

    public AlertState State => EndedBy switch
    {
        AlertActKind.Lifted => AlertState.Lifted,
        AlertActKind.Rejected => AlertState.Rejected,
        AlertActKind.Annulled => AlertState.Annulled,
        AlertActKind.Expired => AlertState.Expired,
        _ => ActivatedAt is null ? AlertState.Registered : AlertState.Active,
    };

    public bool IsInForceOn(DateOnly day) =>
        ActivatedAt is { } at && GuatemalaTime.DayOf(at) <= day
        && (BeginsOn is null || BeginsOn <= day) && (ExpiresOn is null || day <= ExpiresOn) && (EndedOn is null || day < EndedOn);

    /// <param name="raisedTo">Higher than the type asks for, when this one needs it.</param>
    public static Result<Alert> Register(AlertData data, AlertRules rules, AlertVisibility? raisedTo, Act act)
    {
        if (WhyNotRegistered(rules.Kind) is { } kind) return kind;
        if (raisedTo < rules.Visibility) return AlertErrors.VisibilityLowered;
        if (data.Fault() is { } fault) return fault;
        if (data.ExpiresOn < Today(act)) return AlertErrors.TermIsOver;

        var alert = Of(data, rules, raisedTo ?? rules.Visibility, act.At);
        alert.Enter(new(AlertActKind.Registered, act));
        alert.Raise(new AlertRegistered(alert.Id, rules.Type, alert.Visibility, act.At));
        return alert;
    }

    /// <summary>The second person's look; nobody verifies what they typed.</summary>
    public Result<Done> Verify(Act act)
    {
        if (RefusalToJudge(act) is { } refusal) return refusal;
        if (ExpiresOn < Today(act)) return AlertErrors.TermIsOver;

        ActivatedAt = act.At;
        Enter(new(AlertActKind.Activated, act));
        Raise(new AlertActivated(Id, Type, Visibility, act.At));
        return new Done();
    }

    public Result<Done> Reject(Act act)
    {
        if (RefusalToJudge(act) is { } refusal) return refusal;
        if (HasNoReason(act)) return AlertErrors.ReasonRequired;

        End(new(AlertActKind.Rejected, act), act);
        Raise(new AlertRejected(Id, Visibility, act.At));
        return new Done();
    }

    /// <summary>Before the verification the record is mended at once; afterwards a second person confirms, or one alone could turn an alert on somebody else.</summary>
    public Result<Done> Correct(AlertData corrected, Act act)
    {
        if (IsOver) return WhyOver;
        if (HasNoReason(act)) return AlertErrors.ReasonRequired;
        if (ActivatedAt is not null && RefusalOutsideForce(act) is { } outside) return outside;
        if (RefusalOfCorrection(corrected, act) is { } refusal) return refusal;
        if (ActivatedAt is not null) return File(new(AlertProposalKind.Correction, act) { Correction = corrected }, act).Map(_ => new Done());

        Mend(new(AlertActKind.Corrected, act) { Changes = [.. ChangesTo(corrected)] }, corrected, act);
        return new Done();
    }

    /// <summary>Fewer may know of it from now on.</summary>
    public Result<Done> RaiseVisibility(AlertVisibility visibility, Act act)
    {
        if (visibility < Visibility) return AlertErrors.VisibilityLowered;
        if (visibility == Visibility) return AlertErrors.NothingChanged;
        if (HasNoReason(act)) return AlertErrors.ReasonRequired;

        Enter(new(AlertActKind.VisibilityRaised, act) { Changes = [new("/visibility", Visibility.ToString(), visibility.ToString())] });
        Visibility = visibility;
        Raise(new AlertVisibilityRaised(Id, Visibility, act.At));
        return new Done();
    }

    /// <summary>Letters come and go after the end too; what was noted is never changed.</summary>
    public Result<Guid> Annotate(CoordinationNote note, Act act)
    {
        if (note.Institution != Origin && !CoordinationNote.Institutions.Contains(note.Institution)) return AlertErrors.NoteInstitution;
        if (note.At > act.At) return AlertErrors.NoteInFuture;

        var entry = Enter(new(AlertActKind.Annotated, act) { Note = note });
        Raise(new AlertAnnotated(Id, entry.Id, Visibility, act.At));
        return entry.Id;
    }

    private bool IsOver => EndedBy is not null;

    private Error WhyOver => AlertErrors.EndedBy(EndedBy!.Value);

    private static Alert Of(AlertData data, AlertRules rules, AlertVisibility visibility, DateTimeOffset at, Guid? load = null)
    {
        var alert = new Alert
        {
            Id = Id<Alert>.New(at),
            Type = rules.Type,
            Class = rules.Class,
            Direction = rules.Direction,
            Origin = data.Origin,
            LoadId = load,
            RegisteredAt = at,
            Visibility = visibility,
        };
        alert.Write(data);
        return alert;
    }

    private void Write(AlertData data)
    {
        (Reference, ReferenceKey, Subject, FoldedName) = (data.Reference, data.ReferenceKey, data.Subject with { }, data.Subject.FoldedName);
        (ValidFrom, ValidUntil, BeginsOn, ExpiresOn, Narrowing) = (data.ValidFrom, data.ValidUntil, data.BeginsOn, data.ExpiresOn, data.Narrowing);
    }

    private static Error? WhyNotRegistered(AlertKind kind) => kind switch
    {
        AlertKind.Registered => null,
        AlertKind.Computed => AlertErrors.TypeComputed,
        AlertKind.NotInForce => AlertErrors.TypeNotInForce,
        _ => AlertErrors.TypeIsArraigo,
    };

    private Error? RefusalToJudge(Act act) =>
        IsOver ? WhyOver
        : ActivatedAt is not null ? AlertErrors.AlreadyActive
        : _acts.Any(typed => typed.Kind is AlertActKind.Registered or AlertActKind.Corrected && typed.By == act.By.Id) ? AlertErrors.FourEyes
        : null;

    private Error? RefusalOfCorrection(AlertData corrected, Act act) =>
        corrected.Origin != Origin ? AlertErrors.OriginIsFixed
        : corrected.Fault() is { } fault ? fault
        : corrected.ExpiresOn < Today(act) ? AlertErrors.TermIsOver
        : ChangesTo(corrected).Any() ? null
        : AlertErrors.NothingChanged;

    private IEnumerable<AlertChange> ChangesTo(AlertData data)
    {
        if (data.Reference != Reference) yield return new("/reference", Reference, data.Reference);
        if (data.ValidFrom != ValidFrom) yield return new("/validFrom", ValidFrom, data.ValidFrom);
        if (data.ValidUntil != ValidUntil) yield return new("/validUntil", ValidUntil, data.ValidUntil);
        if (data.Narrowing != Narrowing) yield return new("/narrowing", Narrowing, data.Narrowing);
        foreach (var change in Subject.ChangesTo(data.Subject)) yield return change;
    }

    private void Mend(AlertAct entry, AlertData corrected, Act act)
    {
        Write(corrected);
        Enter(entry);
        Raise(new AlertCorrected(Id, Visibility, act.At));
    }

    private AlertAct Enter(AlertAct entry)
    {
        entry.Join(this, _acts.Count + 1);
        _acts.Add(entry);
        return entry;
    }

    private static DateOnly Today(Act act) => GuatemalaTime.DayOf(act.At);

    private static bool HasNoReason(Act act) => string.IsNullOrWhiteSpace(act.Why);
}
