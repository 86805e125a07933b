using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>Fewer may know of it from now on; it never comes down again, and nobody raises it beyond their own sight.</summary>
[Requires(Can.RaiseAlerts), Discreet]
public sealed record RaiseAlertVisibility(AlertVisibility? Visibility, string Why) : ICommand<AlertStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class RaiseAlertVisibilityRules : AbstractValidator<RaiseAlertVisibility>
{
    public RaiseAlertVisibilityRules()
    {
        RuleFor(request => request.Visibility).NotNull().WithErrorCode("common.required");
        RuleFor(request => request.Why).Reason();
    }
}

internal sealed class RaiseAlertVisibilityHandler(AlertDesk desk) : IRequestHandler<RaiseAlertVisibility, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(RaiseAlertVisibility request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => desk.Sees(request.Visibility!.Value)
            ? alert.RaiseVisibility(request.Visibility.Value, desk.Act)
            : AlertErrors.ClassForbidden, cancellationToken);
}
