using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The verifier finds that it should not stand, and says why.</summary>
[Requires(Can.VerifyAlerts), Discreet]
public sealed record RejectAlert(string Why) : ICommand<AlertStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class RejectAlertRules : AbstractValidator<RejectAlert>
{
    public RejectAlertRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RejectAlertHandler(AlertDesk desk) : IRequestHandler<RejectAlert, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(RejectAlert request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Reject(desk.Act), cancellationToken);
}
