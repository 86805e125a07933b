using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>The second person refuses the correction of an active alert, and says why.</summary>
[Requires(Can.CorrectAlerts), Discreet]
public sealed record RefuseAlertCorrection(string Why) : ICommand<AlertStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class RefuseAlertCorrectionRules : AbstractValidator<RefuseAlertCorrection>
{
    public RefuseAlertCorrectionRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class RefuseAlertCorrectionHandler(AlertDesk desk) : IRequestHandler<RefuseAlertCorrection, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(RefuseAlertCorrection request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.Refuse(AlertProposalKind.Correction, request.ActId, desk.Act), cancellationToken);
}
