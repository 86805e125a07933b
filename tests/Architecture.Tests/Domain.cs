using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Igm.Architecture.Tests.Samples;
using Igm.Domain.Common;

namespace Igm.Architecture.Tests;

public sealed partial class Domain
{
    private const int MostParameters = 5;

    private static readonly IReadOnlyList<Type> Types = [.. House.Types(House.Domain)];

    [Fact]
    public void Domain_stands_on_the_base_library_alone() =>
        Every.One(House.Domain.GetReferencedAssemblies().Select(reference => reference.Name!), name => name.StartsWith("System.", StringComparison.Ordinal) ? null : $"Domain references {name}.")
            .AndLookedAt(atLeast: 3)
            .AndWouldCatch("MediatR", "Microsoft.EntityFrameworkCore", "Igm.Application");

    [Fact]
    public void Domain_knows_no_clock_and_throws_no_dice() =>
        Every.One(Tree.Sources("src/Domain"), file => Chance().Match(Tree.WithoutComments(file.Text)) is { Success: true } found ? $"{file} uses {found.Value}; the Act carries the time." : null)
            .AndLookedAt(atLeast: 8)
            .AndWouldCatch(Violations.EntityThatReadsTheClock, Violations.EntityThatMakesItsOwnId, Violations.EntityThatThrowsDice);

    [Fact]
    public void Domain_holds_codes_not_Spanish_sentences() =>
        Every.One(Tree.Sources("src/Domain"), file => Literal().Matches(Tree.WithoutComments(file.Text)).Select(found => found.Value).FirstOrDefault(IsSpanishProse) is { } prose ? $"{file} says {prose}; a person reads message files." : null)
            .AndLookedAt(atLeast: 8)
            .AndWouldCatch(Violations.EntityThatTalks);

    [Fact]
    public void Nothing_in_Domain_can_be_set_from_outside() =>
        Every.One(Types.SelectMany(type => type.GetProperties()), property => property.SetMethod is { IsPublic: true } set && !IsInit(set) ? $"{property.DeclaringType}.{property.Name} has a public setter." : null)
            .AndLookedAt(atLeast: 10)
            .AndWouldCatch(typeof(AnAggregateAnyoneMayChange).GetProperty(nameof(AnAggregateAnyoneMayChange.State))!);

    [Fact]
    public void A_verb_takes_five_things_at_most_and_its_act_last() =>
        Every.One(Types.Where(House.IsAggregate).SelectMany(Verbs), Overloaded)
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(Verbs(typeof(AnAggregateAnyoneMayChange)));

    [Fact]
    public void An_aggregate_is_sealed_and_made_by_its_own_verbs() =>
        Every.One(Types.Where(House.IsAggregate), type => type.IsSealed && type.GetConstructors().Length == 0 ? null : $"{type} is open, or has a public constructor.")
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(AnAggregateAnyoneMayChange));

    private static IEnumerable<MethodInfo> Verbs(Type aggregate) =>
        aggregate.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Act)));

    private static string? Overloaded(MethodInfo verb)
    {
        var parameters = verb.GetParameters();
        return parameters.Length <= MostParameters && parameters[^1].ParameterType == typeof(Act)
            ? null : $"{verb.DeclaringType}.{verb.Name} takes {parameters.Length} things; at most {MostParameters}, Act last.";
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>A name or a citation has no verb; a sentence of three words or more has one, or ends like a sentence.</summary>
    private static bool IsSpanishProse(string literal) => literal.Count(c => c == ' ') >= 2 && SpanishSentence().IsMatch(literal);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bEnvironment\.|\bGuid\.NewGuid\b|\bGuid\.CreateVersion7\(\)|\bRandom\b|\bRandomNumberGenerator\b")]
    private static partial Regex Chance();

    [GeneratedRegex("\"\"\"(?:.|\n)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(es|son|fue|fueron|está|están|debe|deben|puede|pueden|falta|faltan|tiene|tienen|hay|ya|sea|existe|requiere)\b|\b(de|del|la|el|los|las|que|con|para|por)\b.*\.""?$", RegexOptions.IgnoreCase)]
    private static partial Regex SpanishSentence();
}
