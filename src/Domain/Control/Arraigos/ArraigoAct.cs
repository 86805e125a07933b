using System.Globalization;
using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

public enum ArraigoActKind
{
    Received,
    CopyAttached,
    ScanAttached,
    Registered,
    Observed,
    Completed,
    Annotated,
    Corrected,
    Extended,
    ExitAuthorised,

    /// <summary>Decided at its term to stay in force.</summary>
    Continued,
    Returned,
    Lifted,
    Substituted,
    Annulled,

    /// <summary>Cancelled ex officio at the end of the last day.</summary>
    Expired,

    /// <summary>The expiry is undone: a court's extension had come inside the term.</summary>
    Reinstated,

    /// <summary>Cancelled by decision at its term.</summary>
    Lapsed,
}

public static class ArraigoActKinds
{
    /// <summary>After these an order may hold others, or nobody, or be doubted; a copy, a scan, a question or a permit to travel changes none of it.</summary>
    public static IReadOnlyList<ArraigoActKind> ThatChangeStanding { get; } =
    [
        ArraigoActKind.Received, ArraigoActKind.Registered, ArraigoActKind.Completed, ArraigoActKind.Annotated, ArraigoActKind.Corrected,
        ArraigoActKind.Extended, ArraigoActKind.Returned, ArraigoActKind.Lifted, ArraigoActKind.Substituted, ArraigoActKind.Annulled,
        ArraigoActKind.Expired, ArraigoActKind.Lapsed,
    ];
}

/// <summary>Type, court and department as the order was annotated: what is corrected later moves no figure of a month gone by.</summary>
public sealed record CountedUnder(string Type, Guid CourtId, string? Department);

/// <summary>One line of the order's history. Lines are only ever added; figures, the timeline and the register chain read them.</summary>
public sealed class ArraigoAct
{
    private ArraigoAct() => ByName = null!;

    internal ArraigoAct(ArraigoActKind kind, Act act, Guid? id = null) =>
        (Id, Kind, At, By, ByName, ByKind, Why, EffectiveOn) =
        (id ?? Guid.CreateVersion7(act.At), kind, act.At, act.By.Id, act.By.Name, act.By.Kind, act.Why, GuatemalaTime.DayOf(act.At));

    public Guid Id { get; private init; }
    public Id<Arraigo> ArraigoId { get; private set; }

    /// <summary>Place in the order's history, from 1.</summary>
    public int Sequence { get; private set; }
    public ArraigoActKind Kind { get; private init; }
    public DateTimeOffset At { get; private init; }
    public Guid By { get; private init; }
    public string ByName { get; private init; }
    public ActorKind ByKind { get; private init; }
    public string? Why { get; private init; }

    /// <summary>The first day on which the act counts: an order that ran to the 30th ends on the 1st.</summary>
    public DateOnly EffectiveOn { get; internal init; }

    /// <summary>The last day in force, the day of review or the end of the court's time to answer, as the act left it.</summary>
    public DateOnly? Until { get; internal init; }

    /// <summary>The day the court's paper came in, where the law counts from it.</summary>
    public DateOnly? ReceivedOn { get; internal init; }

    /// <summary>The names on another copy of the paper that the order does not name.</summary>
    public string[] Names { get; internal init; } = [];

    /// <summary>The subjects the act names.</summary>
    public Guid[] Subjects { get; internal init; } = [];

    /// <summary>A copy of its own: a line shares nothing with what may be corrected later.</summary>
    public CourtOrder? Order { get; internal init => field = value is null ? null : value with { }; }

    /// <summary>Who proposed what this act confirmed; the act is then the second person's.</summary>
    public Guid? ProposedBy { get; internal init; }
    public string? ProposedByName { get; internal init; }
    public DateTimeOffset? ProposedAt { get; internal init; }

    /// <summary>JSON pointers: what was missing, or what was corrected.</summary>
    public string[] Fields { get; internal init; } = [];

    public Substitution? Substitution { get; internal init => field = value is null ? null : value with { }; }

    /// <summary>This is the one act that put the order into the figures.</summary>
    public bool EntersOrder => Kind is ArraigoActKind.Annotated;

    /// <summary>This act took an annotated order out of the figures: it released the last subject. Once, unless the expiry is undone.</summary>
    public bool EndsOrder { get; internal init; }

    /// <summary>What the figures count the act under; null before the annotation.</summary>
    public CountedUnder? Counted { get; private set; }

    internal void Join(Arraigo arraigo, int sequence) =>
        (ArraigoId, Sequence, Counted) = (arraigo.Id, sequence, EntersOrder ? new(arraigo.Type!, arraigo.Order.CourtId, arraigo.Order.MunicipalityCode?[..2]) : arraigo.Counted is { } under ? under with { } : null);

    internal RegisterAct ForTheRegister(Arraigo arraigo) => new(Id, $"arraigo.{Snake(Kind.ToString())}", arraigo.Id.Value, At,
    [
        new("arraigo", arraigo.Id.ToString()),
        new("sequence", Sequence.ToString(CultureInfo.InvariantCulture)),
        new("type", arraigo.Type ?? ""),
        new("at", At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
        new("by", By.ToString()),
        new("proposedBy", ProposedBy?.ToString() ?? ""),
        new("effectiveOn", Day(EffectiveOn)),
        new("until", Day(Until)),
        new("receivedOn", Day(ReceivedOn)),
        new("subjects", string.Join(' ', Subjects)),
        new("court", Order?.CourtId.ToString() ?? ""),
        new("caseFile", Order?.CaseFile ?? ""),
        new("oficio", Order?.Oficio ?? ""),
        new("oficioDate", Day(Order?.OficioDate)),
        new("document", Order?.Document?.ToString() ?? ""),
        new("fields", string.Join(' ', Fields)),
        new("why", Why ?? ""),
        new("endsOrder", EndsOrder ? "true" : "false"),
    ]);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
