using Igm.Domain.Common;

namespace Igm.Domain.Access;

public enum LinkPurpose
{
    FirstSignIn,
    FirstAdministrator,
    Reset,
    SecondFactor,
}

/// <summary>What a session opened by a link, or by a password alone, may still do, and nothing else.</summary>
public enum SessionTask
{
    SetPassword,
    EnrolSecondFactor,
}

/// <summary>A secret good for one use; only its hash is kept, and a newer link takes the place of an older one.</summary>
public sealed class OneTimeLink
{
    private OneTimeLink()
    {
    }

    internal OneTimeLink(byte[] secretHash, LinkPurpose purpose, Act act) =>
        (SecretHash, Purpose, IssuedAt, ExpiresAt) = (secretHash, purpose, act.At, act.At + Life(purpose));

    public byte[] SecretHash { get; private set; } = [];

    public LinkPurpose Purpose { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public SessionTask Task => Purpose == LinkPurpose.SecondFactor ? SessionTask.EnrolSecondFactor : SessionTask.SetPassword;

    public bool IsGoodAt(DateTimeOffset at) => UsedAt is null && at < ExpiresAt;

    internal void Use(DateTimeOffset at) => UsedAt = at;

    /// <summary>A first link waits for somebody's first day of work; the others are asked for and used at once.</summary>
    private static TimeSpan Life(LinkPurpose purpose) =>
        purpose == LinkPurpose.FirstSignIn ? TimeSpan.FromDays(3) : TimeSpan.FromHours(24);
}
