using Igm.Domain.Common;

namespace Igm.Domain.Partners.Clients;

public sealed record ClientRegistered(Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientGranted(Id<Client> ClientId, IReadOnlyList<string> Scopes, IReadOnlyList<string> Purposes, DateTimeOffset At) : IDomainEvent;

public sealed record ClientAgreementRenewed(Id<Client> ClientId, DateOnly ValidUntil, DateTimeOffset At) : IDomainEvent;

public sealed record ClientSecretRotated(Id<Client> ClientId, Guid SecretId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientSecretRetired(Id<Client> ClientId, Guid SecretId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientKeyAdded(Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientKeyRetired(Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientSuspended(Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientResumed(Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;

public sealed record ClientEnded(Id<Client> ClientId, DateTimeOffset At) : IDomainEvent;
