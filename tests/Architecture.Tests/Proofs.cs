using System.Text.RegularExpressions;

namespace Igm.Architecture.Tests;

/// <summary>The rule about rules.</summary>
public sealed partial class Proofs
{
    [Fact]
    public void A_rule_looks_at_something_and_would_catch_something() =>
        Every.One(Tree.Files("tests/Architecture.Tests", "*.cs").SelectMany(file => Fact().Split(file.Text).Skip(1)), Unproved)
            .AndLookedAt(atLeast: 40)
            .AndWouldCatch("public void Sleeps() =>\n        Every.One(all, thing => null)\n            .AndLookedAt(atLeast: 1);");

    /// <summary>A ban carries its samples as arguments; a ledger compares two texts, which has a proof of its own.</summary>
    private static string? Unproved(string fact) =>
        (fact.Contains(".AndLookedAt(", StringComparison.Ordinal) && fact.Contains(".AndWouldCatch(", StringComparison.Ordinal))
        || fact.Contains("=> Bans(", StringComparison.Ordinal) || fact.Contains("Agree", StringComparison.Ordinal)
            ? null : $"A rule without its two proofs: {fact.Trim().Split('\n')[0]}";

    [GeneratedRegex(@"^    \[Fact\]", RegexOptions.Multiline)]
    private static partial Regex Fact();
}
