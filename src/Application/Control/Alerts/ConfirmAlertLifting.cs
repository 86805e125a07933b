using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person confirms the lifting that another proposed.</summary>
[Requires(Can.LiftAlerts)]
public sealed record ConfirmAlertLifting : ICommand<AlertStanding>, IChange
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class ConfirmAlertLiftingHandler(AlertDesk desk) : IRequestHandler<ConfirmAlertLifting, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(ConfirmAlertLifting request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Confirm(AlertProposalKind.Lifting, request.ActId, desk.Act), cancellationToken);
}
