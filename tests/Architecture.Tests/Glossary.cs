using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Igm.Architecture.Tests;

/// <summary>One word for one thing: what the glossary asks to avoid is not the name of a type, a column or a route of its area.</summary>
public sealed partial class Glossary
{
    private static readonly IReadOnlyList<Term> Terms = Read(Tree.Read("docs/glossary.md"));

    [Fact]
    public void Every_term_says_what_it_means_and_where_it_comes_from() =>
        Every.One(Terms, term => term.Word.Length > 0 && term.Spanish.Length > 1 && term.Meaning.Length > 10 && term.Source.Length > 0 ? null : $"{term.Word} is not explained.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(new Term("Control", "Arraigo", "arraigo", "", "–", []));

    [Fact]
    public void No_name_uses_a_word_to_avoid() =>
        Every.One(Names(), name => Terms.Where(term => term.Area == "Common" || term.Area == name.Area).SelectMany(term => term.Avoid)
                .Where(avoid => Parts(name.Text).Contains(avoid.ToUpperInvariant()) || Joined(name.Text).Contains(avoid.ToUpperInvariant()))
                .Select(avoid => $"{name.Text} ({name.Area}) says {avoid}; the glossary asks for another word.")
                .FirstOrDefault())
            .AndLookedAt(atLeast: 100)
            .AndWouldCatch(("Control", "LiftTravelHold"), ("Control", "travel_hold_id"), ("Control", "/api/v1/control/memos/memo"), ("People", "NationalId"));

    private static IEnumerable<(string Area, string Text)> Names() =>
        House.All.SelectMany(House.Types).Select(type => (House.AreaOf(type) ?? "Common", type.Name))
            .Concat(Running.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => (House.AreaOf(entity.ClrType) ?? "Common", property.GetColumnName()))))
            .Concat(Running.Routes.Select(route => (AreaOf(route.RoutePattern.RawText!), route.RoutePattern.RawText!)));

    private static string AreaOf(string route) =>
        route.Split('/') is [_, _, _, var area, ..] ? char.ToUpperInvariant(area[0]) + area[1..] : "Common";

    private static HashSet<string> Parts(string name) => [.. Word().Matches(name).Select(word => word.Value.ToUpperInvariant())];

    /// <summary>Neighbours read as one word: <c>TravelHold</c>, <c>travel_hold</c>.</summary>
    private static HashSet<string> Joined(string name)
    {
        var words = Word().Matches(name).Select(word => word.Value.ToUpperInvariant()).ToList();
        return [.. words.Zip(words.Skip(1), (first, second) => first + second), .. words.Zip(words.Skip(1), words.Skip(2)).Select(three => three.First + three.Second + three.Third)];
    }

    private static List<Term> Read(string page)
    {
        var terms = new List<Term>();
        var area = "Common";
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                area = line[3..].Trim();
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                var cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
                terms.Add(new(area, cells[0].Replace("`", ""), cells[1], cells[2], cells[3], [.. cells[4].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(word => word != "–")]));
            }
        }

        return terms;
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();

    internal sealed record Term(string Area, string Word, string Spanish, string Meaning, string Source, IReadOnlyList<string> Avoid);
}
