using System.Collections.Frozen;
using System.Text;

namespace Igm.Domain.People;

/// <summary>One word of a name as it is compared.</summary>
/// <param name="Text">Folded capital letters, particles joined or left out.</param>
/// <param name="Sound">The key under which its usual misspellings meet.</param>
/// <param name="Married">Comes after "de": the husband's surname, which papers add and leave out.</param>
public sealed record NameToken(string Text, string Sound, bool Married)
{
    public bool IsInitial => Text.Length == 1;
}

/// <summary>Words of a name without the accidents of writing: accents, Ñ, glottal marks, hyphens, order, particles, abbreviations.</summary>
public static class NameTokens
{
    private static readonly FrozenSet<string> Particles = new[] { "DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "VDA", "VIUDA" }.ToFrozenSet();

    /// <summary>Surnames that begin with a particle, so that "de León" is no husband and "Deleón" the same surname.</summary>
    private static readonly FrozenSet<string> ParticleSurnames = new[]
    {
        "LEON", "CRUZ", "PAZ", "CID", "VALLE", "ROSA", "TORRE", "ROCA", "GARZA", "VEGA", "FUENTE", "PENA", "MATA", "LUZ", "OCA", "MONTE", "CERRO", "POZO",
        "AGUILA", "RIO", "OSSA", "HOYO", "PUENTE", "CAMPO", "SANTOS", "ARCO", "CASTILLO",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["MA"] = "MARIA", ["MAR"] = "MARIA", ["M\u00AA"] = "MARIA", ["FCO"] = "FRANCISCO", ["FCA"] = "FRANCISCA", ["JPH"] = "JOSE", ["ANT"] = "ANTONIO",
        ["GPE"] = "GUADALUPE", ["DGO"] = "DOMINGO", ["HDEZ"] = "HERNANDEZ", ["GLEZ"] = "GONZALEZ", ["RDGZ"] = "RODRIGUEZ", ["RODR"] = "RODRIGUEZ",
        ["MTZ"] = "MARTINEZ", ["PZ"] = "PEREZ", ["LPZ"] = "LOPEZ", ["GMEZ"] = "GOMEZ", ["STGO"] = "SANTIAGO",
    }.ToFrozenDictionary();

    /// <summary>Capital letters, digits and single spaces; nothing else is left of the writing.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Replace("\u00AA", "A ", StringComparison.Ordinal).ToUpperInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(c);
            else if (Unjoined(c) is { } letters)
                folded.Append(letters);
            else if (!IsMark(c) && !char.IsLetter(c) && folded.Length > 0 && folded[^1] is not ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words to compare, in their order; the comparison itself knows no order.</summary>
    public static IReadOnlyList<NameToken> Of(string name)
    {
        var words = Words(name);
        var tokens = new List<NameToken>(words.Count);
        var afterDe = false;
        foreach (var word in words)
        {
            if (Particles.Contains(word))
            {
                afterDe |= word is "DE" or "VDA" or "VIUDA";
                continue;
            }

            var core = Core(word);
            var married = afterDe && tokens.Count >= 2 && core == word && !ParticleSurnames.Contains(core);
            tokens.Add(new(core, Sound(core), married));
            afterDe = false;
        }

        return tokens;
    }

    /// <summary>The keys by which candidates are fetched: every sound of every name, initials left out.</summary>
    public static IReadOnlyList<string> Keys(params IEnumerable<string> names) =>
        [.. names.SelectMany(Of).Where(token => !token.IsInitial).Select(token => token.Sound).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// Spanish and Mayan spellings that sound alike, and the letters a scanner confuses: b/v, s/z/c/tz, silent h, ll/y/i, g/j/x/sh,
    /// k/q/c, w/hu/gu, final m/n, doubled letters, 0/O 1/I 5/S 8/B rn/m.
    /// </summary>
    public static string Sound(string token)
    {
        var text = token.Any(char.IsAsciiLetter)
            ? token.Replace('0', 'O').Replace('1', 'I').Replace('5', 'S').Replace('8', 'B').Replace("RN", "M", StringComparison.Ordinal)
            : token;
        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var key = text[i] switch
            {
                'C' when next is 'H' => '9',
                'S' when next is 'H' => 'J',
                'T' when next is 'Z' or 'S' => 'S',
                'H' when next is 'U' && IsVowel(i + 2) => 'W',
                'G' when next is 'U' && IsVowel(i + 2) => 'W',
                'H' => '\0',
                'V' => 'B',
                'Z' => 'S',
                'C' when next is 'E' or 'I' => 'S',
                'C' or 'Q' => 'K',
                'G' when next is 'E' or 'I' => 'J',
                'X' => 'J',
                'Y' => 'I',
                'L' when next is 'L' => 'I',
                'M' when next is '\0' => 'N',
                var other => other,
            };
            if (key is '9' || (key is 'J' && text[i] is 'S') || (key is 'S' && text[i] is 'T') || (key is 'W' && text[i] is not 'W') || (key is 'I' && text[i] is 'L'))
                i++;
            if (key is 'K' && text[i] is 'Q' && next is 'U')
                i++;
            if (key is not '\0' && (sound.Length == 0 || sound[^1] != key))
                sound.Append(key);
        }

        return sound.Length == 0 ? token : sound.ToString();

        bool IsVowel(int at) => at < text.Length && text[at] is 'A' or 'E' or 'I' or 'O' or 'U';
    }

    private static List<string> Words(string name)
    {
        var spaced = name.Replace("M.\u00AA", "MARIA ", StringComparison.OrdinalIgnoreCase).Replace("M\u00AA", "MARIA ", StringComparison.OrdinalIgnoreCase);
        var words = new List<string>();
        foreach (var piece in spaced.Split([' ', ',', '<', '-', '\u2010', '\u2011', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var abbreviated = piece.EndsWith('.');
            foreach (var word in Fold(piece).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words.Add(abbreviated && Abbreviations.TryGetValue(word, out var whole) ? whole : word);
        }

        return words;
    }

    /// <summary>"Deleón", "Delacruz" and "Depaz" without the particle they were joined with.</summary>
    private static string Core(string word)
    {
        foreach (var particle in new[] { "DELAS", "DELOS", "DELA", "DEL", "DE" })
            if (word.StartsWith(particle, StringComparison.Ordinal) && ParticleSurnames.Contains(word[particle.Length..]))
                return word[particle.Length..];
        return word;
    }

    /// <summary>Combining accents, apostrophes and the glottal marks of Mayan names join what they stand in.</summary>
    private static bool IsMark(char c) =>
        c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ' or 'ʹ' or '′' or '.' or (>= '\u0300' and <= '\u036F');

    private static string? Unjoined(char c) => c switch
    {
        'Ø' => "O",
        'Æ' => "AE",
        'Œ' => "OE",
        'ß' or 'ẞ' => "SS",
        'Đ' or 'Ð' => "D",
        'Ł' => "L",
        'Þ' => "TH",
        'ı' => "I",
        _ => null,
    };
}
