using System.Globalization;
using Igm.Domain.People;

namespace Igm.Domain.Control.Certificates;

/// <summary>A paper as a key: its kind, State and number in capital letters and digits.</summary>
public readonly record struct PaperKey(DocumentKind Kind, string State, string NumberKey)
{
    public static PaperKey Of(DocumentKind kind, string state, string number) => new(kind, state, DocumentPaper.Key(number));

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{State}:{NumberKey}";

    public static PaperKey Parse(string text) =>
        text.Split(':') is [var kind, var state, var number]
            ? new(Enum.Parse<DocumentKind>(kind, ignoreCase: true), state, number)
            : throw new FormatException($"'{text}' is no paper's key.");
}

/// <summary>The person whose name was looked for, exactly as looked for: the certificate says this and nothing more.</summary>
public sealed record SearchedPerson
{
    public required Guid PersonId { get; init; }

    /// <summary>As on the paper that was shown.</summary>
    public required string Name { get; init; }
    public IReadOnlyList<string> OtherNames { get; init; } = [];
    public string? Cui { get; init; }

    /// <summary>A day, a month or a year.</summary>
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }

    /// <summary><see cref="PaperKey"/> by <see cref="PaperKey"/>.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    public PersonFacts Facts => new(
        Name,
        BirthDate is null ? null : PartialDate.Parse(BirthDate).Value,
        Cui,
        Sex is [var letter] ? letter : null,
        OtherNames);

    public IEnumerable<PaperKey> PaperKeys => Papers.Select(PaperKey.Parse);

    /// <summary>A CUI or a passport; a name and a date are shared by too many.</summary>
    public bool IsIdentified => Cui is not null || PaperKeys.Any(paper => paper.Kind is DocumentKind.Passport);

    internal IEnumerable<KeyValuePair<string, string>> Content()
    {
        yield return new("searched.person", PersonId.ToString());
        yield return new("searched.name", Name);
        foreach (var name in OtherNames)
            yield return new("searched.other_name", name);
        yield return new("searched.cui", Cui ?? "");
        yield return new("searched.birth_date", BirthDate ?? "");
        foreach (var paper in Papers)
            yield return new("searched.paper", paper);
    }
}

/// <summary>Companies are no subjects of an arraigo; an order may name one as a party to the case.</summary>
public sealed record SearchedCompany
{
    public required Guid CompanyId { get; init; }
    public required string Name { get; init; }
    public required string Nit { get; init; }

    internal IEnumerable<KeyValuePair<string, string>> Content() =>
    [
        new("searched.company", CompanyId.ToString()),
        new("searched.company_name", Name),
        new("searched.nit", Nit),
    ];
}

public enum RequesterKind
{
    Person,
    Company,
}

/// <summary>Who came for the certificate.</summary>
/// <param name="Document">The paper shown (kind, State and number), or the company's NIT.</param>
public sealed record Requester(RequesterKind Kind, string Name, string Document)
{
    public const int DocumentLength = 80;
}

/// <summary>By what right somebody asks about a person: a code of the list, and the paper that proves it.</summary>
public sealed record Entitlement(string Code, string? Evidence = null)
{
    public const string OwnPerson = "own_person";
    public const int EvidenceLength = 300;
}

/// <summary>One series a year, without gaps.</summary>
public sealed record CertificateNumber(int Year, int Sequence)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"CA-{Year:D4}-{Sequence:D6}");
}
