using System.Globalization;
using System.Text.Json;
using Igm.Infrastructure.Persistence;

namespace Igm.Infrastructure.Documents.Words;

/// <summary>The wording of the institution's papers, in Spanish only: what is signed has one text.</summary>
internal static class PaperWords
{
    private static readonly Dictionary<string, string> Texts = JsonSerializer.Deserialize<Dictionary<string, string>>(Embedded.Text("words/papers.es.json"))!;
    private static readonly string[] Months = Texts["months"].Split(' ');
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Guatemala");

    public static IReadOnlyCollection<string> Keys => Texts.Keys;

    public static string Of(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, Texts[key], values);

    /// <summary>A code's word, or the code itself where the list has grown past the papers.</summary>
    public static string OfCode(string list, string code) => Texts.GetValueOrDefault($"{list}.{code}", code);

    /// <summary>20 de noviembre de 2026</summary>
    public static string Day(DateOnly day) => Of("day", day.Day, Months[day.Month - 1], day.Year);

    public static string Day(DateTimeOffset at) => Day(DateOnly.FromDateTime(Local(at)));

    /// <summary>20/11/2026, for tables.</summary>
    public static string Short(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? Of("none");

    public static string Instant(DateTimeOffset at) => Of("instant", Day(at), Local(at).ToString("HH:mm:ss", CultureInfo.InvariantCulture));

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).DateTime;
}
