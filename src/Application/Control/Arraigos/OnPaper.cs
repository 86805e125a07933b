using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.People;

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

internal sealed class OrderOnPaperRules : AbstractValidator<OrderOnPaper>
{
    public OrderOnPaperRules()
    {
        RuleFor(order => order.CourtId).NotEmpty().WithErrorCode("common.required");
        RuleFor(order => order.Oficio).Required(CourtOrder.OficioLength);
        RuleFor(order => order.CaseFile).Optional(CourtOrder.CaseFileLength);
        RuleFor(order => order.Judge).Optional(CourtOrder.NameLength);
        RuleFor(order => order.OficioDate).PlausibleDay();
        RuleFor(order => order.ResolutionDate).PlausibleDay();
    }
}

internal sealed class CompanyOnPaperRules : AbstractValidator<CompanyOnPaper>
{
    public CompanyOnPaperRules()
    {
        RuleFor(company => company.Name).Required(CourtOrder.NameLength);
        RuleFor(company => company.Nit).Must(nit => nit is null || Nit.Parse(nit).Succeeded).WithErrorCode("control.arraigo.nit_invalid");
    }
}

internal sealed class SubjectOnPaperRules : AbstractValidator<SubjectOnPaper>
{
    public SubjectOnPaperRules()
    {
        RuleFor(subject => subject.FullName).Required(SubjectData.NameLength);
        foreach (var text in new System.Linq.Expressions.Expression<Func<SubjectOnPaper, string?>>[]
        {
            s => s.GivenNames, s => s.FirstSurname, s => s.SecondSurname, s => s.Cedula, s => s.MaritalStatus, s => s.Occupation, s => s.Father, s => s.Mother,
        })
        {
            RuleFor(text).Optional(SubjectData.NameLength);
        }

        RuleFor(subject => subject.Domicile).Optional(400);
        RuleFor(subject => subject.Cui).Must(cui => cui is null || Cui.Parse(cui).Succeeded).WithErrorCode("control.arraigo.cui_invalid");
        RuleFor(subject => subject.BirthDate).Must(date => date is null || PartialDate.Parse(date).Succeeded).WithErrorCode("control.arraigo.birth_date_invalid");
        RuleFor(subject => subject.Age).InclusiveBetween(0, 120).WithErrorCode("common.out_of_range");
        RuleFor(subject => subject.AgeInYear).InclusiveBetween(1900, 2199).WithErrorCode("common.out_of_range");
        RuleFor(subject => subject.Sex).Must(sex => sex is null or "F" or "M" or "X").WithErrorCode("common.unknown_code");
        RuleFor(subject => subject.Nationality).Must(IsState).WithErrorCode("common.unknown_code");
        RuleFor(subject => subject.Passports).AtMost(10);
        RuleForEach(subject => subject.Passports).ChildRules(passport =>
        {
            passport.RuleFor(p => p.State).Required(3).Must(IsState).WithErrorCode("common.unknown_code");
            passport.RuleFor(p => p.Number).Required(20).Must(number => number is null || number.All(char.IsAsciiLetterOrDigit)).WithErrorCode("common.malformed_value");
        });
    }

    private static bool IsState(string? state) => state is null || (state.Length is >= 1 and <= 3 && state.All(char.IsAsciiLetterUpper));
}

internal sealed class RegistrationOnPaperRules<T> : AbstractValidator<T>
    where T : IRegistrationOnPaper
{
    public RegistrationOnPaperRules()
    {
        RuleFor(data => data.Type).Required(ArraigoType.CodeLength);
        RuleFor(data => data.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(data => data.Subjects).NotEmpty().WithErrorCode("common.required").AtMost(200);
        RuleForEach(data => data.Subjects).SetValidator(new SubjectOnPaperRules());
        RuleFor(data => data.Company).SetValidator(new CompanyOnPaperRules()!);
        RuleFor(data => data.Plaintiff).Optional();
        RuleFor(data => data.LegalBasis).Optional();
        RuleFor(data => data.FixedUntil).PlausibleDay();
    }
}
