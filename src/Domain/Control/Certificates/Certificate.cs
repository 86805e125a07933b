using System.Globalization;
using Igm.Domain.Common;

namespace Igm.Domain.Control.Certificates;

/// <summary>The register's last seal at the cut: what the search could see.</summary>
public sealed record RegisterCut(long Seal, string Hash);

/// <summary>Signed by the institution's key over the content: 64 bytes, r and s.</summary>
public sealed record CertificateSignature(string KeyId, byte[] Value);

/// <summary>Who is asked about, by whom, by what right and paid with what.</summary>
public sealed record CertificateRequest(
    SearchedPerson? Person, SearchedCompany? Company, Requester Requester, Entitlement Entitlement, string PaymentSlip);

/// <summary>What the house gives a certificate: its place in the series, the code on the paper, the register's end at the cut.</summary>
public sealed record CertificateMarks(CertificateNumber Number, VerificationCode Code, RegisterCut? Register);

/// <summary>
/// Certificación de arraigo: what the register said of one person (or of a company as a party) at one instant. Nothing of it is
/// ever changed; when the register changes, a new one is asked for and the public page says of this one that it has aged.
/// </summary>
public sealed class Certificate : Aggregate<Certificate>
{
    public const string RegisterKind = "certificate.issued";
    public const int SlipLength = 30;
    private readonly List<CertificateFinding> _findings = [];

    private Certificate() { }

    public int Year { get; private init; }
    public int Sequence { get; private init; }
    public CertificateResult Result { get; private init; }
    public SearchedPerson? Person { get; private init; }
    public SearchedCompany? Company { get; private init; }
    public Requester? Requester { get; private init; }
    public Entitlement? Entitlement { get; private init; }

    /// <summary>The bank's number: pays for one certificate, once.</summary>
    public string? PaymentSlip { get; private init; }
    public DateTimeOffset CutAt { get; private init; }
    public RegisterCut? Register { get; private init; }
    public IReadOnlyList<CertificateFinding> Findings => _findings;

    /// <summary>Null only on papers of the earlier system, which nobody can check here.</summary>
    public string? Code { get; private init; }

    /// <summary>Its own entry of the register chain.</summary>
    public Guid? RegisterActId { get; private init; }
    public CertificateSignature? Signature { get; private set; }
    public DateTimeOffset IssuedAt { get; private init; }
    public Guid IssuedBy { get; private init; }

    /// <summary>The signed load that brought it in from the earlier system.</summary>
    public Guid? LoadId { get; private init; }

    public CertificateNumber Number => new(Year, Sequence);

    public static Result<Certificate> Issue(CertificateRequest request, CertificateConclusion conclusion, CertificateMarks marks, Act act)
    {
        if (SlipOf(request.PaymentSlip) is not { } slip) return CertificateErrors.SlipForm;
        if (request is { Person: null, Company: null }) return CertificateErrors.NobodySearched;
        if (request.Person is { IsIdentified: false }) return CertificateErrors.NotIdentified;

        var certificate = new Certificate
        {
            Id = Id<Certificate>.New(act.At),
            Year = marks.Number.Year,
            Sequence = marks.Number.Sequence,
            Result = conclusion.Result,
            Person = request.Person,
            Company = request.Company,
            Requester = request.Requester,
            Entitlement = request.Entitlement,
            PaymentSlip = slip,
            CutAt = act.At,
            Register = marks.Register,
            Code = marks.Code.Value,
            RegisterActId = Guid.CreateVersion7(act.At),
            IssuedAt = act.At,
            IssuedBy = act.By.Id,
        };
        certificate._findings.AddRange(conclusion.Findings.Select((finding, i) => new CertificateFinding(certificate.Id, i, finding)));
        certificate.Inscribe(new RegisterAct(certificate.RegisterActId.Value, RegisterKind, certificate.Id.Value, act.At, [.. certificate.Content()]));
        certificate.Raise(new CertificateIssued(certificate.Id, certificate.Result, act.At));
        return certificate;
    }

    /// <summary>A paper of the earlier system: counted, and checked by nobody here; whom it was for stays where it was issued.</summary>
    public static Certificate FromHistory(CertificateNumber number, CertificateResult result, DateTimeOffset issuedAt, Guid loadId, Act load)
    {
        var certificate = new Certificate
        {
            Id = Id<Certificate>.New(issuedAt),
            Year = number.Year,
            Sequence = number.Sequence,
            Result = result,
            CutAt = issuedAt,
            IssuedAt = issuedAt,
            IssuedBy = load.By.Id,
            LoadId = loadId,
        };
        certificate.Raise(new CertificateImported(certificate.Id, loadId, load.At));
        return certificate;
    }

    /// <summary>Once, by the house, over the content; before the certificate is kept.</summary>
    public void Sign(CertificateSignature signature) =>
        Signature = Signature is null ? signature : throw new InvalidOperationException($"{Number} is signed already.");

    public CertificateConclusion Conclusion => new(Result, [.. _findings.Select(finding => finding.AsFinding())]);

    /// <summary>What is signed and what the register chain hashes: everything the paper says, in one fixed order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Content()
    {
        yield return new("number", Number.ToString());
        yield return new("code", Code ?? "");
        yield return new("result", Result.ToString().ToLowerInvariant());
        yield return new("cut_at", CutAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        yield return new("register_seal", Register?.Seal.ToString(CultureInfo.InvariantCulture) ?? "");
        yield return new("register_seal_hash", Register?.Hash ?? "");
        yield return new("requester_kind", Requester?.Kind.ToString().ToLowerInvariant() ?? "");
        yield return new("requester_name", Requester?.Name ?? "");
        yield return new("requester_document", Requester?.Document ?? "");
        yield return new("entitlement", Entitlement?.Code ?? "");
        yield return new("entitlement_evidence", Entitlement?.Evidence ?? "");
        yield return new("payment_slip", PaymentSlip ?? "");
        foreach (var fact in (Person?.Content() ?? []).Concat(Company?.Content() ?? []).Concat(_findings.SelectMany(finding => finding.Content())))
            yield return fact;
    }

    /// <summary>Capital letters and digits; null where nothing is left, or too much.</summary>
    private static string? SlipOf(string text) =>
        string.Concat(text.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)) is { Length: > 3 and <= SlipLength } slip ? slip : null;
}

/// <summary>An order as it stood at the cut, kept with the certificate that looked at it.</summary>
public sealed class CertificateFinding
{
    private CertificateFinding() => (CourtName, Oficio, State) = (null!, null!, null!);

    internal CertificateFinding(Id<Certificate> certificate, int ordinal, Finding finding)
    {
        (CertificateId, Ordinal, Kind) = (certificate, ordinal, finding.Kind);
        (ArraigoId, Type, CourtName, CaseFile, Oficio) = (finding.Order.ArraigoId, finding.Order.Type, finding.Order.CourtName, finding.Order.CaseFile, finding.Order.Oficio);
        (OficioDate, State, AnnotatedOn, ExpiresOn) = (finding.Order.OficioDate, finding.Order.State, finding.Order.AnnotatedOn, finding.Order.ExpiresOn);
    }

    public Id<Certificate> CertificateId { get; private init; }
    public int Ordinal { get; private init; }
    public FindingKind Kind { get; private init; }
    public Guid ArraigoId { get; private init; }
    public string? Type { get; private init; }
    public string CourtName { get; private init; }
    public string? CaseFile { get; private init; }
    public string Oficio { get; private init; }
    public DateOnly? OficioDate { get; private init; }
    public string State { get; private init; }
    public DateOnly? AnnotatedOn { get; private init; }
    public DateOnly? ExpiresOn { get; private init; }

    internal Finding AsFinding() => new(Kind, new(ArraigoId, Type, CourtName, CaseFile, Oficio, OficioDate, State, AnnotatedOn, ExpiresOn));

    /// <summary>Only what is surely this person's and in force leaves the house; a namesake's order may be another person's.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Content()
    {
        if (Kind is not FindingKind.InForce)
            yield break;
        yield return new("finding.arraigo", ArraigoId.ToString());
        yield return new("finding.type", Type ?? "");
        yield return new("finding.court", CourtName);
        yield return new("finding.case_file", CaseFile ?? "");
        yield return new("finding.oficio", Oficio);
        yield return new("finding.oficio_date", Day(OficioDate));
        yield return new("finding.state", State);
        yield return new("finding.annotated_on", Day(AnnotatedOn));
        yield return new("finding.expires_on", Day(ExpiresOn));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

public sealed record CertificateIssued(Id<Certificate> CertificateId, CertificateResult Result, DateTimeOffset At) : IDomainEvent;
public sealed record CertificateImported(Id<Certificate> CertificateId, Guid LoadId, DateTimeOffset At) : IDomainEvent;
