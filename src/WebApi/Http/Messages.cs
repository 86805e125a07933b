using System.Reflection;
using System.Text.Json;

namespace Igm.WebApi.Http;

/// <summary>Code → sentence; Spanish first, English by Accept-Language. A test refuses a code without its two sentences.</summary>
public sealed class Messages
{
    private readonly Dictionary<string, string> _es = Load("errors.es.json");
    private readonly Dictionary<string, string> _en = Load("errors.en.json");

    public string Of(string code, bool english) =>
        (english ? _en : _es).TryGetValue(code, out var text) ? text : code;

    public static bool English(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString())
            .FirstOrDefault(language => language.StartsWith("es", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            ?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;

    private static Dictionary<string, string> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("messages/" + name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
