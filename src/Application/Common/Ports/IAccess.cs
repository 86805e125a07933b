using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Application.Common.Ports;

/// <summary>What each role may do; one reviewed file.</summary>
public interface IRoles
{
    IReadOnlyList<Role> All { get; }

    /// <summary>Every code a role of the house, or the refusal pointing at those that are none.</summary>
    Result<IReadOnlyList<Role>> Of(IReadOnlyList<string> codes);
}

/// <param name="Outdated">Right, but hashed under yesterday's parameters.</param>
public readonly record struct Verdict(bool Right, bool Outdated);

public interface IPasswords
{
    string Hash(Password password);

    /// <summary>Takes the same time when there is no hash at all.</summary>
    Verdict Verify(string? hash, Password typed);
}

/// <summary>Keeps a shared secret readable for the house and for nobody who has only the database.</summary>
public interface ISecretBox
{
    string Seal(byte[] secret);
    byte[] Open(string sealedSecret);
}

/// <summary>The screen a request comes from.</summary>
public interface IBrowser
{
    SessionOrigin Origin { get; }

    /// <summary>This browser's own name, when this officer has signed in at it before.</summary>
    string? KnownTo(Id<Officer> officer);

    /// <summary>The mark by which this browser will be known to this officer, and to those before.</summary>
    string Introduce(Id<Officer> officer);

    string? CsrfToken { get; }
}

/// <summary>
/// Guessing is slowed per account and screen, so that somebody elsewhere who fails on purpose closes their own door
/// and never an officer's desk.
/// </summary>
public interface IThrottle
{
    /// <summary>Counts an attempt before it is judged; a wait means it is not judged at all.</summary>
    Task<Attempt> Take(string account, Id<Officer>? officer, CancellationToken ct);

    /// <summary>It was no guess.</summary>
    Task GiveBack(Attempt attempt, CancellationToken ct);

    Task Forget(Attempt attempt, CancellationToken ct);
}

public sealed record Attempt(IReadOnlyList<string> Keys, TimeSpan? Wait);

/// <summary>Sessions known to this node; what is dropped here is read again before it is believed.</summary>
public interface ISessionMemory
{
    void Drop(Id<Session> session);
    void Drop(Id<Officer> officer);
}
