using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Certificates;
using Igm.Domain.Control.Letters;

namespace Igm.Application.Control.Arraigos;

public sealed record ActRow
{
    public Guid Id { get; init; }
    public int Sequence { get; init; }
    public ArraigoActKind Kind { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>The account, not the person's own name.</summary>
    public string By { get; init; } = "";
    public string? ProposedBy { get; init; }
    public DateTimeOffset? ProposedAt { get; init; }
    public DateOnly EffectiveOn { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>The day the court's paper came in, where the law counts from it.</summary>
    public DateOnly? ReceivedOn { get; init; }
    public string? Why { get; init; }
    public IReadOnlyList<Guid> Subjects { get; init; } = [];
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The names on another copy of the paper that the order does not name.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
    public PaperRow? Order { get; init; }
    public Substitution? Substitution { get; init; }
    public bool EndsOrder { get; init; }

    /// <summary>Of an annulment: the certificates that had found the order, or doubted because of it.</summary>
    public IReadOnlyList<TouchedCertificate> Certificates { get => field ?? []; init; } = [];
}

public sealed record TouchedCertificate
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public CertificateResult Result { get; init; }

    /// <summary>What it says, it says of this instant.</summary>
    public DateTimeOffset CutAt { get; init; }
}

public sealed record ProposalRow
{
    public Guid Id { get; init; }
    public ProposalKind Kind { get; init; }
    public ProposalOutcome Outcome { get; init; }
    public string ProposedBy { get; init; } = "";
    public DateTimeOffset ProposedAt { get; init; }
    public string? Why { get; init; }
    public IReadOnlyList<ProposalWarning> Warnings { get; init; } = [];

    /// <summary>What a correction would change.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>The day an extension came in.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The days of an exit.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public IReadOnlyList<Guid> Subjects { get; init; } = [];
    public PaperRow? Order { get; init; }
    public Substitution? Substitution { get; init; }
    public string? AnsweredBy { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public string? Answer { get; init; }
}

public sealed record ScanRow
{
    public Guid Id { get; init; }
    public string FileName { get; init; } = "";
    public string ContentType { get; init; } = "";
    public long Size { get; init; }
    public string Sha256 { get; init; } = "";
    public DateTimeOffset AttachedAt { get; init; }
    public string AttachedBy { get; init; } = "";
}

public sealed record ExitRow
{
    public Guid Id { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public IReadOnlyList<Guid> Subjects { get; init; } = [];
    public PaperRow Order { get; init; } = null!;
}

public sealed record LetterLine
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public LetterKind Kind { get; init; }
    public DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? DispatchedAt { get; init; }
}
