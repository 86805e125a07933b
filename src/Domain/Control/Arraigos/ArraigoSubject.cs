using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Domain.Control.Arraigos;

/// <summary>The act that released one subject, and the first day on which the order no longer holds that subject.</summary>
public sealed record SubjectEnd(DateOnly On, ArraigoActKind By, Guid ActId);

/// <summary>One natural person named by the order. A company may be a party to the case; it is never a subject.</summary>
public sealed class ArraigoSubject
{
    private ArraigoSubject() => (Data, FoldedName) = (null!, null!);

    internal ArraigoSubject(Id<Arraigo> arraigo, int ordinal, SubjectData data, DateTimeOffset at) =>
        (Id, ArraigoId, Ordinal, Data, Strength, FoldedName) = (Guid.CreateVersion7(at), arraigo, ordinal, data, data.Strength, NameTokens.Fold(data.FullName));

    public Guid Id { get; private init; }
    public Id<Arraigo> ArraigoId { get; private init; }

    /// <summary>The place on the paper, from 0: JSON pointers of refusals count the same way.</summary>
    public int Ordinal { get; private init; }

    public SubjectData Data { get; private set; }
    public IdentityStrength Strength { get; private set; }

    /// <summary>What the name is found by; the name itself stays as on the paper.</summary>
    public string FoldedName { get; private set; }
    public SubjectEnd? End { get; private set; }

    /// <summary>The day from which the order waits for a decision about this subject, when it does not expire by itself.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public bool IsOpen => End is null;

    internal void Describe(SubjectData data) => (Data, Strength, FoldedName) = (data, data.Strength, NameTokens.Fold(data.FullName));

    internal void Release(SubjectEnd end) => End = end;

    internal void HoldAgain() => End = null;

    internal void ReviewFrom(DateOnly? day) => ReviewOn = day;

    internal bool IsAlsoOn(Arraigo other) => other.Subjects.Any(their =>
        their.FoldedName == FoldedName
        || (Data.Cui is not null && their.Data.Cui == Data.Cui)
        || their.Data.Passports.Intersect(Data.Passports).Any());
}
