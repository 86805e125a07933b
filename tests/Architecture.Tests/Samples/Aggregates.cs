using Igm.Application.Common;
using Igm.Domain.Common;

namespace Igm.Architecture.Tests.Samples
{
    public class AnAggregateAnyoneMayChange : Aggregate<AnAggregateAnyoneMayChange>
    {
        public string State { get; set; } = "";

        public void Change(Act act, string to) => State = act.Why + to;

        public void ChangeALot(string a, string b, string c, string d, string e, Act act) => State = a + b + c + d + e + act.Why;
    }
}

namespace Igm.Architecture.Tests.Samples.Control
{
    public sealed class AnAggregateOfControl : Aggregate<AnAggregateOfControl>
    {
        public static int Count() => 1;
    }

    public sealed record ChangeControl : ICommand<Done>;
}

namespace Igm.Architecture.Tests.Samples.Policy
{
    public sealed class APolicyThatHoldsAnAggregateOfControl
    {
        public IReadOnlyList<Control.AnAggregateOfControl> Held { get; } = [];
    }

    public sealed class APolicyThatUsesAnAggregateInsideAMethod
    {
        public static Func<int> Count() => () => Control.AnAggregateOfControl.Count() + 1;
    }

    public sealed class APolicyThatCommandsControl
    {
        public static object Command() => new Control.ChangeControl();
    }
}

namespace Igm.Architecture.Tests.Samples
{
    public sealed record AnEventThatTellsAName(string FullName, string Cui, DateTimeOffset At) : IDomainEvent;
}
