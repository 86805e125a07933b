using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.People;

namespace Igm.Domain.Control.Alerts;

/// <summary>What the authority's request says.</summary>
/// <param name="ValidFrom">As exact as the source: <c>2026</c>, <c>2026-03</c>, <c>2026-03-02</c>.</param>
/// <param name="Narrowing">Added to the type's instruction to the officer, never instead of it.</param>
public sealed record AlertData(
    string Origin, string Reference, AlertSubject Subject, string? ValidFrom = null, string? ValidUntil = null, string? Narrowing = null)
{
    public const int OriginLength = 20;
    public const int ReferenceLength = 80;
    public const int NarrowingLength = 500;

    /// <summary>A reference as it is compared: letters and digits only.</summary>
    public string ReferenceKey => CourtOrder.Fold(Reference);

    public DateOnly? BeginsOn => Read(ValidFrom)?.Earliest;

    /// <summary>The last day in force; of a month or a year, its last one.</summary>
    public DateOnly? ExpiresOn => Read(ValidUntil)?.Latest;

    public Error? Fault() =>
        ReferenceKey.Length == 0 ? AlertErrors.ReferenceInvalid
        : Wrong(ValidFrom) ? AlertErrors.ValidFromInvalid
        : Wrong(ValidUntil) ? AlertErrors.ValidUntilInvalid
        : ExpiresOn < BeginsOn ? AlertErrors.ValidityReversed
        : Subject.Fault();

    private static bool Wrong(string? date) => date is not null && PartialDate.Parse(date).Error is not null;

    private static PartialDate? Read(string? date) => date is null ? null : PartialDate.Parse(date).Value;
}

/// <summary>The word of the authority that asked for the alert, by which it is lifted.</summary>
/// <param name="Authority">Code of the institution.</param>
/// <param name="Sha256">Of the document, when it came as a file.</param>
public sealed record AuthorityPaper(string Authority, string Number, DateOnly Date, string? Sha256 = null)
{
    public const int NumberLength = 80;
}

public enum NoteDirection
{
    Sent,
    Received,
}

/// <summary>What was said to, or heard from, an institution about the alert.</summary>
/// <param name="At">When it was said, which may be before it is written down.</param>
public sealed record CoordinationNote(string Institution, NoteDirection Direction, DateTimeOffset At, string Text, string? Reference = null)
{
    public const int TextLength = 4000;
    public const int ReferenceLength = 80;

    /// <summary>With whom alerts are coordinated, besides the authority that asked for one.</summary>
    public static readonly IReadOnlyList<string> Institutions = ["MP", "PNC", "PGN", "INTERPOL"];
}

/// <param name="Field">JSON pointer.</param>
public sealed record AlertChange(string Field, string? Before, string? After);
