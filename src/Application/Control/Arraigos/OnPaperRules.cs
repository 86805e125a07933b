using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.People;

namespace Igm.Application.Control.Arraigos;

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
