using Igm.Domain.Common;

namespace Igm.Application.Common.Ports;

/// <summary>
/// Who acts in this scope when it is not an HTTP caller: the house itself (expiry, sealing, loading history), or a
/// demonstration account whose acts are made through the use cases. Set once, when the scope is opened.
/// </summary>
public sealed class CallerScope
{
    private IReadOnlySet<string>? _permissions;

    public Actor? Acting { get; private set; }
    public string? Purpose { get; private set; }

    public void ActAs(Actor actor, string? purpose = null, IReadOnlySet<string>? permissions = null) =>
        (Acting, Purpose, _permissions) = (actor, purpose, permissions);

    /// <summary>The house may do what its own code asks; a demonstration account only what its role may.</summary>
    public bool May(string permission) => _permissions?.Contains(permission) ?? Acting!.Kind == ActorKind.System;
}

public static class House
{
    /// <summary>Ex officio.</summary>
    public static readonly Actor Actor = new(new Guid("00000000-0000-7000-8000-000000000001"), "igm", ActorKind.System);
}
