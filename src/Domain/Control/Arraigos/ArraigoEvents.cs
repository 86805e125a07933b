using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

public sealed record ArraigoReceived(Id<Arraigo> ArraigoId, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoCopyAttached(Id<Arraigo> ArraigoId, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoScanAttached(Id<Arraigo> ArraigoId, Guid ScanId, DateTimeOffset At) : IDomainEvent;
/// <param name="AnswerBy">Registered openly incomplete: the last day of the court's time to answer.</param>
public sealed record ArraigoRegistered(Id<Arraigo> ArraigoId, string Type, DateOnly? AnswerBy, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoObserved(Id<Arraigo> ArraigoId, DateOnly AnswerBy, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoCompleted(Id<Arraigo> ArraigoId, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoAnnotated(Id<Arraigo> ArraigoId, string Type, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoCorrected(Id<Arraigo> ArraigoId, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoReturned(Id<Arraigo> ArraigoId, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoProposed(Id<Arraigo> ArraigoId, ProposalKind Kind, Guid ProposalId, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoProposalRefused(Id<Arraigo> ArraigoId, ProposalKind Kind, Guid ProposalId, DateTimeOffset At) : IDomainEvent;
/// <param name="Reinstated">It had expired; the paper had come inside the term.</param>
public sealed record ArraigoExtended(Id<Arraigo> ArraigoId, DateOnly Until, bool Reinstated, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoLifted(Id<Arraigo> ArraigoId, IReadOnlyList<Guid> Subjects, bool EndsOrder, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoSubstituted(Id<Arraigo> ArraigoId, IReadOnlyList<Guid> Subjects, bool EndsOrder, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoAnnulled(Id<Arraigo> ArraigoId, IReadOnlyList<Guid> Subjects, bool EndsOrder, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoExitAuthorised(Id<Arraigo> ArraigoId, DateOnly From, DateOnly Until, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoExpired(Id<Arraigo> ArraigoId, DateOnly EffectiveOn, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoDecidedAtTerm(Id<Arraigo> ArraigoId, bool Kept, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoImported(Id<Arraigo> ArraigoId, Guid LoadId, DateTimeOffset At) : IDomainEvent;
