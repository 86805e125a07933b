using System.Collections.Frozen;
using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>What a CUI leaves open: said to the officer, never a refusal, because RENAP has published neither rule.</summary>
public enum CuiDoubt
{
    /// <summary>The sequence leaves 10, for which no check digit exists; some sources write 0.</summary>
    RemainderTen,
    UnknownDepartment,
    UnknownMunicipality,
}

/// <summary>
/// Código Único de Identificación: eight digits of sequence, one of check (mod 11, weights 2 to 9) and the municipality where the
/// birth was registered.
/// </summary>
public sealed record Cui
{
    public const int Length = 13;

    private static readonly FrozenSet<string> Runs = new[] { "12345678", "01234567", "87654321", "98765432" }.ToFrozenSet();

    private Cui(string value) => Value = value;

    public string Value { get; }

    public string MunicipalityCode => Value[9..];

    public string DepartmentCode => Value[9..11];

    /// <summary>As the card prints it: <c>2580 12358 0101</c>.</summary>
    public string Formatted => $"{Value[..4]} {Value[4..9]} {Value[9..]}";

    public static Result<Cui> Parse(string? text)
    {
        var digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
            return CuiErrors.NotDigits;
        if (digits.Length != Length)
            return CuiErrors.WrongLength;
        if (IsPlaceholder(digits))
            return CuiErrors.Placeholder;
        var expected = Remainder(digits);
        return expected is 10 || expected == digits[8] - '0' ? new Cui(digits) : CuiErrors.CheckDigit;
    }

    /// <summary>For what was checked before it was stored.</summary>
    public static Cui FromStored(string value) => new(value);

    /// <param name="municipalityCodes">Every code in force or ever in force: the place is that of the birth's registration.</param>
    public IReadOnlyList<CuiDoubt> Doubts(IReadOnlySet<string> municipalityCodes)
    {
        var doubts = new List<CuiDoubt>();
        if (Remainder(Value) is 10)
            doubts.Add(CuiDoubt.RemainderTen);
        if (!municipalityCodes.Contains(MunicipalityCode))
            doubts.Add(municipalityCodes.Any(code => code.StartsWith(DepartmentCode, StringComparison.Ordinal))
                ? CuiDoubt.UnknownMunicipality
                : CuiDoubt.UnknownDepartment);
        return doubts;
    }

    public override string ToString() => Formatted;

    private static int Remainder(string digits) => Enumerable.Range(0, 8).Sum(i => (digits[i] - '0') * (i + 2)) % 11;

    /// <summary>Typed to fill the field: many of them pass the check digit.</summary>
    private static bool IsPlaceholder(string digits) =>
        digits[..8].Distinct().Count() == 1 || Runs.Contains(digits[..8]);
}

public static class CuiErrors
{
    public static readonly Error NotDigits = Error.Invalid("people.cui.not_digits");
    public static readonly Error WrongLength = Error.Invalid("people.cui.wrong_length");
    public static readonly Error Placeholder = Error.Invalid("people.cui.placeholder");
    public static readonly Error CheckDigit = Error.Invalid("people.cui.check_digit");
}
