using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>
/// A name exactly as on its paper, beside the folded form it is found by. Given names and surnames are kept apart only where the
/// document does so: in Guatemala the order of the words cannot tell one from the other.
/// </summary>
public sealed record PersonName
{
    public const int MaximumLength = 200;

    private PersonName(string full, string? given, string? surnames)
    {
        Full = full;
        Given = given;
        Surnames = surnames;
        Folded = NameTokens.Fold(full);
    }

    public string Full { get; }
    public string? Given { get; }
    public string? Surnames { get; }
    public string Folded { get; }

    public static Result<PersonName> Of(string? full) => Of(full, null, null);

    public static Result<PersonName> Of(string? given, string? surnames) =>
        Of(string.Join(' ', new[] { given, surnames }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim())), given, surnames);

    /// <summary>For what was checked before it was stored.</summary>
    public static PersonName FromStored(string full, string? given, string? surnames) => new(full, given, surnames);

    public override string ToString() => Full;

    private static Result<PersonName> Of(string? full, string? given, string? surnames)
    {
        var verbatim = full?.Trim() ?? "";
        if (verbatim.Length > MaximumLength)
            return NameErrors.TooLong;
        if (verbatim.Any(char.IsControl))
            return NameErrors.Characters;
        return NameTokens.Fold(verbatim).Length == 0 ? NameErrors.Empty : new PersonName(verbatim, Trimmed(given), Trimmed(surnames));
    }

    private static string? Trimmed(string? part) => string.IsNullOrWhiteSpace(part) ? null : part.Trim();
}

public static class NameErrors
{
    public static readonly Error Empty = Error.Invalid("people.name.empty");
    public static readonly Error TooLong = Error.Invalid("people.name.too_long");
    public static readonly Error Characters = Error.Invalid("people.name.characters");
}
