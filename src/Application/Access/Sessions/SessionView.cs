using Igm.Domain.Access;

namespace Igm.Application.Access.Sessions;

/// <param name="Permissions">Empty while the session is limited to a task.</param>
/// <param name="CsrfToken">Goes into <c>X-Csrf-Token</c> of every unsafe request.</param>
/// <param name="Task">What the session is limited to; none for a full one.</param>
public sealed record SessionView(
    SignedInOfficer User,
    IReadOnlyList<string> Permissions,
    ReachView Reach,
    string CsrfToken,
    SessionTask? Task,
    DateTimeOffset ExpiresAt);

public sealed record SignedInOfficer(Guid Id, string UserName, string DisplayName, string? Unit, IReadOnlyList<string> Roles, bool Demonstration);

public sealed record ReachView(ReachKind Kind, IReadOnlyList<string> Codes)
{
    public static ReachView Of(Reach reach) => new(reach.Kind, reach.Codes);
}

/// <summary>A session just opened; the two secrets become cookies and stand in no body.</summary>
public sealed record Entry(SessionView View, string Token, string? Device)
{
    public override string ToString() => nameof(Entry);
}
