using Igm.Application.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;

namespace Igm.Application.Control.Alerts;

public sealed record AlertDetail : IAbout
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Type { get; init; } = "";
    public string TypeName { get; init; } = "";
    public AlertClass Class { get; init; }
    public AlertDirection Direction { get; init; }
    public AlertVisibility Visibility { get; init; }
    public AlertState State { get; init; }
    public AlertDisclosure Disclosure { get; init; }

    /// <summary>What the officer at the post does, as the type says.</summary>
    public string Instruction { get; init; } = "";

    /// <summary>Added for this one alert.</summary>
    public string? Narrowing { get; init; }
    public string Origin { get; init; } = "";
    public string Reference { get; init; } = "";
    public AlertSubjectRow Subject { get; init; } = null!;
    public string? ValidFrom { get; init; }
    public string? ValidUntil { get; init; }
    public DateOnly? BeginsOn { get; init; }

    /// <summary>The last day in force.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The signed load that brought it in from the earlier system.</summary>
    public Guid? LoadId { get; init; }
    public DateTimeOffset RegisteredAt { get; init; }
    public DateTimeOffset? ActivatedAt { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>The timeline, oldest first.</summary>
    public IReadOnlyList<AlertActRow> Acts { get; init; } = [];
    public IReadOnlyList<AlertProposalRow> Proposals { get; init; } = [];

    /// <summary>The audit names the alert and not the person: an open one may be hidden tomorrow, and the log would lead from the person to it.</summary>
    IEnumerable<Guid> IAbout.About => [Id];
}

public sealed record AlertSubjectRow
{
    public AlertSubjectKind Kind { get; init; }
    public string? FullName { get; init; }
    public string? GivenNames { get; init; }
    public string? Surnames { get; init; }
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? Cui { get; init; }
    public IReadOnlyList<AlertDocument> Documents { get; init; } = [];
    public string? Description { get; init; }
    public Guid? PersonId { get; init; }
}

public sealed record AlertActRow
{
    public Guid Id { get; init; }
    public int Sequence { get; init; }
    public AlertActKind Kind { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>The account, not the person's own name.</summary>
    public string By { get; init; } = "";
    public string? ProposedBy { get; init; }
    public DateTimeOffset? ProposedAt { get; init; }
    public DateOnly EffectiveOn { get; init; }
    public string? Why { get; init; }
    public AuthorityPaper? Paper { get; init; }
    public CoordinationNote? Note { get; init; }
    public IReadOnlyList<AlertChange> Changes { get; init; } = [];
}

public sealed record AlertProposalRow
{
    public Guid Id { get; init; }
    public AlertProposalKind Kind { get; init; }
    public ProposalOutcome Outcome { get; init; }
    public string ProposedBy { get; init; } = "";
    public DateTimeOffset ProposedAt { get; init; }
    public string? Why { get; init; }
    public AuthorityPaper? Paper { get; init; }

    /// <summary>How the alert is to read.</summary>
    public AlertDataRow? Correction { get; init; }
    public string? AnsweredBy { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public string? Answer { get; init; }
}

public sealed record AlertDataRow(string Reference, AlertSubjectRow Subject, string? ValidFrom, string? ValidUntil, string? Narrowing);
