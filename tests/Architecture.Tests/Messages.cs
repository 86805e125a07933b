using System.Text.Json;
using System.Text.RegularExpressions;

namespace Igm.Architecture.Tests;

/// <summary>Every code that can be answered has its sentence in both languages, and no sentence is left without a code.</summary>
public sealed partial class Messages
{
    private static readonly Dictionary<string, string> Spanish = Load("es");
    private static readonly Dictionary<string, string> English = Load("en");

    [Fact]
    public void Every_code_has_its_Spanish_sentence() =>
        Every.One(Codes.All, code => Spanish.ContainsKey(code) ? null : $"{code} has no Spanish text.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch("control.arraigo.invented_here");

    [Fact]
    public void Every_code_has_its_English_sentence() =>
        Every.One(Codes.All, code => English.ContainsKey(code) ? null : $"{code} has no English text.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch("control.arraigo.invented_here");

    [Fact]
    public void No_sentence_is_without_a_code() =>
        Every.One(Spanish.Keys.Union(English.Keys), code => Codes.All.Contains(code) ? null : $"{code} has a text and nothing answers it.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch("control.arraigo.forgotten_here");

    [Fact]
    public void A_code_is_area_dot_words() =>
        Every.One(Codes.All, code => Form().IsMatch(code) ? null : $"{code} is not area.aggregate.what in snake_case.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch("Control.Arraigo", "control.arraigo.AlreadyLifted", "nowhere.thing");

    [Fact]
    public void A_sentence_says_something_in_its_own_language() =>
        Every.One(Spanish.Keys.Intersect(English.Keys).Select(code => (Code: code, Es: Spanish[code], En: English[code])),
                text => text.Es.Length > 4 && text.Es != text.En && !text.Es.Contains(text.Code, StringComparison.Ordinal) ? null : $"{text.Code} says the same in both languages, or nothing.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(("common.required", "Required field", "Required field"), ("common.required", "common.required", "Missing."));

    private static Dictionary<string, string> Load(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Tree.Read($"src/WebApi/Messages/errors.{language}.json"))!;

    public static string SpanishOf(string code) => Spanish.GetValueOrDefault(code, "");

    [GeneratedRegex("^(common|access|attention|audit|control|documents|partners|people|planning|policy|reporting|territory)(\\.[a-z][a-z0-9_]*){1,3}$")]
    private static partial Regex Form();
}
