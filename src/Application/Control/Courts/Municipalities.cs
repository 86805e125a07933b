namespace Igm.Application.Control.Courts;

internal static class Municipalities
{
    /// <summary>Four digits whose department exists; the table of municipalities belongs to Territory and is joined by code.</summary>
    public static bool IsKnown(string? code) =>
        code is { Length: 4 } && code.All(char.IsAsciiDigit) && int.Parse(code[..2], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 22 && code[2..] != "00";
}
