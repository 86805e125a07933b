namespace Igm.Application.Common;

/// <summary>What PostgreSQL and a reader can hold of a text that came from outside.</summary>
public static class Storable
{
    /// <returns>The code of what is wrong with it, or null.</returns>
    public static string? Fault(string text, int maxLength) =>
        text.Length > maxLength ? "common.too_long"
        : text.Contains('\0') ? "common.nul_character"
        : HasLoneSurrogate(text) ? "common.lone_surrogate"
        : null;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
