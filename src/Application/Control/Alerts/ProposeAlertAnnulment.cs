using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>A wrong entry, with its reason; a second person confirms, and nothing is deleted.</summary>
[Requires(Can.AnnulAlerts), Discreet]
public sealed record ProposeAlertAnnulment(string Why) : ICommand<AlertStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class ProposeAlertAnnulmentRules : AbstractValidator<ProposeAlertAnnulment>
{
    public ProposeAlertAnnulmentRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class ProposeAlertAnnulmentHandler(AlertDesk desk) : IRequestHandler<ProposeAlertAnnulment, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(ProposeAlertAnnulment request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.ProposeAnnulment(desk.Act), cancellationToken);
}
