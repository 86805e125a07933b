using FluentValidation;
using Igm.Application.Access.Sessions;
using Igm.Application.Common;

namespace Igm.Application.Access.Officers;

internal static class GrantRules
{
    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> Granted<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.NotEmpty().WithErrorCode("common.required")
            .AtMost(20)
            .Must(roles => roles?.All(role => role is { Length: > 0 and <= 60 }) != false).WithErrorCode("common.unknown_code");

    public static IRuleBuilderOptions<T, ReachView?> Told<T>(this IRuleBuilder<T, ReachView?> rule) =>
        rule.NotNull().WithErrorCode("common.required")
            .Must(reach => reach is null || (reach.Codes is { Count: <= 100 } codes && codes.All(code => code is { Length: <= 20 })))
            .WithErrorCode("access.officer.reach_unclear");
}
