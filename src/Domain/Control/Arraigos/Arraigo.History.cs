using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

/// <summary>How an order of the earlier system ended there, and the first day it no longer held.</summary>
public sealed record HistoricEnd(ArraigoActKind By, DateTimeOffset At, CourtOrder? Order = null);

/// <summary>An order as the earlier system hands it over.</summary>
/// <param name="Extensions">When each extension was annotated.</param>
public sealed record HistoricOrder(
    OrderData Data, DateTimeOffset AnnotatedAt, IReadOnlyList<DateTimeOffset> Extensions, HistoricEnd? End = null);

public sealed partial class Arraigo
{
    /// <summary>
    /// Imported history: its acts happened elsewhere, so they name the load and not an officer, write no letter and stand in the
    /// register chain only through the signed load act.
    /// </summary>
    public static Result<Arraigo> FromHistory(HistoricOrder history, ArraigoRules rules, Guid loadId, Act load)
    {
        if (history.Data.Subjects.Count == 0) return ArraigoErrors.NoSubjects;

        var then = load with { At = history.AnnotatedAt };
        var arraigo = new Arraigo
        {
            Id = Id<Arraigo>.New(history.AnnotatedAt),
            LoadId = loadId,
            ReceivedAt = history.AnnotatedAt,
            RegisteredAt = history.AnnotatedAt,
            Type = rules.Type,
        };
        arraigo.Write(history.Data, then);
        arraigo.Annotate(rules, history.AnnotatedAt);
        arraigo.Recall(new(ArraigoActKind.Annotated, then) { Subjects = Ids(arraigo.Subjects), Order = arraigo.Order, Until = arraigo.Term });
        foreach (var at in history.Extensions) arraigo.RecallExtension(load with { At = at });
        if (history.End is { } end) arraigo.RecallEnd(end, load);
        arraigo.Raise(new ArraigoImported(arraigo.Id, loadId, load.At));
        return arraigo;
    }

    private void RecallExtension(Act then)
    {
        if (Term is null) return;
        var until = AddYear();
        ExtendedOn = Today(then);
        Recall(new(ArraigoActKind.Extended, then) { Subjects = Ids(Subjects), Order = Order, Until = until });
    }

    private void RecallEnd(HistoricEnd end, Act load)
    {
        var then = load with { At = end.At };
        var effective = end.By is ArraigoActKind.Expired && ExpiresOn is { } last ? last.AddDays(1) : Today(then);
        var entry = new ArraigoAct(end.By, then) { Subjects = Ids(Subjects), Order = end.Order, EffectiveOn = effective, EndsOrder = true };
        foreach (var subject in _subjects) subject.Release(new SubjectEnd(effective, end.By, entry.Id));
        (EndedOn, EndedBy) = (effective, end.By);
        Recall(entry);
    }

    private void Recall(ArraigoAct entry)
    {
        entry.Join(this, _acts.Count + 1);
        _acts.Add(entry);
    }
}
