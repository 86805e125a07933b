using Igm.Domain.Common;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Control.Arraigos;

/// <summary>
/// One order of one court, with its subjects. We annotate, extend, lift and let it expire; we do not decide it. Where it stands is
/// computed from the facts below, each of which one act has set; the acts themselves are never changed.
/// </summary>
public sealed partial class Arraigo : Aggregate<Arraigo>
{
    private readonly List<ArraigoSubject> _subjects = [];
    private readonly List<ArraigoAct> _acts = [];
    private readonly List<ArraigoProposal> _proposals = [];
    private readonly List<ArraigoScan> _scans = [];
    private readonly List<ExitAuthorisation> _exits = [];
    private readonly List<Letter> _letters = [];

    private Arraigo() => Order = null!;

    public CourtOrder Order { get; private set; }

    /// <summary>Unique among the orders that stand: the same paper sent twice is one order.</summary>
    public string? PaperKey { get; private set; }
    public string? Type { get; private set; }
    public Channel Channel { get; private init; }
    public CompanyParty? Company { get; private set; }
    public string? Plaintiff { get; private set; }
    public string? LegalBasis { get; private set; }
    public DateOnly? FixedUntil { get; private set; }

    /// <summary>The signed load that brought this order in from the earlier system.</summary>
    public Guid? LoadId { get; private init; }

    public DateTimeOffset ReceivedAt { get; private init; }
    public DateTimeOffset? RegisteredAt { get; private set; }

    /// <summary>The last day of the court's time to complete the data, while the order is observed.</summary>
    public DateOnly? AnswerBy { get; private set; }
    public DateTimeOffset? AnnotatedAt { get; private set; }
    public DateOnly? AnnotatedOn => AnnotatedAt is { } at ? GuatemalaTime.DayOf(at) : null;

    /// <summary>The last day in force, of an order that expires by itself.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>The day from which an order that does not expire by itself waits for a decision: the earliest of its open subjects.</summary>
    public DateOnly? ReviewOn { get; private set; }
    public DateOnly? ExtendedOn { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public ArraigoActKind? EndedBy { get; private set; }

    public IReadOnlyList<ArraigoSubject> Subjects => [.. _subjects.OrderBy(subject => subject.Ordinal)];
    public IReadOnlyList<ArraigoAct> Acts => [.. _acts.OrderBy(act => act.Sequence)];
    public IReadOnlyList<ArraigoProposal> Proposals => [.. _proposals.OrderBy(proposal => proposal.Id)];
    public IReadOnlyList<ArraigoScan> Scans => _scans;
    public IReadOnlyList<ExitAuthorisation> ExitAuthorisations => _exits;

    /// <summary>The replies written by this act; each becomes a root of its own.</summary>
    public IReadOnlyList<Letter> Letters => _letters;

    public ArraigoState State =>
        ReturnedOn is not null ? ArraigoState.Rechazado
        : EndedBy is { } end ? StateAfter(end)
        : AnnotatedAt is not null ? ExtendedOn is null ? ArraigoState.Activo : ArraigoState.Prorrogado
        : AnswerBy is not null ? ArraigoState.Observado
        : RegisteredAt is not null ? ArraigoState.Registrado
        : ArraigoState.Recibido;

    public ArraigoState StateOf(Guid subjectId) => Subject(subjectId).End is { } end ? StateAfter(end.By) : State;

    public bool IsInForceOn(DateOnly day) => _subjects.Any(subject => Holds(subject, day));

    public bool IsInForceOn(DateOnly day, Guid subjectId) => Holds(Subject(subjectId), day);

    public bool AsksForReviewOn(DateOnly day) => _subjects.Any(subject => AsksAbout(subject, day));

    public bool AsksForReviewOn(DateOnly day, Guid subjectId) => AsksAbout(Subject(subjectId), day);

    public ExitEffect EffectOn(DateOnly day, Guid subjectId) =>
        AsksForReviewOn(day, subjectId) ? ExitEffect.Review
        : !IsInForceOn(day, subjectId) ? ExitEffect.None
        : _exits.Any(exit => exit.Covers(subjectId, day)) ? ExitEffect.Authorised
        : ExitEffect.Blocks;

    private bool Holds(ArraigoSubject subject, DateOnly day) =>
        AnnotatedOn <= day && (ExpiresOn is null || day <= ExpiresOn) && (subject.End is null || day < subject.End.On);

    private bool AsksAbout(ArraigoSubject subject, DateOnly day) => AskedBeforeAnnotation(subject, day) || WaitsForItsExtension(subject, day);

    private bool AskedBeforeAnnotation(ArraigoSubject subject, DateOnly day) =>
        GuatemalaTime.DayOf(ReceivedAt) <= day
        && (AnnotatedOn is null || day < AnnotatedOn)
        && (ReturnedOn is null || day < ReturnedOn)
        && (subject.End is null || day < subject.End.On);

    /// <summary>Confirmed, the extension leaves no gap: until then nobody can say that the order no longer holds.</summary>
    private bool WaitsForItsExtension(ArraigoSubject subject, DateOnly day) =>
        day > ExpiresOn && HasPendingExtension
        && (subject.End is null || subject.End.By is ArraigoActKind.Expired || day < subject.End.On);

    private static ArraigoState StateAfter(ArraigoActKind end) => end switch
    {
        ArraigoActKind.Lifted => ArraigoState.Levantado,
        ArraigoActKind.Substituted => ArraigoState.Sustituido,
        ArraigoActKind.Annulled => ArraigoState.Anulado,
        _ => ArraigoState.Caducado,
    };

    /// <summary>The scan of the order itself: the one it names, or else the first that came, if it came before the annotation.</summary>
    private Guid? OwnDocument =>
        Order.Document ?? _scans.Where(scan => AnnotatedAt is null || scan.AttachedAt < AnnotatedAt).MinBy(scan => scan.AttachedAt)?.Id;

    private ArraigoSubject Subject(Guid id) => _subjects.Single(subject => subject.Id == id);

    internal CountedUnder? Counted => _acts.Find(act => act.EntersOrder)?.Counted;

    private IEnumerable<ArraigoSubject> Open => Subjects.Where(subject => subject.IsOpen);

    private bool IsOver => EndedOn is not null || ReturnedOn is not null;

    private Error WhyOver => EndedBy is { } end ? ArraigoErrors.EndedBy(end) : ArraigoErrors.Returned;

    /// <summary>The open subjects an act names; none named means all of them.</summary>
    private Result<ArraigoSubject[]> Named(IReadOnlyList<Guid> ids)
    {
        if (ids.Count == 0) return Open.ToArray();
        var named = Subjects.Where(subject => ids.Contains(subject.Id)).ToArray();
        if (named.Length != ids.Distinct().Count()) return ArraigoErrors.SubjectUnknown;
        return named.All(subject => subject.IsOpen) ? named : ArraigoErrors.SubjectEnded;
    }

    private ArraigoAct Enter(ArraigoAct entry, LetterKind? reply = null)
    {
        entry.Join(this, _acts.Count + 1);
        _acts.Add(entry);
        Inscribe(entry.ForTheRegister(this));
        if (reply is { } kind) _letters.Add(Letter.Reply(kind, this, entry));
        return entry;
    }

    /// <summary>A paper typed again without naming its scan keeps the scan.</summary>
    private void TakePaper(CourtOrder order) => (Order, PaperKey) = (order with { Document = order.Document ?? Order?.Document }, order.Key);

    private static Guid[] Ids(IEnumerable<ArraigoSubject> subjects) => [.. subjects.Select(subject => subject.Id)];

    private static DateOnly Today(Act act) => GuatemalaTime.DayOf(act.At);

    private static bool HasNoReason(Act act) => string.IsNullOrWhiteSpace(act.Why);
}
