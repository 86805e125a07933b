namespace Igm.Architecture.Tests;

/// <summary>
/// A rule over every thing of a kind, without exemptions. It says what it looked at and what it would catch, because a
/// rule over nothing, or one that can see nothing wrong, is green for ever.
/// </summary>
internal static class Every
{
    public static Rule<T> One<T>(IEnumerable<T> things, Func<T, string?> breach)
    {
        IReadOnlyList<T> all = [.. things];
        var breaches = all.Select(breach).Where(found => found is not null).ToList();
        breaches.ShouldBeEmpty(string.Join(Environment.NewLine, breaches));
        return new(all.Count, breach);
    }
}

internal sealed record Rule<T>(int Looked, Func<T, string?> Breach)
{
    public Rule<T> AndLookedAt(int atLeast)
    {
        Looked.ShouldBeGreaterThanOrEqualTo(atLeast, "The rule looks at too little to mean anything.");
        return this;
    }

    public Rule<T> AndWouldCatch(params IEnumerable<T> samples)
    {
        foreach (var sample in samples)
        {
            Breach(sample).ShouldNotBeNull($"The rule does not catch {sample}.");
        }

        return this;
    }
}
