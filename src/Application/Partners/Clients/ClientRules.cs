using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Partners.Clients;

namespace Igm.Application.Partners.Clients;

/// <summary>The paper both institutions signed, and until when it holds.</summary>
public sealed record AgreementView(string? Reference, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    internal Agreement ToAgreement() => new(Reference!, ValidFrom!.Value, ValidUntil!.Value);
}

/// <param name="PersonsPerDay">Distinct people, for each purpose.</param>
public sealed record QuotasView(int? RequestsPerMinute, int? PersonsPerDay)
{
    internal Quotas ToQuotas() => new(RequestsPerMinute!.Value, PersonsPerDay!.Value);
}

internal static class ClientRules
{
    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> OpenScopes<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.NotNull().WithErrorCode("common.required")
            .Must(scopes => scopes is null || scopes.All(PartnerScopes.Open.Contains)).WithErrorCode(ClientErrors.ScopeNotOpen.Code);

    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> KnownPurposes<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.NotNull().WithErrorCode("common.required")
            .Must(purposes => purposes is null || purposes.All(Common.Purposes.Codes.Contains)).WithErrorCode("common.unknown_code");
}

internal sealed class AgreementRules : AbstractValidator<AgreementView>
{
    public AgreementRules()
    {
        RuleFor(agreement => agreement.Reference).Required(Agreement.ReferenceLength);
        RuleFor(agreement => agreement.ValidFrom).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(agreement => agreement.ValidUntil).NotNull().WithErrorCode("common.required").PlausibleDay();
    }
}

internal sealed class QuotasRules : AbstractValidator<QuotasView>
{
    public QuotasRules()
    {
        RuleFor(quotas => quotas.RequestsPerMinute).NotNull().WithErrorCode("common.required").InclusiveBetween(1, 60_000).WithErrorCode("common.out_of_range");
        RuleFor(quotas => quotas.PersonsPerDay).NotNull().WithErrorCode("common.required").InclusiveBetween(0, 1_000_000).WithErrorCode("common.out_of_range");
    }
}
