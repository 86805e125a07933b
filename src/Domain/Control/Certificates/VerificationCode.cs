using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Igm.Domain.Common;

namespace Igm.Domain.Control.Certificates;

/// <summary>
/// What anyone who holds the paper types to check it: 85 random bits in Crockford's 32 signs, and a check sign. The check is a
/// weighted sum over GF(32) with a different weight at every place, so that any one wrong sign and any two exchanged are caught.
/// </summary>
public sealed record VerificationCode
{
    public const int Length = 18;
    public const int RandomBytes = 11;
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Group = 6;

    private VerificationCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>As it is printed: <c>K7M2QX-9DPR4T-W0HJ5C</c>.</summary>
    public string Formatted => string.Join('-', Value.Chunk(Group).Select(group => new string(group)));

    /// <param name="random">Eleven bytes nobody can guess; the last three bits stay unused.</param>
    public static VerificationCode From(ReadOnlySpan<byte> random)
    {
        var bits = new BitArray(random[..RandomBytes].ToArray());
        var values = Enumerable.Range(0, Length - 1)
            .Select(place => Enumerable.Range(0, 5).Sum(bit => bits[5 * place + bit] ? 1 << bit : 0))
            .ToArray();
        return new(string.Concat(values.Select(value => Signs[value])) + Signs[Check(values)]);
    }

    /// <summary>Small letters, spaces and hyphens are the reader's own; O is read as 0, I and L as 1.</summary>
    public static Result<VerificationCode> Parse(string? text) => TryRead(text, out var value) ? new VerificationCode(value) : CertificateErrors.CodeMistyped;

    /// <summary>For what was checked before it was stored.</summary>
    public static VerificationCode FromStored(string value) => new(value);

    public override string ToString() => Formatted;

    private static bool TryRead(string? text, [NotNullWhen(true)] out string? value)
    {
        value = string.Concat((text ?? "").ToUpperInvariant().Where(sign => sign is not (' ' or '-')))
            .Replace('O', '0').Replace('I', '1').Replace('L', '1');
        var values = value.Select(sign => Signs.IndexOf(sign, StringComparison.Ordinal)).ToArray();
        return values.Length == Length && values.All(sign => sign >= 0) && Check(values.AsSpan(..^1)) == values[^1];
    }

    /// <summary>Horner's rule: the sign at place p weighs 2 to the power of its distance from the end, and no two weights are equal.</summary>
    private static int Check(ReadOnlySpan<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum = Twice(sum ^ value);
        return sum;
    }

    /// <summary>In GF(32) with x⁵ + x² + 1, where 2 generates every other element.</summary>
    private static int Twice(int value) => (value & 16) == 0 ? value << 1 : (value << 1) ^ 0b100101;
}
