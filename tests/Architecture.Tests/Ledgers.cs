using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Igm.Domain.Common;
using Igm.WebApi.Http;

namespace Igm.Architecture.Tests;

/// <summary>
/// What the API promises, as files under review: code and ledger disagree, red. <c>IGM_REWRITE_LEDGERS=1 dotnet test
/// tests/Architecture.Tests</c> writes them anew.
/// </summary>
public sealed partial class Ledgers
{
    [Fact]
    public async Task The_contract_is_what_the_application_serves()
    {
        var text = await Running.Contract();
        using var contract = JsonDocument.Parse(text);
        contract.RootElement.GetProperty("paths").EnumerateObject().Count().ShouldBe(Running.Routes.Select(route => route.RoutePattern.RawText).Distinct().Count());
        Agrees("docs/ledgers/openapi.v1.json", text + "\n");
    }

    [Fact]
    public void The_rules_are_the_errors_of_the_code()
    {
        var sources = LegalSources();
        var text = new StringBuilder("""
            # Rules

            Every refusal: its public code, what a person reads, its HTTP status, the law it comes from, where it is enforced and where it is
            proved. The column *Fundamento* is written by hand and kept; the others are written from the code
            (`IGM_REWRITE_LEDGERS=1 dotnet test tests/Architecture.Tests`). Sources marked ° need a lawyer's check.

            | Code | Wording | HTTP | Fundamento | Enforced in | Test |
            |---|---|---|---|---|---|

            """);
        foreach (var rule in Rules())
        {
            text.Append("| `").Append(rule.Code).Append("` | ").Append(Messages.SpanishOf(rule.Code)).Append(" | ").Append(rule.Status).Append(" | ")
                .Append(sources.GetValueOrDefault(rule.Code, "–")).Append(" | ").Append(rule.EnforcedIn).Append(" | ").Append(rule.Tests).Append(" |\n");
        }

        Rules().Count.ShouldBeGreaterThan(30);
        Agrees("docs/ledgers/rules.md", text.ToString());
    }

    [Fact]
    public void The_events_are_what_the_aggregates_tell()
    {
        var text = new StringBuilder("""
            # Events

            What leaves the house through the outbox: ids and codes only, never a person's data. Written from the code
            (`IGM_REWRITE_LEDGERS=1 dotnet test tests/Architecture.Tests`).

            | Event | Area | Fields |
            |---|---|---|

            """);
        foreach (var happened in House.Types(House.Domain).Where(IsEvent).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append("| `").Append(happened.Name).Append("` | ").Append(House.AreaOf(happened)).Append(" | ")
                .AppendJoin(", ", happened.GetProperties().Where(property => property.DeclaringType == happened).Select(property => $"`{property.Name}`: {NameOf(property.PropertyType)}")).Append(" |\n");
        }

        Agrees("docs/ledgers/events.md", text.ToString());
    }

    /// <summary>A name, an address, a number that names somebody: none of these can be a field of an event.</summary>
    [Fact]
    public void An_event_carries_no_text_of_a_person() =>
        Every.One(House.Types(House.Domain).Where(IsEvent).SelectMany(type => type.GetProperties()), property => Personal().IsMatch(property.Name) ? $"{property.DeclaringType}.{property.Name} would leave the house." : null)
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(Samples.AnEventThatTellsAName).GetProperty("FullName")!, typeof(Samples.AnEventThatTellsAName).GetProperty("Cui")!);

    [Fact]
    public void A_ledger_that_disagrees_is_found() => Should.Throw<ShouldAssertException>(() => Agree("| `a` |", "| `b` |", "docs/ledgers/rules.md"));

    private static bool IsEvent(Type type) => typeof(IDomainEvent).IsAssignableFrom(type) && !type.IsInterface;

    private static List<RuleLine> Rules()
    {
        var statuses = Codes.Declared.GroupBy(declared => declared.Error.Code).ToDictionary(group => group.Key, group => string.Join(", ", group.Select(declared => Problems.StatusOf(declared.Error.Kind)).Distinct().Order()));
        var sources = Tree.Sources("src").Select(file => (file.Name, Text: Tree.WithoutComments(file.Text))).ToList();
        var tests = Tree.Sources("tests").Where(file => !file.Path.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal)).Select(file => (file.Name, file.Text)).ToList();
        return [.. Codes.All.Order(StringComparer.Ordinal).Select(code =>
        {
            var fields = Codes.Declared.Where(declared => declared.Error.Code == code).Select(declared => $"{declared.Field.DeclaringType!.Name}.{declared.Field.Name}").ToList();
            var homes = Codes.Declared.Where(declared => declared.Error.Code == code).Select(declared => declared.Field.DeclaringType!.Name).ToHashSet();
            return new RuleLine(
                code,
                statuses.GetValueOrDefault(code, "field"),
                Where(sources.Where(file => !homes.Contains(file.Name)), fields, code),
                Where(tests, fields, code));
        })];
    }

    /// <summary>What many share is nobody's rule in particular, and its list would change with every use case.</summary>
    private static string Where(IEnumerable<(string Name, string Text)> files, IReadOnlyList<string> fields, string code)
    {
        var found = files.Where(file => file.Text.Contains($"\"{code}\"", StringComparison.Ordinal) || fields.Any(field => Whole(field).IsMatch(file.Text)))
            .Select(file => file.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return found.Count switch { 0 => "–", > 5 => "many", _ => string.Join(", ", found) };
    }

    private static Regex Whole(string field) => new($@"\b{Regex.Escape(field)}\b");

    /// <summary>The hand-written column of the ledger as it stands.</summary>
    private static Dictionary<string, string> LegalSources()
    {
        var path = Path.Combine(Tree.Root, "docs/ledgers/rules.md");
        return File.Exists(path)
            ? File.ReadLines(path).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).DistinctBy(cells => cells[1]).ToDictionary(cells => cells[1].Trim('`'), cells => cells[4])
            : [];
    }

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } plain ? NameOf(plain) + "?"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    private static void Agrees(string path, string now)
    {
        var file = Path.Combine(Tree.Root, path);
        if (Environment.GetEnvironmentVariable("IGM_REWRITE_LEDGERS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now);
        }

        Agree(File.Exists(file) ? File.ReadAllText(file) : "", now, path);
    }

    private static void Agree(string ledger, string now, string path)
    {
        var was = ledger.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var lines = now.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var gone = was.Except(lines).Select(line => $"- {line}");
        var come = lines.Except(was).Select(line => $"+ {line}");
        was.SequenceEqual(lines).ShouldBeTrue($"{path} and the code disagree; if the code is right, rewrite the ledger with IGM_REWRITE_LEDGERS=1.\n{string.Join('\n', gone.Concat(come).Take(40))}");
    }

    [GeneratedRegex("Name|Cui|Passport|Address|Born|Birth|Email|Phone|Nit$|Surname|Alias", RegexOptions.None)]
    private static partial Regex Personal();

    private sealed record RuleLine(string Code, string Status, string EnforcedIn, string Tests);
}
