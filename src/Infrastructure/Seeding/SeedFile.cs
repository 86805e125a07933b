using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Igm.Infrastructure.Persistence;

namespace Igm.Infrastructure.Seeding;

/// <summary>An embedded seed: RFC 4180, UTF-8, a header of snake_case names; an empty field is nothing.</summary>
internal static class SeedFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static IReadOnlyList<T> Read<T>(string name)
    {
        var lines = Lines(Embedded.Text(name)).ToList();
        return [.. lines.Skip(1).Select(line => Row(lines[0], line).Deserialize<T>(Json)!)];
    }

    private static JsonObject Row(IReadOnlyList<string> header, IReadOnlyList<string> line)
    {
        if (line.Count != header.Count)
        {
            throw new InvalidDataException($"A line of {line.Count} fields under {header.Count} headers: {line[0]}");
        }

        return new(header.Zip(line)
            .Where(field => field.Second.Length > 0)
            .Select(field => KeyValuePair.Create<string, JsonNode?>(field.First, field.Second is "true" or "false" ? field.Second == "true" : field.Second)));
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(string text)
    {
        List<string> line = [];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (c is ',' or '\n'))
            {
                line.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
            else
            {
                field.Append(c);
            }
        }
    }
}
