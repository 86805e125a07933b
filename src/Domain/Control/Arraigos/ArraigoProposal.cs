using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

public enum ProposalKind
{
    Extension,
    Lifting,
    Substitution,
    Annulment,
}

public enum ProposalOutcome
{
    Pending,
    Confirmed,
    Refused,

    /// <summary>The order ended otherwise before the second person answered.</summary>
    Moot,
}

public enum SubstitutionMeans
{
    /// <summary>An attorney with sufficient powers answers the case.</summary>
    Attorney,
    Guarantee,

    /// <summary>A later order takes the place of this one.</summary>
    NewOrder,
}

/// <param name="By">The attorney or the guarantee, as the judge's paper names it.</param>
public sealed record Substitution(SubstitutionMeans Means, string? By = null, Guid? ReplacementId = null);

/// <summary>What one person proposes and another confirms or refuses. Confirmed, it becomes an act of the same id.</summary>
public sealed class ArraigoProposal
{
    private ArraigoProposal() => ProposedByName = null!;

    internal ArraigoProposal(Guid id, ProposalKind kind, Act act) =>
        (Id, Kind, ProposedBy, ProposedByName, ProposedAt, Why) = (id, kind, act.By.Id, act.By.Name, act.At, act.Why);

    public Guid Id { get; private init; }
    public Id<Arraigo> ArraigoId { get; private set; }
    public ProposalKind Kind { get; private init; }
    public Guid ProposedBy { get; private init; }
    public string ProposedByName { get; private init; }
    public DateTimeOffset ProposedAt { get; private init; }
    public string? Why { get; private init; }
    public Guid[] Subjects { get; internal init; } = [];
    public CourtOrder? Order { get; internal init => field = value is null ? null : value with { }; }
    public Substitution? Substitution { get; internal init => field = value is null ? null : value with { }; }

    /// <summary>An extension that came before the last thirty days: annotated all the same, and the officers are told.</summary>
    public bool Early { get; internal init; }

    public ProposalOutcome Outcome { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    public string? AnsweredByName { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }

    public bool IsPending => Outcome is ProposalOutcome.Pending;

    internal void Join(Arraigo arraigo) => ArraigoId = arraigo.Id;

    internal void Close(ProposalOutcome outcome, Act act) =>
        (Outcome, AnsweredBy, AnsweredByName, AnsweredAt, Answer) = (outcome, act.By.Id, act.By.Name, act.At, act.Why);
}
