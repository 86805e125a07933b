using Igm.Domain.Common;

namespace Igm.Domain.People;

public enum DocumentKind
{
    Passport,

    /// <summary>The card that bears the CUI; it has its own serial number and expiry.</summary>
    Dpi,

    /// <summary>Cédula de vecindad (order and register): replaced by the DPI, still written in old orders.</summary>
    Cedula,
    BirthCertificate,

    /// <summary>A foreign State's own card.</summary>
    IdentityCard,
    ResidenceCard,

    /// <summary>Refugee, stateless or emergency travel document, laissez-passer.</summary>
    TravelDocument,
}

/// <summary>Any State's: one to nine letters and digits, nothing national enforced (ICAO Doc 9303-4).</summary>
public static class PassportNumber
{
    public const int MaximumLength = 9;

    public static Result<string> Parse(string? text)
    {
        var number = DocumentPaper.Key(text);
        return number.Length is 0 or > MaximumLength ? DocumentErrors.PassportNumber : number;
    }
}

/// <summary>One paper: its kind, the State that issued it (ISO alpha-3 or ICAO's additions) and its number.</summary>
/// <param name="Number">As printed.</param>
public sealed record DocumentPaper(DocumentKind Kind, string State, string Number, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null)
{
    public const int NumberLength = 30;
    public const string Guatemala = "GTM";

    /// <summary>Capital letters and digits only: how two spellings of one number are known as one.</summary>
    public string NumberKey => Key(Number);

    /// <summary>What is wrong with the paper, or nothing.</summary>
    public Error? Fault()
    {
        if (State.Length is < 1 or > 3 || !State.All(char.IsAsciiLetterUpper))
            return DocumentErrors.State;
        if (State == Mrz.Utopia)
            return DocumentErrors.Specimen;
        if (NumberKey.Length is 0 || Number.Length > NumberLength)
            return DocumentErrors.Number;
        if (Kind is DocumentKind.Passport && PassportNumber.Parse(Number).Error is { } form)
            return form;
        if (Kind is DocumentKind.Dpi or DocumentKind.Cedula && State != Guatemala)
            return DocumentErrors.State;
        return IssuedOn > ExpiresOn ? DocumentErrors.Dates : null;
    }

    public static string Key(string? text) => string.Concat((text ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
}

/// <summary>A paper a person holds or held.</summary>
public sealed class IdentityDocument
{
    private IdentityDocument() { }

    public Guid Id { get; private init; }
    public DocumentKind Kind { get; private init; }
    public string State { get; private init; } = "";
    public string Number { get; private init; } = "";
    public string NumberKey { get; private init; } = "";
    public DateOnly? IssuedOn { get; private init; }
    public DateOnly? ExpiresOn { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public Guid AddedBy { get; private init; }

    internal static IdentityDocument From(DocumentPaper paper, Act act) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        Kind = paper.Kind,
        State = paper.State,
        Number = paper.Number.Trim(),
        NumberKey = paper.NumberKey,
        IssuedOn = paper.IssuedOn,
        ExpiresOn = paper.ExpiresOn,
        AddedAt = act.At,
        AddedBy = act.By.Id,
    };
}

public static class DocumentErrors
{
    public static readonly Error PassportNumber = Error.Invalid("people.passport.number_form");
    public static readonly Error Number = Error.Invalid("people.document.number_form");
    public static readonly Error State = Error.Invalid("people.document.state");
    public static readonly Error Specimen = Error.Invalid("people.document.specimen");
    public static readonly Error Dates = Error.Invalid("people.document.dates");
    public static readonly Error Taken = Error.Conflict("people.document.taken");
    public static readonly Error AlreadyHeld = Error.Conflict("people.document.already_held");
}
