using FluentValidation;
using FluentValidation.Results;
using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Application.People;

/// <summary>The shapes of People's values in a request; each refusal is the domain's own code.</summary>
internal static class PeopleRules
{
    public static IRuleBuilderOptionsConditions<T, string?> Cui<T>(this IRuleBuilder<T, string?> rule) => rule.Read(text => Domain.People.Cui.Parse(text).Error);

    public static IRuleBuilderOptionsConditions<T, string?> Nit<T>(this IRuleBuilder<T, string?> rule) => rule.Read(text => Domain.People.Nit.Parse(text).Error);

    public static IRuleBuilderOptionsConditions<T, string?> PartialDate<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Read(text => Domain.People.PartialDate.Parse(text).Error);

    public static IRuleBuilderOptionsConditions<T, string?> Name<T>(this IRuleBuilder<T, string?> rule) => rule.Read(text => PersonName.Of(text).Error);

    public static IRuleBuilderOptions<T, string?> Sex<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(sex => sex is null or "F" or "M" or "X").WithErrorCode(PersonErrors.Sex.Code);

    /// <summary>ISO alpha-3 or ICAO's additions; Germany's passports say D.</summary>
    public static IRuleBuilderOptions<T, string?> State<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(state => state is null || (state.Length is >= 1 and <= 3 && state.All(char.IsAsciiLetterUpper))).WithErrorCode(PersonErrors.Nationality.Code);

    /// <summary>Absent is not wrong; presence is asked for separately.</summary>
    private static IRuleBuilderOptionsConditions<T, string?> Read<T>(this IRuleBuilder<T, string?> rule, Func<string, Error?> refusal) =>
        rule.Custom((text, context) =>
        {
            if (text is not null && refusal(text) is { } error)
                context.AddFailure(new ValidationFailure(context.PropertyPath, error.Code) { ErrorCode = error.Code });
        });
}

/// <summary>Who a paper says somebody is: given names and surnames where it keeps them apart, else the name as one line.</summary>
public interface IIdentityOnPaper
{
    string? FullName { get; }
    string? GivenNames { get; }
    string? Surnames { get; }

    /// <summary><c>1985</c>, <c>1985-06</c> or <c>1985-06-27</c>.</summary>
    string? BirthDate { get; }
    string? Sex { get; }
    string? Nationality { get; }
    string? Cui { get; }
}

internal sealed class IdentityOnPaperRules<T> : AbstractValidator<T>
    where T : IIdentityOnPaper
{
    public IdentityOnPaperRules()
    {
        RuleFor(who => who.FullName).NotEmpty().WithErrorCode("common.required").When(who => who.GivenNames is null && who.Surnames is null).Name();
        RuleFor(who => who.GivenNames).Name();
        RuleFor(who => who.Surnames).Name();
        RuleFor(who => who.BirthDate).PartialDate();
        RuleFor(who => who.Sex).Sex();
        RuleFor(who => who.Nationality).State();
        RuleFor(who => who.Cui).Cui();
    }
}

internal static class IdentitiesOnPaper
{
    /// <summary>Of a request whose shape was checked.</summary>
    public static Identity ToIdentity(this IIdentityOnPaper who) => new(
        (who.GivenNames is null && who.Surnames is null ? PersonName.Of(who.FullName) : PersonName.Of(who.GivenNames, who.Surnames)).Value,
        who.BirthDate is { } born ? PartialDate.Parse(born).Value : null,
        who.Sex?[0],
        who.Nationality,
        who.Cui is { } cui ? Cui.Parse(cui).Value : null);
}
