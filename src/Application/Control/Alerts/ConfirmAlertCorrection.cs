using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person confirms the correction of an active alert.</summary>
[Requires(Can.CorrectAlerts)]
public sealed record ConfirmAlertCorrection : ICommand<AlertStanding>, IChange
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class ConfirmAlertCorrectionHandler(AlertDesk desk) : IRequestHandler<ConfirmAlertCorrection, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(ConfirmAlertCorrection request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Confirm(AlertProposalKind.Correction, request.ActId, desk.Act), cancellationToken);
}
