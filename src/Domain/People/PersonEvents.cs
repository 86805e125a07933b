using Igm.Domain.Common;

namespace Igm.Domain.People;

public sealed record PersonRegistered(Id<Person> PersonId, DateTimeOffset At) : IDomainEvent;
public sealed record PersonDocumentAdded(Id<Person> PersonId, DocumentKind Kind, DateTimeOffset At) : IDomainEvent;
public sealed record PersonAliasAdded(Id<Person> PersonId, DateTimeOffset At) : IDomainEvent;
public sealed record PersonCorrected(Id<Person> PersonId, DateTimeOffset At) : IDomainEvent;
public sealed record PersonIdentityVerified(Id<Person> PersonId, DateTimeOffset At) : IDomainEvent;
public sealed record CompanyRegistered(Id<Company> CompanyId, DateTimeOffset At) : IDomainEvent;
public sealed record CompanyCorrected(Id<Company> CompanyId, DateTimeOffset At) : IDomainEvent;
