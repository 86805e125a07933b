using Igm.Domain.Control.Alerts;
using Igm.Domain.People;

namespace Igm.Application.Control.Alerts;

/// <param name="State">ISO 3166-1 alpha-3 or ICAO's additions.</param>
public sealed record AlertDocumentOnPaper(string? State, string? Number, DocumentKind? Kind = null);

/// <summary>Whom or what the authority looks for, as it is typed.</summary>
/// <param name="FullName">Verbatim; without it, given names and surnames.</param>
/// <param name="BirthDate"><c>1985</c>, <c>1985-06</c> or <c>1985-06-02</c>.</param>
public sealed record AlertSubjectOnPaper(
    AlertSubjectKind? Kind, string? FullName = null, string? GivenNames = null, string? Surnames = null, string? BirthDate = null, string? Sex = null,
    string? Nationality = null, string? Cui = null, IReadOnlyList<AlertDocumentOnPaper>? Documents = null, string? Description = null, Guid? PersonId = null)
{
    internal AlertSubject ToData() => new()
    {
        Kind = Kind!.Value,
        FullName = Blank(FullName) ?? Blank($"{GivenNames} {Surnames}"),
        GivenNames = Blank(GivenNames),
        Surnames = Blank(Surnames),
        BirthDate = BirthDate,
        Sex = Sex,
        Nationality = Nationality,
        Cui = Cui is null ? null : Domain.People.Cui.Parse(Cui).Value.Value,
        Documents = [.. (Documents ?? []).Select(document => new AlertDocument(document.State!, document.Number!.ToUpperInvariant(), document.Kind))],
        Description = Blank(Description),
        PersonId = PersonId,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The authority's paper that lifts.</summary>
/// <param name="Authority">Code of the institution: the one that asked for the alert.</param>
public sealed record AuthorityPaperOnPaper(string? Authority, string? Number, DateOnly? Date, string? Sha256 = null)
{
    internal AuthorityPaper ToPaper() => new(Authority!, Number!.Trim(), Date!.Value, Sha256?.ToLowerInvariant());
}

/// <summary>What an officer types of the authority's request: the same for registering and correcting.</summary>
public interface IAlertOnPaper
{
    string? Reference { get; }
    AlertSubjectOnPaper? Subject { get; }
    string? ValidFrom { get; }
    string? ValidUntil { get; }
    string? Narrowing { get; }
}

internal static class AlertOnPaperReading
{
    public static AlertData ToData(this IAlertOnPaper typed, string origin) => new(
        origin, typed.Reference!.Trim(), typed.Subject!.ToData(), typed.ValidFrom, typed.ValidUntil, string.IsNullOrWhiteSpace(typed.Narrowing) ? null : typed.Narrowing.Trim());
}
