using System.Globalization;
using System.Text;
using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>What a zone is written from.</summary>
/// <param name="BirthDate">As far as it is known; the rest is filler.</param>
public sealed record MrzFacts(
    string DocumentCode, string IssuingState, string Surnames, string GivenNames, string DocumentNumber, string Nationality,
    PartialDate? BirthDate, char Sex, DateOnly ExpiresOn, string OptionalData = "");

/// <summary>Writes a machine-readable zone, every check digit included.</summary>
public static class MrzWriter
{
    public static Result<string> Write(MrzFormat format, MrzFacts facts)
    {
        var number = DocumentPaper.Key(facts.DocumentNumber);
        var optional = Characters(facts.OptionalData);
        var head = Pad(facts.DocumentCode, 2) + Pad(facts.IssuingState, 3);
        var birth = BirthField(facts.BirthDate);
        birth += Mrz.CheckDigit(birth);
        var expiry = facts.ExpiresOn.ToString("yyMMdd", CultureInfo.InvariantCulture);
        expiry += Mrz.CheckDigit(expiry);
        var sex = facts.Sex is 'F' or 'M' ? facts.Sex : '<';
        if (number.Length == 0 || head.Length != 5)
            return MrzErrors.DoesNotFit;

        if (format is MrzFormat.Td3)
        {
            if (number.Length > 9 || optional.Length > 14)
                return MrzErrors.DoesNotFit;
            var numberField = Pad(number, 9);
            var optionalField = Pad(optional, 14);
            numberField += Mrz.CheckDigit(numberField);
            optionalField += Mrz.CheckDigit(optionalField);
            var composite = Mrz.CheckDigit(numberField + birth + expiry + optionalField);
            return $"{head}{Names(facts, 39)}\n{numberField}{Pad(facts.Nationality, 3)}{birth}{sex}{expiry}{optionalField}{composite}";
        }

        var width = format is MrzFormat.Td1 ? 15 : 7;
        var (field, rest) = NumberAndOptional(number, optional);
        if (rest.Length > width)
            return MrzErrors.DoesNotFit;
        rest = Pad(rest, width);
        if (format is MrzFormat.Td2)
        {
            var second = $"{field}{Pad(facts.Nationality, 3)}{birth}{sex}{expiry}{rest}";
            return $"{head}{Names(facts, 31)}\n{second}{Mrz.CheckDigit(field + birth + expiry + rest)}";
        }

        var blank = new string('<', 11);
        return $"{head}{field}{rest}\n{birth}{sex}{expiry}{Pad(facts.Nationality, 3)}{blank}{Mrz.CheckDigit(field + rest + birth + expiry + blank)}\n{Names(facts, 30)}";
    }

    /// <summary>Ñ to N, Ü to UE, accents and apostrophes dropped, hyphen to filler (Doc 9303-3 section 6).</summary>
    public static string Transliterate(string name)
    {
        var letters = new StringBuilder();
        foreach (var c in name.ToUpperInvariant().Normalize(NormalizationForm.FormC))
            letters.Append(c switch
            {
                'Ü' or 'Ű' => "UE",
                'Ä' or 'Æ' => "AE",
                'Ö' or 'Ø' or 'Œ' => "OE",
                'Å' => "AA",
                'ß' or 'ẞ' => "SS",
                'Þ' => "TH",
                'Ð' or 'Đ' => "D",
                'Ł' => "L",
                '-' or '‐' or '‑' or ' ' or ',' => "<",
                _ => Plain(c),
            });
        return Collapse(letters.ToString());
    }

    private static (string Field, string Optional) NumberAndOptional(string number, string optional) =>
        number.Length <= 9
            ? (Pad(number, 9) + Mrz.CheckDigit(Pad(number, 9)), optional)
            : (number[..9] + '<', number[9..] + Mrz.CheckDigit(number) + '<' + optional);

    /// <summary>A name too long keeps its surnames and at least the first letter of each given name, then of the first one only.</summary>
    private static string Names(MrzFacts facts, int width)
    {
        var surnames = Transliterate(facts.Surnames);
        var given = Transliterate(facts.GivenNames).Split('<', StringSplitOptions.RemoveEmptyEntries);
        for (var i = given.Length - 1; i >= 1 && Whole().Length > width; i--)
            given[i] = given[i][..1];
        for (; given.Length > 1 && Whole().Length > width; given = given[..^1])
        {
        }

        if (given.Length == 1 && Whole().Length > width)
        {
            surnames = surnames[..Math.Min(surnames.Length, width - 3)].TrimEnd('<');
            var room = width - surnames.Length - 2;
            given[0] = given[0][..Math.Min(given[0].Length, room)];
        }

        var whole = Whole();
        return Pad(whole[..Math.Min(whole.Length, width)], width);

        string Whole() => given.Length == 0 ? surnames : $"{surnames}<<{string.Join('<', given)}";
    }

    private static string BirthField(PartialDate? birth) => birth is not { } date
        ? "<<<<<<"
        : $"{date.Year % 100:D2}{(date.Month is { } month ? $"{month:D2}" : "<<")}{(date.Day is { } day ? $"{day:D2}" : "<<")}";

    private static string Characters(string text) =>
        string.Concat(text.ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '<'));

    private static string Plain(char c) => string.Concat(c.ToString().Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetterUpper));

    private static string Collapse(string field) => string.Join('<', field.Split('<', StringSplitOptions.RemoveEmptyEntries));

    private static string Pad(string field, int width) => field.PadRight(width, '<');
}
