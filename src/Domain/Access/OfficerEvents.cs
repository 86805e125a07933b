using Igm.Domain.Common;

namespace Igm.Domain.Access;

public sealed record OfficerInvited(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record OneTimeLinkIssued(Id<Officer> OfficerId, LinkPurpose Purpose, DateTimeOffset At) : IDomainEvent;

public sealed record OneTimeLinkUsed(Id<Officer> OfficerId, LinkPurpose Purpose, DateTimeOffset At) : IDomainEvent;

public sealed record PasswordChosen(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record SecondFactorEnrolled(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record SecondFactorConfirmed(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record SecondFactorUsed(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record SecondFactorLost(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record OfficerSuspended(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record OfficerReinstated(Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record RolesGranted(Id<Officer> OfficerId, IReadOnlyList<string> Roles, DateTimeOffset At) : IDomainEvent;

public sealed record SessionStarted(Id<Session> SessionId, Id<Officer> OfficerId, DateTimeOffset At) : IDomainEvent;

public sealed record SessionRotated(Id<Session> SessionId, DateTimeOffset At) : IDomainEvent;

public sealed record SessionRevoked(Id<Session> SessionId, DateTimeOffset At) : IDomainEvent;
