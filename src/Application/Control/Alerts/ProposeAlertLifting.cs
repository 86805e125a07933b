using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>Only at the word of the authority that asked for the alert; a second person confirms.</summary>
[Requires(Can.LiftAlerts)]
public sealed record ProposeAlertLifting(AuthorityPaperOnPaper? Paper) : ICommand<AlertStanding>, IChange
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class ProposeAlertLiftingRules : AbstractValidator<ProposeAlertLifting>
{
    public ProposeAlertLiftingRules() =>
        RuleFor(request => request.Paper).NotNull().WithErrorCode("common.required").SetValidator(new AuthorityPaperOnPaperRules()!);
}

internal sealed class ProposeAlertLiftingHandler(AlertDesk desk) : IRequestHandler<ProposeAlertLifting, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(ProposeAlertLifting request, CancellationToken cancellationToken) =>
        desk.On(request.AlertId, alert => alert.ProposeLifting(request.Paper!.ToPaper(), desk.Act), cancellationToken);
}
