using System.Globalization;
using Igm.Domain.Common;

namespace Igm.Domain.People;

public enum MrzFormat
{
    /// <summary>Card, 3 × 30.</summary>
    Td1,

    /// <summary>Card or visa-sized, 2 × 36.</summary>
    Td2,

    /// <summary>Passport, 2 × 44.</summary>
    Td3,
}

/// <param name="Field">document_number, birth_date, expiry_date, optional_data or composite.</param>
/// <param name="Printed">The character on the document.</param>
/// <param name="Computed">Weights 7-3-1, mod 10.</param>
public sealed record MrzCheck(string Field, char Printed, char Computed, bool Agrees);

/// <summary>A machine-readable zone as read: what it says, and whether every check digit bears it out (ICAO Doc 9303-3 to -6).</summary>
public sealed record Mrz
{
    /// <summary>The ICAO's example State: printed on specimens, never on a person's document.</summary>
    public const string Utopia = "UTO";

    public required MrzFormat Format { get; init; }

    /// <summary><c>P</c>, <c>I</c>, <c>AC</c> …</summary>
    public required string DocumentCode { get; init; }
    public required string IssuingState { get; init; }
    public required string Surnames { get; init; }
    public required string GivenNames { get; init; }

    /// <summary>The name field is full: the document may hold more than it shows.</summary>
    public required bool NameMayBeCut { get; init; }
    public required string DocumentNumber { get; init; }
    public required string Nationality { get; init; }

    /// <summary>Empty when not even the year is known.</summary>
    public PartialDate? BirthDate { get; init; }

    /// <summary>F, M, or X where the document leaves it open.</summary>
    public required char Sex { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public required string OptionalData { get; init; }
    public required IReadOnlyList<MrzCheck> Checks { get; init; }

    /// <summary>Parts that are no date, sex or State although their check digit may agree.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    public bool IsSpecimen => IssuingState == Utopia || Nationality == Utopia;

    public bool IsSound => Faults.Count == 0 && Checks.All(check => check.Agrees);

    /// <summary>Specimens and unsound zones are shown, never relied upon.</summary>
    public bool IsAcceptable => IsSound && !IsSpecimen;

    /// <param name="today">The act's day, by which two-digit years are read.</param>
    public static Result<Mrz> Parse(string? text, DateOnly today)
    {
        var all = string.Concat((text ?? "").ToUpperInvariant().Where(c => !char.IsWhiteSpace(c)));
        if (!all.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '<'))
            return MrzErrors.Characters;
        return all.Length switch
        {
            90 => Td1(all[..30], all[30..60], all[60..], today),
            72 => TwoLines(MrzFormat.Td2, all[..36], all[36..], today),
            88 => TwoLines(MrzFormat.Td3, all[..44], all[44..], today),
            _ => MrzErrors.Length,
        };
    }

    public static char CheckDigit(string field) => (char)('0' + field.Select((c, i) => ValueOf(c) * (i % 3) switch { 0 => 7, 1 => 3, _ => 1 }).Sum() % 10);

    private static Mrz Td1(string first, string second, string names, DateOnly today)
    {
        var (number, numberCheck, optional) = Number(first[5..14], first[14], first[15..]);
        return Read(MrzFormat.Td1, first[..5], names, number, second[15..18], second[..6], second[7], second[8..14], Text(optional, second[18..29]), today,
        [
            numberCheck,
            Check("birth_date", second[..6], second[6]),
            Check("expiry_date", second[8..14], second[14]),
            Check("composite", first[5..] + second[..7] + second[8..15] + second[18..29], second[29]),
        ]);
    }

    private static Mrz TwoLines(MrzFormat format, string first, string second, DateOnly today)
    {
        var passport = format is MrzFormat.Td3;
        var optionalField = passport ? second[28..42] : second[28..35];
        var (number, numberCheck, optional) = passport
            ? (Trimmed(second[..9]), Check("document_number", second[..9], second[9]), optionalField)
            : Number(second[..9], second[9], optionalField);
        List<MrzCheck> checks =
        [
            numberCheck,
            Check("birth_date", second[13..19], second[19]),
            Check("expiry_date", second[21..27], second[27]),
        ];
        if (passport)
            checks.Add(Check("optional_data", optionalField, second[42], emptyMayBeFiller: true));
        checks.Add(Check("composite", second[..10] + second[13..20] + second[21..^1], second[^1]));
        return Read(format, first[..5], first[5..], number, second[10..13], second[13..19], second[20], second[21..27], Text(optional), today, checks);
    }

    private static Mrz Read(
        MrzFormat format, string head, string names, string number, string nationality, string birth, char sex, string expiry, string optional, DateOnly today,
        IReadOnlyList<MrzCheck> checks)
    {
        var faults = new List<string>();
        var bornOn = BirthDateOf(birth, today, faults);
        var expiresOn = ExpiryOf(expiry, faults);
        if (sex is not ('F' or 'M' or '<' or 'X'))
            faults.Add("sex");
        var parts = names.Split("<<", 2, StringSplitOptions.None);
        var surnames = Text(parts[0]);
        if (surnames.Length == 0)
            faults.Add("names");
        if (number.Length == 0)
            faults.Add("document_number");
        return new Mrz
        {
            Format = format,
            DocumentCode = Trimmed(head[..2]),
            IssuingState = Trimmed(head[2..]),
            Surnames = surnames,
            GivenNames = parts.Length > 1 ? Text(parts[1]) : "",
            NameMayBeCut = names[^1] is not '<',
            DocumentNumber = number,
            Nationality = Trimmed(nationality),
            BirthDate = bornOn,
            Sex = sex is 'F' or 'M' ? sex : 'X',
            ExpiresOn = expiresOn,
            OptionalData = optional,
            Checks = checks,
            Faults = faults,
        };
    }

    /// <summary>A number of more than nine characters puts a filler where its check digit would stand and goes on in the optional data.</summary>
    private static (string Number, MrzCheck Check, string Optional) Number(string field, char check, string optional)
    {
        var end = optional.IndexOf('<', StringComparison.Ordinal);
        if (check is not '<' || end < 2)
            return (Trimmed(field), Check("document_number", field, check), optional);
        var whole = field + optional[..(end - 1)];
        return (Trimmed(whole), Check("document_number", whole, optional[end - 1]), optional[end..]);
    }

    private static MrzCheck Check(string name, string field, char printed, bool emptyMayBeFiller = false)
    {
        var computed = CheckDigit(field);
        return new(name, printed, computed, printed == computed || (emptyMayBeFiller && printed is '<' && field.All(c => c is '<')));
    }

    /// <summary>The latest date that is not in the future; <c>&lt;&lt;</c> stands for an unknown part.</summary>
    private static PartialDate? BirthDateOf(string field, DateOnly today, List<string> faults)
    {
        if (field[..2] == "<<" && Digits(field[2..]) is not null)
            return null;
        int? year = Digits(field[..2]), month = Digits(field[2..4]), day = Digits(field[4..]);
        if (year is >= 0 && month is not null && day is not null && Candidate(2000) is { } date)
            return date;
        faults.Add("birth_date");
        return null;

        PartialDate? Candidate(int century)
        {
            var born = PartialDate.Of(century + year!.Value, month > 0 ? month : null, day > 0 && month > 0 ? day : null);
            if (born.Succeeded && born.Value.Earliest <= today)
                return born.Value;
            return century is 2000 ? Candidate(1900) : null;
        }
    }

    private static DateOnly? ExpiryOf(string field, List<string> faults)
    {
        if (field.All(c => c is '<'))
            return null;
        if (DateOnly.TryParseExact("20" + field, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        faults.Add("expiry_date");
        return null;
    }

    /// <summary>Digits as a number, fillers as −1, anything else as nothing.</summary>
    private static int? Digits(string field) =>
        field.All(char.IsAsciiDigit) ? int.Parse(field, CultureInfo.InvariantCulture) : field.All(c => c is '<') ? -1 : null;

    private static int ValueOf(char c) => c is '<' ? 0 : char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;

    private static string Trimmed(string field) => field.TrimEnd('<').Replace("<", "", StringComparison.Ordinal);

    private static string Text(params IEnumerable<string> fields) =>
        string.Join(' ', fields.SelectMany(field => field.Split('<', StringSplitOptions.RemoveEmptyEntries)));
}

public static class MrzErrors
{
    public static readonly Error Characters = Error.Invalid("people.mrz.characters");
    public static readonly Error Length = Error.Invalid("people.mrz.length");
    public static readonly Error DoesNotFit = Error.Invalid("people.mrz.does_not_fit");
}
