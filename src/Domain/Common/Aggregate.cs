namespace Igm.Domain.Common;

/// <summary>Something that happened, told to the world through the outbox: ids and codes only, never a person's data.</summary>
public interface IDomainEvent
{
    DateTimeOffset At { get; }

    /// <summary>Of what only some of the house may know of: it leaves no trace outside, not even a gap.</summary>
    bool IsWithheld => false;
}

public interface IAggregate
{
    Guid Key { get; }
    int Version { get; }
    IReadOnlyList<IDomainEvent> Events { get; }
    IReadOnlyList<RegisterAct> RegisterActs { get; }
}

/// <summary>
/// What the law calls an act of the register (annotation, extension, lifting, certificate …). Its hash joins the register
/// chain, which is published; so only the content's hash leaves the register, never the content.
/// </summary>
/// <param name="Kind">E.g. <c>arraigo.annotated</c>.</param>
/// <param name="Content">The facts of the act as ordered name/value pairs.</param>
public sealed record RegisterAct(Guid Id, string Kind, Guid Subject, DateTimeOffset At, IReadOnlyList<KeyValuePair<string, string>> Content);

/// <summary>Part of an aggregate that rests on a kept paper, which the audit names as evidence.</summary>
public interface IEvidenced
{
    Guid? Paper { get; }
}

/// <summary>A root: the only thing that is loaded, changed by a verb and saved whole.</summary>
public abstract class Aggregate<T> : IAggregate
    where T : Aggregate<T>
{
    private readonly List<IDomainEvent> _events = [];
    private readonly List<RegisterAct> _registerActs = [];

    public Id<T> Id { get; protected init; }

    /// <summary>Raised by every verb, also when only a child changed; shown as the ETag.</summary>
    public int Version { get; private set; }

    Guid IAggregate.Key => Id.Value;

    public IReadOnlyList<IDomainEvent> Events => _events;

    public IReadOnlyList<RegisterAct> RegisterActs => _registerActs;

    /// <summary>Once per verb, last: the change is made and told.</summary>
    protected void Raise(IDomainEvent happened)
    {
        _events.Add(happened);
        Version++;
    }

    protected void Inscribe(RegisterAct act) => _registerActs.Add(act);
}
