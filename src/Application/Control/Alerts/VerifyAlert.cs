using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person's look: from here on the posts act on it. Who typed cannot do it.</summary>
[Requires(Can.VerifyAlerts)]
public sealed record VerifyAlert : ICommand<AlertStanding>, IChange
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class VerifyAlertHandler(AlertDesk desk) : IRequestHandler<VerifyAlert, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(VerifyAlert request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Verify(desk.Act), cancellationToken);
}
