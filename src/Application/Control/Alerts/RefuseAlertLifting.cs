using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person refuses the lifting that another proposed, and says why.</summary>
[Requires(Can.LiftAlerts), Discreet]
public sealed record RefuseAlertLifting(string Why) : ICommand<AlertStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class RefuseAlertLiftingRules : AbstractValidator<RefuseAlertLifting>
{
    public RefuseAlertLiftingRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseAlertLiftingHandler(AlertDesk desk) : IRequestHandler<RefuseAlertLifting, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(RefuseAlertLifting request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Refuse(AlertProposalKind.Lifting, request.ActId, desk.Act), cancellationToken);
}
