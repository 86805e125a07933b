namespace Igm.Application.Common.Ports;

/// <summary>The institution's papers as PDF: the same facts give the same bytes.</summary>
public interface IPapers
{
    byte[] Certificate(CertificatePaper paper);

    byte[] Letter(LetterPaper paper);
}

/// <summary>What a certificate shows; codes are put into the words of the law by the paper itself.</summary>
public sealed record CertificatePaper
{
    public required string Number { get; init; }

    /// <summary><c>positive</c>, <c>negative</c> or <c>inconclusive</c>.</summary>
    public required string Result { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }
    public required DateTimeOffset CutAt { get; init; }

    /// <summary>Who or what was looked for, verbatim.</summary>
    public required IReadOnlyList<PaperFact> Searched { get; init; }
    public required IReadOnlyList<PaperFact> Requested { get; init; }
    public required IReadOnlyList<PaperOrder> Orders { get; init; }

    /// <summary>As it is typed on the public page; <see cref="Code"/> and that page's address make the QR.</summary>
    public required string Code { get; init; }
    public required string Fingerprint { get; init; }
    public required string KeyId { get; init; }

    /// <summary>The seal that holds the certificate's own entry; null while it is awaited.</summary>
    public long? Seal { get; init; }
    public long? CutSeal { get; init; }

    /// <summary>Content, signature and inclusion proof, for who checks without us.</summary>
    public required byte[] Proof { get; init; }
}

/// <param name="Name">A word of the papers' own list, e.g. <c>cui</c>.</param>
public sealed record PaperFact(string Name, string Value);

public sealed record PaperOrder(string? Type, string Court, string? CaseFile, string Oficio, DateOnly? OficioDate, string State, DateOnly? AnnotatedOn, DateOnly? ExpiresOn);

/// <summary>Our reply to a court.</summary>
public sealed record LetterPaper
{
    /// <summary>Our own number, e.g. <c>IGM-ARR-000123</c>.</summary>
    public required string Number { get; init; }

    /// <summary><c>annotation</c>, <c>observation</c>, <c>extension</c>, <c>lifting</c>, <c>substitution</c> or <c>return</c>.</summary>
    public required string Kind { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public required string CourtName { get; init; }
    public string? Municipality { get; init; }

    /// <summary>The court's paper that is answered.</summary>
    public required string Oficio { get; init; }
    public DateOnly? OficioDate { get; init; }
    public string? CaseFile { get; init; }
    public string? Type { get; init; }
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The instant of the act that is told.</summary>
    public required DateTimeOffset ActAt { get; init; }

    /// <summary>The last day in force, or of the court's time to complete the data.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What is missing, by JSON pointer.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
    public string? Reason { get; init; }
    public string? Signatory { get; init; }
}
