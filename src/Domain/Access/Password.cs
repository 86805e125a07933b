using System.Globalization;
using System.Text;
using Igm.Domain.Common;

namespace Igm.Domain.Access;

/// <summary>Passwords found in breaches and the words people build theirs from, lower case.</summary>
public interface ICommonPasswords
{
    bool Contains(string folded);
}

/// <summary>
/// A password by NIST SP 800-63B: long, not known, not about its owner, and otherwise free. No rules of composition.
/// </summary>
public readonly record struct Password
{
    public const int MinLength = 12;
    public const int MaxLength = 128;

    private const int FewestDistinct = 5;

    /// <summary>Words of this house: not a password, however they are dressed up.</summary>
    private static readonly IReadOnlySet<string> House = new HashSet<string> { "igm", "migracion", "guatemala", "arraigo", "arraigos", "pasaporte" };

    private Password(string text) => Text = text;

    /// <summary>In NFKC, so that the same keys on another keyboard give the same password.</summary>
    public string Text { get; }

    /// <summary>What somebody typed to prove who they are; the rules bind a choice, not a proof.</summary>
    public static Password Typed(string typed) => new(IsWellFormed(typed) ? typed.Normalize(NormalizationForm.FormKC) : "");

    public static Result<Password> Choose(string typed, IEnumerable<string> about, ICommonPasswords common)
    {
        if (!IsWellFormed(typed))
        {
            return PasswordErrors.Guessable;
        }

        var text = typed.Normalize(NormalizationForm.FormKC);
        return text.EnumerateRunes().Count() switch
        {
            < MinLength => PasswordErrors.TooShort,
            > MaxLength => PasswordErrors.TooLong,
            _ when IsKnown(text, common) => PasswordErrors.Common,
            _ when IsGuessable(text, about) => PasswordErrors.Guessable,
            _ => new Password(text),
        };
    }

    public override string ToString() => "•••";

    private static bool IsWellFormed(string typed)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            if (char.IsSurrogate(typed[i]) && (!char.IsHighSurrogate(typed[i]) || ++i == typed.Length || !char.IsLowSurrogate(typed[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Known itself, or a known word with figures and signs around it, or a known word said over and over.</summary>
    private static bool IsKnown(string text, ICommonPasswords common)
    {
        var folded = text.ToLowerInvariant();
        var bare = folded.Trim([.. folded.Where(sign => !char.IsLetter(sign))]);
        return common.Contains(folded) || (bare.Length >= 4 && common.Contains(bare)) || common.Contains(Unit(folded));
    }

    private static bool IsGuessable(string text, IEnumerable<string> about)
    {
        var plain = Plain(text);
        return text.EnumerateRunes().Distinct().Count() < FewestDistinct
            || IsRun(plain)
            || about.Select(Plain).Any(word => word.Length >= 4 && plain.Contains(word, StringComparison.Ordinal))
            || (Words(plain) is { Length: > 0 } words && words.All(House.Contains));
    }

    /// <summary>The shortest piece the text is a repetition of; the text itself when there is none.</summary>
    private static string Unit(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            var unit = text[..length];
            if (text.Length % length == 0 && Enumerable.Range(0, text.Length / length).All(i => text.AsSpan(i * length, length).SequenceEqual(unit)))
            {
                return unit;
            }
        }

        return text;
    }

    /// <summary>Every sign is the one after, or the one before, its neighbour: abcdefghijkl, 987654321098.</summary>
    private static bool IsRun(string text)
    {
        var steps = text.Zip(text.Skip(1), (left, right) => char.IsAsciiDigit(left) && char.IsAsciiDigit(right) ? (right - left + 10) % 10 : right - left).ToHashSet();
        return steps.Count == 1 && (steps.Contains(1) || steps.Contains(-1) || steps.Contains(9));
    }

    private static string[] Words(string plain) =>
        new string([.. plain.Select(sign => char.IsLetter(sign) ? sign : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string text) =>
        new string([.. text.Normalize(NormalizationForm.FormKD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)])
            .ToLowerInvariant();
}
