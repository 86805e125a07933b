using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>Ex officio at the end of the last day. The house itself asks; it has no route.</summary>
[Requires(Can.ExpireAlerts)]
public sealed record ExpireAlert(Id<Alert> AlertId) : ICommand<AlertStanding>;

internal sealed class ExpireAlertHandler(AlertDesk desk) : IRequestHandler<ExpireAlert, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(ExpireAlert request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Expire(desk.Act), cancellationToken);
}
