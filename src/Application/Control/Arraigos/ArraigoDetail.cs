using Igm.Application.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Application.Control.Arraigos;

public sealed record ArraigoDetail : IAbout
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string? Type { get; init; }

    /// <summary>As in the institution's table of states.</summary>
    public string State { get; init; } = "";
    public Channel Channel { get; init; }
    public PaperRow Order { get; init; } = null!;

    /// <summary>Where the court sits.</summary>
    public string DepartmentCode { get; init; } = "";
    public PartyRow? Company { get; init; }

    /// <summary>Who asked the court for it: restricted, never on a certificate.</summary>
    public string? Plaintiff { get; init; }
    public string? LegalBasis { get; init; }
    public DateOnly? FixedUntil { get; init; }

    /// <summary>The signed load that brought the order in from the earlier system.</summary>
    public Guid? LoadId { get; init; }
    public DateTimeOffset ReceivedAt { get; init; }
    public DateTimeOffset? RegisteredAt { get; init; }
    public DateOnly? AnswerBy { get; init; }
    public int? AnswerDaysLeft { get; init; }
    public DateTimeOffset? AnnotatedAt { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DateOnly? ExtendedOn { get; init; }
    public DateOnly? ReturnedOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public IReadOnlyList<SubjectRow> Subjects { get; init; } = [];

    /// <summary>The timeline, oldest first.</summary>
    public IReadOnlyList<ActRow> Acts { get; init; } = [];
    public IReadOnlyList<ProposalRow> Proposals { get; init; } = [];
    public IReadOnlyList<ScanRow> Scans { get; init; } = [];
    public IReadOnlyList<ExitRow> ExitAuthorisations { get; init; } = [];
    public IReadOnlyList<LetterLine> Letters { get; init; } = [];

    IEnumerable<Guid> IAbout.About => [Id, .. Subjects.Select(subject => subject.PersonId).OfType<Guid>()];
}

/// <summary>A company named by the case.</summary>
public sealed record PartyRow(string Name, string? Nit);

public sealed record PaperRow(
    Guid CourtId, string CourtName, string Oficio, string? CaseFile, DateOnly? OficioDate, DateOnly? ResolutionDate, string? Judge, Guid? Document);

public sealed record SubjectRow
{
    public Guid Id { get; init; }
    public int Ordinal { get; init; }
    public string FullName { get; init; } = "";
    public string? GivenNames { get; init; }
    public string? FirstSurname { get; init; }
    public string? SecondSurname { get; init; }
    public bool OneSurname { get; init; }
    public string? Cui { get; init; }
    public IReadOnlyList<ArraigoPassport> Passports { get; init; } = [];
    public string? Cedula { get; init; }
    public string? BirthDate { get; init; }
    public int? Age { get; init; }
    public int? AgeInYear { get; init; }
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? MaritalStatus { get; init; }
    public string? Occupation { get; init; }
    public string? Domicile { get; init; }
    public string? Father { get; init; }
    public string? Mother { get; init; }
    public Guid? PersonId { get; init; }
    public IdentityStrength Strength { get; init; }
    public string State { get; init; } = "";
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The last day in force, when it is known.</summary>
    public DateOnly? InForceUntil { get; init; }
    public DateOnly? ReviewFrom { get; init; }
    public DateOnly? ReviewUntil { get; init; }

    /// <summary>Past the last day, while an extension that came in time waits for its second person.</summary>
    public DateOnly? WaitingFrom { get; init; }
    public DateOnly? WaitingUntil { get; init; }

    /// <summary>The day from which the order waits for a decision about this person.</summary>
    public DateOnly? ReviewOn { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>What the order means today for this person who wants to leave.</summary>
    public ExitEffect EffectToday { get; init; }

    internal SubjectRow On(DateOnly today, IEnumerable<ExitRow> exits) => this with
    {
        EffectToday =
            Within(today, ReviewFrom, ReviewUntil) || Within(today, WaitingFrom, WaitingUntil) ? ExitEffect.Review
            : !Within(today, InForceFrom, InForceUntil) ? ExitEffect.None
            : exits.Any(exit => exit.Subjects.Contains(Id) && Within(today, exit.From, exit.Until)) ? ExitEffect.Authorised
            : ExitEffect.Blocks,
    };

    private static bool Within(DateOnly day, DateOnly? from, DateOnly? until) => from <= day && (until is null || day <= until);
}
