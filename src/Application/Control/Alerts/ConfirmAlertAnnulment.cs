using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person confirms the annulment that another proposed.</summary>
[Requires(Can.AnnulAlerts)]
public sealed record ConfirmAlertAnnulment : ICommand<AlertStanding>, IChange
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class ConfirmAlertAnnulmentHandler(AlertDesk desk) : IRequestHandler<ConfirmAlertAnnulment, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(ConfirmAlertAnnulment request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Confirm(AlertProposalKind.Annulment, request.ActId, desk.Act), cancellationToken);
}
