using Igm.Domain.Control.Arraigos;

namespace Igm.Application.Control.Arraigos;

/// <summary>A court's paper as it is typed; <paramref name="Document"/> is one of the order's scans.</summary>
public sealed record OrderOnPaper(
    Guid? CourtId, string? Oficio, string? CaseFile = null, DateOnly? OficioDate = null, DateOnly? ResolutionDate = null, string? Judge = null, Guid? Document = null);

/// <param name="FullName">Verbatim.</param>
public sealed record NameOnPaper(string? FullName);

public sealed record CompanyOnPaper(string? Name, string? Nit = null);

/// <param name="State">ISO 3166-1 alpha-3 or ICAO's additions.</param>
public sealed record PassportOnPaper(string? State, string? Number);

/// <param name="BirthDate"><c>1985</c>, <c>1985-06</c> or <c>1985-06-02</c>; without it, the age in a year.</param>
/// <param name="OneSurname">The paper says that there is one surname only.</param>
public sealed record SubjectOnPaper(
    string? FullName, string? GivenNames = null, string? FirstSurname = null, string? SecondSurname = null, bool OneSurname = false, string? Cui = null,
    IReadOnlyList<PassportOnPaper>? Passports = null, string? Cedula = null, string? BirthDate = null, int? Age = null, int? AgeInYear = null, string? Sex = null,
    string? Nationality = null, string? MaritalStatus = null, string? Occupation = null, string? Domicile = null, string? Father = null, string? Mother = null,
    Guid? PersonId = null)
{
    internal SubjectData ToData() => new()
    {
        FullName = FullName?.Trim() ?? "",
        GivenNames = Blank(GivenNames),
        FirstSurname = Blank(FirstSurname),
        SecondSurname = Blank(SecondSurname),
        OneSurname = OneSurname,
        Cui = Cui is null ? null : Domain.People.Cui.Parse(Cui).Value.Value,
        Passports = [.. (Passports ?? []).Select(passport => new ArraigoPassport(passport.State!, passport.Number!.ToUpperInvariant()))],
        Cedula = Blank(Cedula),
        BirthDate = BirthDate,
        Age = Age,
        AgeInYear = AgeInYear,
        Sex = Sex,
        Nationality = Nationality,
        MaritalStatus = Blank(MaritalStatus),
        Occupation = Blank(Occupation),
        Domicile = Blank(Domicile),
        Father = Blank(Father),
        Mother = Blank(Mother),
        PersonId = PersonId,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a registrar types of an order: the same for registering, completing and correcting.</summary>
public interface IRegistrationOnPaper
{
    string? Type { get; }
    OrderOnPaper? Order { get; }
    IReadOnlyList<SubjectOnPaper>? Subjects { get; }
    CompanyOnPaper? Company { get; }
    string? Plaintiff { get; }
    string? LegalBasis { get; }
    DateOnly? FixedUntil { get; }
    bool OpenlyIncomplete { get; }
}
