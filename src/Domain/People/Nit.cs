using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>Número de Identificación Tributaria: digits and a check character, 0 to 9 or K (mod 11).</summary>
public sealed record Nit
{
    public const int MaximumLength = 12;

    private Nit(string value) => Value = value;

    public string Value { get; }

    /// <summary>As SAT prints it: <c>576937-K</c>.</summary>
    public string Formatted => $"{Value[..^1]}-{Value[^1]}";

    public static Result<Nit> Parse(string? text)
    {
        var value = (text ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (value.Length is < 2 or > MaximumLength || !value[..^1].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(value[^1]) || value[^1] is 'K'))
            return NitErrors.Form;
        value = value.TrimStart('0');
        return value.Length >= 2 && Check(value[..^1]) == value[^1] ? new Nit(value) : NitErrors.CheckDigit;
    }

    /// <summary>For what was checked before it was stored.</summary>
    public static Nit FromStored(string value) => new(value);

    public override string ToString() => Formatted;

    private static char Check(string digits)
    {
        var sum = digits.Reverse().Select((digit, i) => (digit - '0') * (i + 2)).Sum();
        var check = (11 - sum % 11) % 11;
        return check is 10 ? 'K' : (char)('0' + check);
    }
}

public static class NitErrors
{
    public static readonly Error Form = Error.Invalid("people.nit.form");
    public static readonly Error CheckDigit = Error.Invalid("people.nit.check_digit");
}
