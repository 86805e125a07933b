using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person refuses the annulment that another proposed, and says why.</summary>
[Requires(Can.AnnulAlerts), Discreet]
public sealed record RefuseAlertAnnulment(string Why) : ICommand<AlertStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class RefuseAlertAnnulmentRules : AbstractValidator<RefuseAlertAnnulment>
{
    public RefuseAlertAnnulmentRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseAlertAnnulmentHandler(AlertDesk desk) : IRequestHandler<RefuseAlertAnnulment, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(RefuseAlertAnnulment request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Refuse(AlertProposalKind.Annulment, request.ActId, desk.Act), cancellationToken);
}
