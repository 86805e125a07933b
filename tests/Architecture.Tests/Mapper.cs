using System.Collections;
using AutoMapper;
using Igm.Architecture.Tests.Samples;

namespace Igm.Architecture.Tests;

/// <summary>AutoMapper projects reference data to rows, and does nothing else (ADR 0014).</summary>
public sealed class Mapper
{
    [Fact]
    public void No_command_and_no_handler_of_one_knows_a_mapper() =>
        Every.One(House.Types(House.Application).Where(BelongsToACommand), type => KnowsMapper(type) ? $"{type} maps; a command calls a constructor." : null)
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(AHandlerThatMaps));

    [Fact]
    public void Domain_and_the_edge_know_no_mapper() =>
        Every.One(House.Types(House.Domain).Concat(House.Types(House.WebApi)), type => KnowsMapper(type) ? $"{type} knows a mapper." : null)
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(typeof(AHandlerThatMaps));

    /// <summary>A type that contains itself is what advisory GHSA-rvv3-g6hj-g44x needs.</summary>
    [Fact]
    public void No_mapped_type_contains_itself() =>
        Every.One(Maps(House.Application.GetTypes()), ContainsItself)
            .AndLookedAt(atLeast: 0)
            .AndWouldCatch(typeof(ANodeThatHoldsNodes));

    private static bool BelongsToACommand(Type type) => House.IsCommand(type) || (House.HandledBy(type) is { } handled && House.IsCommand(handled));

    private static bool KnowsMapper(Type type) => Uses.Of(type).Any(used => used.Namespace?.StartsWith("AutoMapper", StringComparison.Ordinal) == true);

    /// <summary>The two ends of every <c>CreateMap&lt;A, B&gt;()</c> in a profile.</summary>
    private static IEnumerable<Type> Maps(IEnumerable<Type> types) => types
        .Where(type => typeof(Profile).IsAssignableFrom(type))
        .SelectMany(profile => Uses.Of(profile))
        .Where(used => used.IsGenericType && used.GetGenericTypeDefinition() == typeof(IMappingExpression<,>))
        .SelectMany(map => map.GetGenericArguments())
        .Distinct();

    private static string? ContainsItself(Type type)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([type]);
        while (open.TryPop(out var next))
        {
            foreach (var member in next.GetProperties().Select(property => Element(property.PropertyType)).Where(member => member.Namespace?.StartsWith("Igm.", StringComparison.Ordinal) == true))
            {
                if (member == type)
                {
                    return $"{type} contains itself.";
                }

                if (seen.Add(member))
                {
                    open.Push(member);
                }
            }
        }

        return null;
    }

    private static Type Element(Type type) =>
        type.IsArray ? type.GetElementType()! : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : type;
}
