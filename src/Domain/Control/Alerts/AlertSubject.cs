using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Domain.Control.Alerts;

public enum AlertSubjectKind
{
    Person,
    Document,

    /// <summary>Neither is known: a body, a way of doing, a threat.</summary>
    Description,
}

/// <param name="State">ISO 3166-1 alpha-3, or ICAO's additions.</param>
public sealed record AlertDocument(string State, string Number, DocumentKind? Kind = null)
{
    public const int NumberLength = 20;

    public override string ToString() => $"{State}:{Number}:{Kind}";

    public static AlertDocument FromStored(string kept) =>
        kept.Split(':') is [var state, var number, var kind] ? new(state, number, Enum.TryParse<DocumentKind>(kind, out var known) ? known : null) : throw new FormatException(kept);
}

/// <summary>Whom or what the authority looks for, verbatim; a name is never altered.</summary>
public sealed record AlertSubject
{
    public const int DescriptionLength = 2000;

    public required AlertSubjectKind Kind { get; init; }
    public string? FullName { get; init; }
    public string? GivenNames { get; init; }
    public string? Surnames { get; init; }

    /// <summary>A day, a month or a year: <c>1985-06-02</c>, <c>1985-06</c>, <c>1985</c>.</summary>
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? Cui { get; init; }
    public IReadOnlyList<AlertDocument> Documents { get; init; } = [];
    public string? Description { get; init; }

    /// <summary>The person of the People area this subject has been found to be.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What the name is found by; the name itself stays as the authority wrote it.</summary>
    public string? FoldedName => FullName is null ? null : NameTokens.Fold(FullName);

    public Error? Fault() => Kind switch
    {
        AlertSubjectKind.Person => PersonFault(),
        AlertSubjectKind.Document when Documents.Count != 1 => AlertErrors.DocumentRequired,
        AlertSubjectKind.Document => NamesAPerson ? AlertErrors.SubjectMixed : null,
        _ when string.IsNullOrWhiteSpace(Description) => AlertErrors.DescriptionRequired,
        _ => NamesAPerson || Documents.Count > 0 ? AlertErrors.SubjectMixed : null,
    };

    /// <summary>The fields in which two descriptions differ, with what they said and say.</summary>
    public IEnumerable<AlertChange> ChangesTo(AlertSubject other) =>
        Texts.Where(text => text.Value(this) != text.Value(other)).Select(text => new AlertChange("/subject/" + text.Name, text.Value(this), text.Value(other)));

    private bool NamesAPerson => FullName is not null || Cui is not null || BirthDate is not null || PersonId is not null;

    private Error? PersonFault() =>
        FullName is null ? AlertErrors.NameRequired
        : PersonName.Of(FullName).Error is not null ? AlertErrors.NameInvalid
        : Cui is not null && People.Cui.Parse(Cui).Error is not null ? AlertErrors.CuiInvalid
        : BirthDate is not null && PartialDate.Parse(BirthDate).Error is not null ? AlertErrors.BirthDateInvalid
        : null;

    private static readonly (string Name, Func<AlertSubject, string?> Value)[] Texts =
    [
        ("kind", s => s.Kind.ToString()),
        ("fullName", s => s.FullName),
        ("givenNames", s => s.GivenNames),
        ("surnames", s => s.Surnames),
        ("birthDate", s => s.BirthDate),
        ("sex", s => s.Sex),
        ("nationality", s => s.Nationality),
        ("cui", s => s.Cui),
        ("documents", s => s.Documents.Count == 0 ? null : string.Join(' ', s.Documents)),
        ("description", s => s.Description),
        ("personId", s => s.PersonId?.ToString()),
    ];
}
