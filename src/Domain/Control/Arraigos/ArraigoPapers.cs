using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Domain.Control.Arraigos;

/// <summary>How the paper came in.</summary>
public enum Channel
{
    Paper,
    Email,
    Interconnection,
}

/// <summary>A company named by the case: kept for search and certificates.</summary>
public sealed record CompanyParty(string Name, string? Nit = null)
{
    /// <summary>What the name is found by.</summary>
    public string FoldedName { get; private init; } = CompanyName.Fold(Name);
}

/// <summary>What the reception desk writes down from the paper.</summary>
public sealed record Reception
{
    public required CourtOrder Order { get; init; }
    public required IReadOnlyList<string> Names { get; init; }
    public Channel Channel { get; init; }
    public string? Type { get; init; }
    public CompanyParty? Company { get; init; }
}

/// <summary>What the registrar types; subjects stand in the order of the paper, and the received ones come first.</summary>
public sealed record OrderData
{
    public required CourtOrder Order { get; init; }
    public required IReadOnlyList<SubjectData> Subjects { get; init; }
    public CompanyParty? Company { get; init; }

    /// <summary>Who asked the court for it: restricted, never on a certificate.</summary>
    public string? Plaintiff { get; init; }

    public string? LegalBasis { get; init; }

    /// <summary>The day the resolution itself fixes (NNA).</summary>
    public DateOnly? FixedUntil { get; init; }

    /// <summary>Registered with data missing, and openly so: the court is asked to complete them.</summary>
    public bool OpenlyIncomplete { get; init; }
}

/// <param name="StoredAs">Where the files' port keeps it.</param>
public sealed record ScanFile(string Name, string ContentType, long Size, string Sha256, string StoredAs);

public sealed class ArraigoScan : IEvidenced
{
    private ArraigoScan() => (File, AttachedByName) = (null!, null!);

    internal ArraigoScan(Guid id, Id<Arraigo> arraigo, ScanFile file, Act act) =>
        (Id, ArraigoId, File, AttachedAt, AttachedBy, AttachedByName) = (id, arraigo, file, act.At, act.By.Id, act.By.Name);

    public Guid Id { get; private init; }
    public Id<Arraigo> ArraigoId { get; private init; }
    public ScanFile File { get; private init; }
    public DateTimeOffset AttachedAt { get; private init; }
    public Guid AttachedBy { get; private init; }
    public string AttachedByName { get; private init; }

    Guid? IEvidenced.Paper => Id;
}

/// <summary>Leave to travel, granted by the judge for an interval: the order stays in force and does not stop its subjects meanwhile.</summary>
public sealed class ExitAuthorisation
{
    private ExitAuthorisation() => (Order, Subjects) = (null!, null!);

    internal ExitAuthorisation(Guid id, Id<Arraigo> arraigo, DateRange days, CourtOrder order, Guid[] subjects) =>
        (Id, ArraigoId, From, Until, Order, Subjects) = (id, arraigo, days.From, days.Until!.Value, order with { }, subjects);

    public Guid Id { get; private init; }
    public Id<Arraigo> ArraigoId { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly Until { get; private init; }
    public CourtOrder Order { get; private init; }
    public Guid[] Subjects { get; private init; }

    public bool Covers(Guid subjectId, DateOnly day) => From <= day && day <= Until && Subjects.Contains(subjectId);
}
