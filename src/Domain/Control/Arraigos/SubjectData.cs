using System.Globalization;
using Igm.Domain.People;

namespace Igm.Domain.Control.Arraigos;

/// <summary>How surely the paper tells this person from a namesake.</summary>
public enum IdentityStrength
{
    /// <summary>The name only.</summary>
    Weak,

    /// <summary>The name and the day of birth.</summary>
    Medium,

    /// <summary>A CUI or a passport.</summary>
    Strong,
}

/// <param name="State">ISO 3166-1 alpha-3, or ICAO's additions.</param>
public sealed record ArraigoPassport(string State, string Number)
{
    public override string ToString() => $"{State}:{Number}";
}

/// <summary>What the court's notice says of one person (Decreto 15-71 art. 2), verbatim; a legal name is never altered.</summary>
public sealed record SubjectData
{
    public const string Guatemalan = "GTM";
    public const int NameLength = 200;

    /// <summary>As on the paper, in its own order and spelling.</summary>
    public required string FullName { get; init; }

    public string? GivenNames { get; init; }
    public string? FirstSurname { get; init; }
    public string? SecondSurname { get; init; }

    /// <summary>The paper says that the person has one surname only.</summary>
    public bool OneSurname { get; init; }

    public string? Cui { get; init; }
    public IReadOnlyList<ArraigoPassport> Passports { get; init; } = [];

    /// <summary>Cédula de vecindad, order and register: replaced by the DPI, still met in old orders and named by the decree.</summary>
    public string? Cedula { get; init; }

    /// <summary>A day, a month or a year: <c>1985-06-02</c>, <c>1985-06</c>, <c>1985</c>.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Age as the paper tells it, in the year it was told.</summary>
    public int? Age { get; init; }
    public int? AgeInYear { get; init; }

    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? MaritalStatus { get; init; }
    public string? Occupation { get; init; }
    public string? Domicile { get; init; }
    public string? Father { get; init; }
    public string? Mother { get; init; }

    /// <summary>The person of the People area this subject has been found to be.</summary>
    public Guid? PersonId { get; init; }

    public DateOnly? BornOn =>
        DateOnly.TryParseExact(BirthDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public IdentityStrength Strength =>
        Cui is not null || Passports.Count > 0 ? IdentityStrength.Strong
        : BornOn is not null ? IdentityStrength.Medium
        : IdentityStrength.Weak;

    /// <summary>The first day on which the person may be eighteen: the birthday, or the earliest it can fall on with what is known.</summary>
    public DateOnly? MajorityOn =>
        BornOn is { } born ? born.AddYears(ArraigoRules.Majority)
        : EarliestBirthMonth is { } month ? month.AddYears(ArraigoRules.Majority)
        : null;

    private DateOnly? EarliestBirthMonth
    {
        get
        {
            if (DateOnly.TryParseExact(BirthDate, ["yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
                return first;
            return Age is { } age && AgeInYear is { } year ? new DateOnly(year - age - 1, 1, 1) : null;
        }
    }

    /// <summary>Nothing told, or a day on which somebody who may be living was born.</summary>
    public bool HasCredibleBirth(DateOnly today) =>
        BirthDate is null || (PartialDate.Parse(BirthDate) is { Succeeded: true } born && born.Value.IsBirthOfTheLiving(today));

    /// <summary>The fields in which two descriptions differ, by their JSON names.</summary>
    public IEnumerable<FieldChange> ChangesFrom(SubjectData before) => Texts
        .Select(text => new FieldChange(text.Name, text.Value(before), text.Value(this)))
        .Where(change => change.Before != change.After);

    private static readonly (string Name, Func<SubjectData, string?> Value)[] Texts =
    [
        ("fullName", s => s.FullName),
        ("givenNames", s => s.GivenNames),
        ("firstSurname", s => s.FirstSurname),
        ("secondSurname", s => s.SecondSurname),
        ("oneSurname", s => s.OneSurname.ToString()),
        ("cui", s => s.Cui),
        ("passports", s => string.Join(' ', s.Passports)),
        ("cedula", s => s.Cedula),
        ("birthDate", s => s.BirthDate),
        ("age", s => s.Age?.ToString(CultureInfo.InvariantCulture)),
        ("ageInYear", s => s.AgeInYear?.ToString(CultureInfo.InvariantCulture)),
        ("sex", s => s.Sex),
        ("nationality", s => s.Nationality),
        ("maritalStatus", s => s.MaritalStatus),
        ("occupation", s => s.Occupation),
        ("domicile", s => s.Domicile),
        ("father", s => s.Father),
        ("mother", s => s.Mother),
        ("personId", s => s.PersonId?.ToString()),
    ];
}
