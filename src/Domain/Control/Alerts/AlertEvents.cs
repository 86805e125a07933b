using Igm.Domain.Common;

namespace Igm.Domain.Control.Alerts;

/// <summary>Only what everybody of the register may know is told outside.</summary>
public interface IAlertEvent : IDomainEvent
{
    AlertVisibility Visibility { get; }

    bool IDomainEvent.IsWithheld => Visibility is not AlertVisibility.Open;
}

public sealed record AlertRegistered(Id<Alert> AlertId, string Type, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertCorrected(Id<Alert> AlertId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertVisibilityRaised(Id<Alert> AlertId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertActivated(Id<Alert> AlertId, string Type, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertRejected(Id<Alert> AlertId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertAnnotated(Id<Alert> AlertId, Guid ActId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertProposed(Id<Alert> AlertId, AlertProposalKind Kind, Guid ProposalId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertProposalRefused(Id<Alert> AlertId, AlertProposalKind Kind, Guid ProposalId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertLifted(Id<Alert> AlertId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertAnnulled(Id<Alert> AlertId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertExpired(Id<Alert> AlertId, DateOnly EffectiveOn, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
public sealed record AlertImported(Id<Alert> AlertId, Guid LoadId, AlertVisibility Visibility, DateTimeOffset At) : IAlertEvent;
