using Igm.Application.Common;
using Igm.Domain.Common;

namespace Igm.Architecture.Tests;

public sealed class Areas
{
    private enum Knows
    {
        /// <summary>Nothing of the other's Domain: only <c>Id&lt;T&gt;</c>, and the other's public queries.</summary>
        Ids,

        /// <summary>Also its values and codes (Cui, PersonName, WorkingCalendar …), never its aggregates.</summary>
        Values,
    }

    /// <summary>
    /// Who may know what of whom; Common is where they meet (IDb lists every root) and belongs to none. What is not written here is <see cref="Knows.Ids"/>. Everybody may ask another area with
    /// one of its queries; nobody may give it a command or touch its aggregate. Changing the table is an ADR (0002).
    /// </summary>
    private static readonly Dictionary<(string From, string Of), Knows> Table = new()
    {
        [("Attention", "People")] = Knows.Values,
        [("Documents", "People")] = Knows.Values,
        [("Control", "People")] = Knows.Values,
        [("Attention", "Territory")] = Knows.Values,
        [("Documents", "Territory")] = Knows.Values,
        [("Control", "Territory")] = Knows.Values,
        [("Policy", "Territory")] = Knows.Values,
        [("Planning", "Territory")] = Knows.Values,
        [("Reporting", "Territory")] = Knows.Values,
        [("People", "Territory")] = Knows.Values,
    };

    [Fact]
    public void Each_knows_of_another_only_what_the_table_says() =>
        Every.One(House.Types(House.Domain).Concat(House.Types(House.Application)).Where(type => House.AreaOf(type) is not null), Trespass)
            .AndLookedAt(atLeast: 40)
            .AndWouldCatch(typeof(Samples.Policy.APolicyThatHoldsAnAggregateOfControl), typeof(Samples.Policy.APolicyThatUsesAnAggregateInsideAMethod));

    [Fact]
    public void Nobody_gives_another_area_a_command() =>
        Every.One(House.Types(House.Application).Where(type => House.AreaOf(type) is not null), type => ForeignCommands(type).Select(command => $"{type} uses {command}, a command of another area; tell it with an event.").FirstOrDefault())
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(typeof(Samples.Policy.APolicyThatCommandsControl));

    private static string? Trespass(Type type) =>
        Uses.Of(type)
            .SelectMany(used => Uses.Within(used, stopAt: generic => generic.GetGenericTypeDefinition() == typeof(Id<>)))
            .Where(used => IsForeign(type, used) && !MayKnow(type, used))
            .Select(used => $"{type} knows {used}.")
            .FirstOrDefault();

    private static bool IsForeign(Type from, Type used) =>
        House.AreaOf(used) is { } area && area != (House.AreaOf(from));

    /// <summary>Queries and what they answer are the public face of an area.</summary>
    private static bool MayKnow(Type from, Type used) =>
        used.Assembly == House.Application && !typeof(ICommand).IsAssignableFrom(used) && used.IsPublic
        || (Table.GetValueOrDefault((House.AreaOf(from)!, House.AreaOf(used)!)) == Knows.Values && !House.IsAggregate(used));

    private static IEnumerable<Type> ForeignCommands(Type type) =>
        Uses.Of(type).Where(used => typeof(ICommand).IsAssignableFrom(used) && IsForeign(type, used));
}
