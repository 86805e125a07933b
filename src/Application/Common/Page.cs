using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Igm.Application.Common;

public sealed record Page<T>(IReadOnlyList<T> Items, string? Next) : IAbout
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;

    /// <summary>A page of people is about each of them.</summary>
    IEnumerable<Guid> IAbout.About => Items.OfType<IAbout>().SelectMany(item => item.About);
}

/// <summary>
/// An opaque keyset cursor: the sort keys of the last row, bound to the filter it belongs to, so that a cursor
/// carried over to another list is refused. Keys are dates, numbers and ids, never a person's data.
/// </summary>
public static class Cursor
{
    /// <summary>Reads one row more than asked; the extra row only tells that there is a next page.</summary>
    public static Page<T> Cut<T>(IReadOnlyList<T> rows, int limit, object filter, Func<T, object?[]> keys) =>
        rows.Count <= limit
            ? new(rows, null)
            : new([.. rows.Take(limit)], Encode(filter, keys(rows[limit - 1])));

    public static string Encode(object filter, params object?[] keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Body(Mark(filter), [.. keys.Select(k => Text(k))])));

    /// <summary>The keys as text, or null when the cursor is not of this filter.</summary>
    public static IReadOnlyList<string?>? Decode(string after, object filter)
    {
        try
        {
            var body = JsonSerializer.Deserialize<Body>(Base64Url.DecodeFromChars(after));
            return body is not null && body.F == Mark(filter) ? body.K : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The last row's key, null at the beginning of the list; false when the cursor is not of this list.</summary>
    public static bool Read<T>(string? after, object filter, out T? last)
        where T : struct, IParsable<T>
    {
        last = null;
        if (after is null)
            return true;
        if (Decode(after, filter) is not [{ } key] || !T.TryParse(key, CultureInfo.InvariantCulture, out var read))
            return false;
        last = read;
        return true;
    }

    /// <summary>As <see cref="Read{T}"/>, of a list ordered by two keys.</summary>
    public static bool Read<T1, T2>(string? after, object filter, out (T1 First, T2 Second)? last)
        where T1 : IParsable<T1>
        where T2 : IParsable<T2>
    {
        last = null;
        if (after is null)
            return true;
        if (Decode(after, filter) is not [{ } one, { } other]
            || !T1.TryParse(one, CultureInfo.InvariantCulture, out var first) || !T2.TryParse(other, CultureInfo.InvariantCulture, out var second))
            return false;
        last = (first, second);
        return true;
    }

    private static string? Text(object? key) => key switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => key.ToString(),
    };

    private static string Mark(object filter) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(filter.ToString() ?? "")), 0, 6);

    private sealed record Body(string F, IReadOnlyList<string?> K);
}
