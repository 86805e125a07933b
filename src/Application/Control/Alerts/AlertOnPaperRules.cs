using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.People;

namespace Igm.Application.Control.Alerts;

internal sealed class AlertSubjectOnPaperRules : AbstractValidator<AlertSubjectOnPaper>
{
    public AlertSubjectOnPaperRules()
    {
        RuleFor(subject => subject.Kind).NotNull().WithErrorCode("common.required");
        RuleFor(subject => subject.FullName).Optional(PersonName.MaximumLength);
        RuleFor(subject => subject.GivenNames).Optional(PersonName.MaximumLength);
        RuleFor(subject => subject.Surnames).Optional(PersonName.MaximumLength);
        RuleFor(subject => subject.BirthDate).Must(date => date is null || PartialDate.Parse(date).Succeeded).WithErrorCode("control.alert.date_invalid");
        RuleFor(subject => subject.Sex).Must(sex => sex is null or "F" or "M" or "X").WithErrorCode("common.unknown_code");
        RuleFor(subject => subject.Nationality).Must(IsState).WithErrorCode("common.unknown_code");
        RuleFor(subject => subject.Cui).Must(cui => cui is null || Cui.Parse(cui).Succeeded).WithErrorCode("control.alert.cui_invalid");
        RuleFor(subject => subject.Description).Optional(AlertSubject.DescriptionLength);
        RuleFor(subject => subject.Documents).AtMost(10);
        RuleForEach(subject => subject.Documents).ChildRules(document =>
        {
            document.RuleFor(d => d.State).Required(3).Must(IsState).WithErrorCode("common.unknown_code");
            document.RuleFor(d => d.Number).Required(AlertDocument.NumberLength)
                .Must(number => number is null || number.All(char.IsAsciiLetterOrDigit)).WithErrorCode("common.malformed_value");
        });
    }

    private static bool IsState(string? state) => state is null || (state.Length is >= 1 and <= 3 && state.All(char.IsAsciiLetterUpper));
}

internal sealed class AlertOnPaperRules<T> : AbstractValidator<T>
    where T : IAlertOnPaper
{
    public AlertOnPaperRules()
    {
        RuleFor(alert => alert.Reference).Required(AlertData.ReferenceLength);
        RuleFor(alert => alert.Subject).NotNull().WithErrorCode("common.required").SetValidator(new AlertSubjectOnPaperRules()!);
        RuleFor(alert => alert.ValidFrom).Must(IsPartialDate).WithErrorCode("control.alert.date_invalid");
        RuleFor(alert => alert.ValidUntil).Must(IsPartialDate).WithErrorCode("control.alert.date_invalid");
        RuleFor(alert => alert.Narrowing).Optional(AlertData.NarrowingLength);
    }

    private static bool IsPartialDate(string? date) =>
        date is null || (PartialDate.Parse(date) is { Succeeded: true } read && read.Value.Earliest.Year is >= 1900 and < 2200);
}

internal sealed class AuthorityPaperOnPaperRules : AbstractValidator<AuthorityPaperOnPaper>
{
    public AuthorityPaperOnPaperRules()
    {
        RuleFor(paper => paper.Authority).Required(AlertData.OriginLength);
        RuleFor(paper => paper.Number).Required(AuthorityPaper.NumberLength);
        RuleFor(paper => paper.Date).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(paper => paper.Sha256).Matches("^[0-9a-fA-F]{64}$").WithErrorCode("common.malformed_value");
    }
}
