using Igm.Application.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Application.Control.Arraigos;

/// <summary>One order in a list.</summary>
public sealed record ArraigoRow
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string? Type { get; init; }

    /// <summary>As in the institution's table of states.</summary>
    public string State { get; init; } = "";
    public Guid CourtId { get; init; }
    public string CourtName { get; init; } = "";
    public string DepartmentCode { get; init; } = "";
    public string? CaseFile { get; init; }
    public string Oficio { get; init; } = "";
    public DateOnly? OficioDate { get; init; }

    /// <summary>As on the paper, in its order.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public string? CompanyName { get; init; }
    public DateTimeOffset ReceivedAt { get; init; }
    public DateTimeOffset? RegisteredAt { get; init; }
    public DateTimeOffset? AnnotatedAt { get; init; }
    public DateOnly? AnswerBy { get; init; }

    /// <summary>Working days the court has left; negative once its time is over.</summary>
    public int? AnswerDaysLeft { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>What waits for a second person.</summary>
    public Guid? ProposalId { get; init; }
    public ProposalKind? ProposalKind { get; init; }
    public string? ProposedBy { get; init; }
    public bool Imported { get; init; }
    internal DateOnly? SortDay { get; init; }
}

public sealed record ArraigoPage(IReadOnlyList<ArraigoRow> Items, string? Next) : IAbout
{
    IEnumerable<Guid> IAbout.About => Items.Select(order => order.Id);
}

/// <summary>What waits, and for whom.</summary>
internal enum Worklist
{
    All,
    ToRegister,
    ToVerify,
    Observed,
    Expiring,
    ForDecision,
    ToConfirm,
    LiftedToday,
}
