using System.Runtime.CompilerServices;
using Igm.Domain.People;
using Igm.TestKit;
using Xunit.Abstractions;

namespace Igm.WebApi.Tests.Control;

public sealed class CandidateRecallTests(IgmApi igm, ITestOutputHelper output) : IClassFixture<IgmApi>
{
    /// <summary>
    /// The search of control.certificate_candidates, by its own thresholds, over the labelled pairs of fictitious people: what the
    /// judgement would doubt must be found, because what is not found is certified not to exist.
    /// </summary>
    [Fact]
    public async Task The_search_by_name_finds_whom_the_judgement_would_doubt()
    {
        var doubted = File.ReadLines(Path.Combine(Here(), "../../Domain.Tests/People/Samples/name-pairs.csv")).Skip(1).Select(line => line.Split(';'))
            .Where(pair => pair[0] == "same" && Likeness.Between(new(pair[3]), new(pair[7])).Verdict >= LikenessVerdict.Possible)
            .Select(pair => (Kind: pair[1], One: NameTokens.Fold(pair[3]), Other: NameTokens.Fold(pair[7]))).ToList();
        var found = (await igm.Database.One<bool[]>(
            "select array_agg(similarity(a, b) >= 0.25 or word_similarity(a, b) >= 0.45 order by n) from unnest($1::text[], $2::text[]) with ordinality pair(a, b, n)",
            doubted.Select(pair => pair.One).ToArray(), doubted.Select(pair => pair.Other).ToArray()))!;
        foreach (var (pair, _) in doubted.Zip(found).Where(pair => !pair.Second))
            output.WriteLine($"lost {pair.Kind}: {pair.One} / {pair.Other}");
        output.WriteLine($"found {found.Count(was => was)} of {found.Length}");

        found.Length.ShouldBeGreaterThan(200);
        found.ShouldAllBe(was => was);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
