using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>Mends the record, the whole of it as it should read: at once before the verification, afterwards when a second person confirms.</summary>
[Requires(Can.CorrectAlerts), Discreet]
public sealed record CorrectAlert(
    string? Reference, AlertSubjectOnPaper? Subject, string? ValidFrom = null, string? ValidUntil = null, string? Narrowing = null, string Why = "")
    : ICommand<AlertStanding>, IChange, IReasoned, IAlertOnPaper
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class CorrectAlertRules : AbstractValidator<CorrectAlert>
{
    public CorrectAlertRules()
    {
        Include(new AlertOnPaperRules<CorrectAlert>());
        RuleFor(correct => correct.Why).Reason();
    }
}

internal sealed class CorrectAlertHandler(AlertDesk desk) : IRequestHandler<CorrectAlert, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(CorrectAlert request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, async alert =>
        {
            var data = request.ToData(alert.Origin);
            return await desk.IsTaken(data, alert.Id, cancellationToken) ? AlertErrors.ReferenceTaken : alert.Correct(data, desk.Act);
        }, cancellationToken);
}
