using System.Globalization;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Control.Letters;

public enum LetterKind
{
    Annotation,
    Observation,
    Extension,
    Lifting,
    Substitution,
    Return,
}

public enum DispatchWay
{
    Paper,
    Email,
    Interconnection,
}

/// <summary>Our reply to the court about one act. Written once by the act, with all it says, never edited, dispatched once.</summary>
public sealed class Letter : Aggregate<Letter>
{
    public const int ReferenceLength = 100;

    private Letter() => (CourtName, Oficio) = (null!, null!);

    public LetterKind Kind { get; private init; }
    public Id<Arraigo> ArraigoId { get; private init; }
    public Guid ActId { get; private init; }
    public Guid CourtId { get; private init; }
    public string CourtName { get; private init; }
    public string? CaseFile { get; private init; }

    /// <summary>The court's paper this one answers.</summary>
    public string Oficio { get; private init; }
    public DateOnly? OficioDate { get; private init; }
    public string? Judge { get; private init; }

    /// <summary>Where the court sat.</summary>
    public string? MunicipalityCode { get; private init; }
    public string? Type { get; private init; }
    public DateTimeOffset? AnnotatedAt { get; private init; }
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>As the order stood when the letter was written.</summary>
    public DateOnly? Until { get; private init; }
    public Guid[] Subjects { get; private init; } = [];

    /// <summary>Of these subjects, as the order wrote them then.</summary>
    public string[] Names { get; private init; } = [];
    public string[] Fields { get; private init; } = [];
    public string? Reason { get; private init; }

    /// <summary>Given by the register's own sequence when the letter is kept.</summary>
    public long Sequence { get; private init; }

    public DateTimeOffset? DispatchedAt { get; private set; }
    public Guid? DispatchedBy { get; private set; }
    public DispatchWay? Way { get; private set; }
    public string? Reference { get; private set; }

    internal static Letter Reply(LetterKind kind, Arraigo arraigo, ArraigoAct act)
    {
        var answered = act.Order ?? arraigo.Order;
        var letter = new Letter
        {
            Id = Id<Letter>.New(act.At),
            Kind = kind,
            ArraigoId = arraigo.Id,
            ActId = act.Id,
            CourtId = answered.CourtId,
            CourtName = answered.CourtName,
            CaseFile = answered.CaseFile ?? arraigo.Order.CaseFile,
            Oficio = answered.Oficio,
            OficioDate = answered.OficioDate,
            Judge = answered.Judge,
            MunicipalityCode = answered.MunicipalityCode,
            Type = arraigo.Type,
            AnnotatedAt = arraigo.AnnotatedAt,
            WrittenAt = act.At,
            Until = act.Until,
            Subjects = act.Subjects,
            Names = [.. arraigo.Subjects.Where(subject => act.Subjects.Contains(subject.Id)).Select(subject => subject.Data.FullName)],
            Fields = act.Fields,
            Reason = act.Why,
        };
        letter.Raise(new LetterWritten(letter.Id, arraigo.Id, kind, act.At));
        return letter;
    }

    public Result<Done> Dispatch(DispatchWay way, string? reference, Act act)
    {
        if (DispatchedAt is not null) return LetterErrors.AlreadyDispatched;

        (DispatchedAt, DispatchedBy, Way, Reference) = (act.At, act.By.Id, way, reference);
        Inscribe(new RegisterAct(Guid.CreateVersion7(act.At), "letter.dispatched", Id.Value, act.At,
        [
            new("letter", Id.ToString()),
            new("arraigo", ArraigoId.ToString()),
            new("act", ActId.ToString()),
            new("at", act.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)),
            new("by", act.By.Id.ToString()),
            new("way", way.ToString().ToLowerInvariant()),
        ]));
        Raise(new LetterDispatched(Id, ArraigoId, act.At));
        return new Done();
    }
}

public sealed record LetterWritten(Id<Letter> LetterId, Id<Arraigo> ArraigoId, LetterKind Kind, DateTimeOffset At) : IDomainEvent;
public sealed record LetterDispatched(Id<Letter> LetterId, Id<Arraigo> ArraigoId, DateTimeOffset At) : IDomainEvent;

public static class LetterErrors
{
    public static readonly Error NotFound = Error.NotFound("control.letter.not_found");
    public static readonly Error AlreadyDispatched = Error.Conflict("control.letter.already_dispatched");
}
