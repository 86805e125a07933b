using Igm.Application.Common;
using Igm.Domain.Control.Alerts;

namespace Igm.Application.Control.Alerts;

/// <summary>One alert in a list.</summary>
public sealed record AlertRow
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Type { get; init; } = "";
    public AlertClass Class { get; init; }
    public AlertDirection Direction { get; init; }
    public AlertVisibility Visibility { get; init; }
    public AlertState State { get; init; }

    /// <summary>Code of the institution that asked.</summary>
    public string Origin { get; init; } = "";
    public string Reference { get; init; } = "";
    public AlertSubjectKind SubjectKind { get; init; }

    /// <summary>The person's name, the document, or the beginning of the description.</summary>
    public string Subject { get; init; } = "";
    public string? ValidFrom { get; init; }
    public string? ValidUntil { get; init; }

    /// <summary>The last day in force.</summary>
    public DateOnly? ExpiresOn { get; init; }
    public DateTimeOffset RegisteredAt { get; init; }
    public DateTimeOffset? ActivatedAt { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>What waits for a second person.</summary>
    public Guid? ProposalId { get; init; }
    public AlertProposalKind? ProposalKind { get; init; }
    public string? ProposedBy { get; init; }
    public bool Imported { get; init; }
    internal DateOnly? SortDay { get; init; }
}

public sealed record AlertPage(IReadOnlyList<AlertRow> Items, string? Next) : IAbout
{
    IEnumerable<Guid> IAbout.About => Items.Select(alert => alert.Id);
}
