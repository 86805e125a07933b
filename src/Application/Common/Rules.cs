using FluentValidation;
using FluentValidation.Validators;

namespace Igm.Application.Common;

/// <summary>Shapes shared by many requests, each with the public code of its refusal.</summary>
public static class Rules
{
    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule, int maxLength = 200) =>
        rule.NotEmpty().WithErrorCode("common.required").MaximumLength(maxLength).WithErrorCode("common.too_long");

    public static IRuleBuilderOptions<T, string?> Optional<T>(this IRuleBuilder<T, string?> rule, int maxLength = 200) =>
        rule.MaximumLength(maxLength).WithErrorCode("common.too_long");

    /// <summary>For a text that comes neither as JSON nor in the query, where it was looked at already.</summary>
    public static IRuleBuilderOptions<T, string?> Storable<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || Common.Storable.Fault(text, int.MaxValue) is not "common.nul_character").WithErrorCode("common.nul_character")
            .Must(text => text is null || Common.Storable.Fault(text, int.MaxValue) is not "common.lone_surrogate").WithErrorCode("common.lone_surrogate");

    public static IRuleBuilderOptions<T, string?> Reason<T>(this IRuleBuilder<T, string?> rule) =>
        rule.NotEmpty().WithErrorCode("common.required")
            .MinimumLength(5).WithErrorCode("common.too_short").MaximumLength(1000).WithErrorCode("common.too_long");

    /// <summary>Orders and births lie between 1900 and a year ahead; anything else is a slip of the hand.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> PlausibleDay<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.InclusiveBetween(new DateOnly(1900, 1, 1), new DateOnly(2199, 12, 31)).WithErrorCode("common.date_out_of_range");

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> AtMost<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> rule, int count) =>
        rule.SetValidator(new AtMostRule<T, TItem>(count)).WithErrorCode("common.too_many");

    private sealed class AtMostRule<T, TItem>(int count) : PropertyValidator<T, IReadOnlyList<TItem>?>, IAtMost
    {
        public override string Name => "AtMost";

        public int Count => count;

        public override bool IsValid(ValidationContext<T> context, IReadOnlyList<TItem>? value) => value is null || value.Count <= count;
    }
}

/// <summary>How many members a list may have, for who writes the contract.</summary>
public interface IAtMost
{
    int Count { get; }
}
