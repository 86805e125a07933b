using System.Globalization;
using System.Runtime.CompilerServices;
using Igm.Domain.People;
using Xunit.Abstractions;

namespace Igm.Domain.Tests.People;

public sealed class LikenessTests(ITestOutputHelper output)
{
    private sealed record Pair(bool Same, string Kind, PersonFacts One, PersonFacts Other, int Person);

    /// <summary>Fictitious people with each usual way of miswriting a name, and the seven kinds of stranger that look alike.</summary>
    private static readonly IReadOnlyList<Pair> Pairs = [.. File.ReadLines(Path.Combine(Here(), "Samples", "name-pairs.csv")).Skip(1).Select(Read)];

    [Fact]
    public void Over_the_labelled_pairs_the_same_person_is_found_and_strangers_are_told_apart_by_birth_date()
    {
        var withoutCui = Pairs.Select(pair => (pair, Likeness.Between(pair.One with { Cui = null }, pair.Other with { Cui = null }))).ToList();
        foreach (var kind in withoutCui.GroupBy(p => (p.pair.Same, p.pair.Kind)).OrderBy(g => !g.Key.Same).ThenBy(g => g.Key.Kind))
            output.WriteLine($"{(kind.Key.Same ? "same" : "different"),-9} {kind.Key.Kind,-24} {kind.Count(),4}  shown {Share(kind, Shown):P1}  probable {Share(kind, Probable):P1}");

        var same = withoutCui.Where(p => p.pair.Same).ToList();
        var dated = same.Where(p => p.pair.Other.BirthDate is not null).ToList();
        var strangers = withoutCui.Where(p => !p.pair.Same && p.pair.Other.BirthDate is not null).ToList();
        output.WriteLine($"same: shown {Share(same, Shown):P2} of {same.Count}; with a birth date probable {Share(dated, Probable):P2} of {dated.Count}");
        output.WriteLine($"strangers with a birth date: probable {Share(strangers, Probable):P2}, shown {Share(strangers, Shown):P2} of {strangers.Count}");

        Share(same, Shown).ShouldBeGreaterThan(0.98);
        Share(dated, Probable).ShouldBeGreaterThan(0.97);
        Share(strangers, Probable).ShouldBeLessThan(0.01);
        Share(strangers, Shown).ShouldBeLessThan(0.03);
    }

    [Fact]
    public void Over_the_labelled_pairs_no_sex_hides_whom_the_rest_would_show()
    {
        var hidden = Pairs.Where(pair => Shown(Likeness.Between(pair.One with { Sex = null, Cui = null }, pair.Other with { Sex = null, Cui = null }))
            && !Shown(Likeness.Between(pair.One with { Sex = 'F', Cui = null }, pair.Other with { Sex = 'M', Cui = null }))).ToList();
        hidden.ShouldBeEmpty();
    }

    [Fact]
    public void Over_the_labelled_pairs_another_cui_hides_nobody_of_the_same_name_and_birth_date()
    {
        const string Cui = "2580123580101", OtherCui = "1987654240101";
        var alike = Pairs.Where(pair => pair.Same && pair.One.BirthDate is not null && pair.One.BirthDate == pair.Other.BirthDate
            && Likeness.Between(pair.One, pair.Other with { Cui = null }).Reasons is var why
            && (why.Contains(LikenessReason.SameName) || why.Contains(LikenessReason.NameSoundsTheSame) || why.Contains(LikenessReason.NameNearlyTheSame))).ToList();
        var judged = alike.Select(pair => Likeness.Between(pair.One with { Cui = Cui }, pair.Other with { Cui = OtherCui }).Verdict).ToList();
        output.WriteLine($"{judged.Count} pairs");

        judged.Count.ShouldBeGreaterThan(100);
        judged.ShouldAllBe(verdict => verdict == LikenessVerdict.Possible);
    }

    private static bool Shown(Likeness likeness) => likeness.Verdict >= LikenessVerdict.Possible;

    private static bool Probable(Likeness likeness) => likeness.Verdict >= LikenessVerdict.Probable;

    private static double Share(IEnumerable<(Pair, Likeness Likeness)> pairs, Func<Likeness, bool> holds) => pairs.Average(p => holds(p.Likeness) ? 1.0 : 0.0);

    private static Pair Read(string line)
    {
        var f = line.Split(';');
        return new(
            f[0] == "same", f[1],
            new(f[3], Date(f[4]), Text(f[5]), f[6][0]),
            new(f[7], Date(f[8]), Text(f[9]), f[10][0]),
            int.Parse(f[2], CultureInfo.InvariantCulture));

        static PartialDate? Date(string text) => text.Length == 0 ? null : PartialDate.Parse(text).Value;
        static string? Text(string text) => text.Length == 0 ? null : text;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
