using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

public enum ProposalKind
{
    Extension,
    Lifting,
    Substitution,
    Annulment,

    /// <summary>Of whom an annotated order stops, or on which paper.</summary>
    Correction,
    ExitAuthorisation,
}

public enum ProposalOutcome
{
    Pending,
    Confirmed,
    Refused,

    /// <summary>The order ended otherwise before the second person answered.</summary>
    Moot,

    /// <summary>Taken back by who proposed it.</summary>
    Withdrawn,
}

/// <summary>What both officers are told; none of it refuses.</summary>
public enum ProposalWarning
{
    /// <summary>An extension that came before the last thirty days: annotated all the same.</summary>
    Early,

    /// <summary>The order has expired meanwhile: confirmed, the extension undoes the expiry.</summary>
    Reinstates,
    OtherCourt,
    OtherCaseFile,

    /// <summary>The order that takes this one's place names none of its subjects.</summary>
    NoSharedSubject,
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

/// <param name="Field">A JSON pointer.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>The whole record as it should read, and what of it is new.</summary>
public sealed record ProposedCorrection(OrderData Data, IReadOnlyList<FieldChange> Changes);

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
    public Guid[] Subjects { get; internal set; } = [];
    public CourtOrder? Order { get; internal init => field = value is null ? null : value with { }; }
    public Substitution? Substitution { get; internal init => field = value is null ? null : value with { }; }

    public ProposedCorrection? Correction { get; internal init; }

    /// <summary>The day an extension came in.</summary>
    public DateOnly? ReceivedOn { get; internal init; }

    /// <summary>The days of an exit.</summary>
    public DateOnly? From { get; internal init; }
    public DateOnly? Until { get; internal init; }

    public ProposalWarning[] Warnings { get; internal init; } = [];

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
