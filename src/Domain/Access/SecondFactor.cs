using Igm.Domain.Common;

namespace Igm.Domain.Access;

/// <summary>A time-based code of an authenticator app (RFC 6238).</summary>
public sealed class SecondFactor
{
    private SecondFactor()
    {
    }

    internal SecondFactor(string sealedSecret, Act act) => (SealedSecret, EnrolledAt) = (sealedSecret, act.At);

    /// <summary>The shared secret, encrypted under a key outside the database.</summary>
    public string SealedSecret { get; private set; } = "";

    public DateTimeOffset EnrolledAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The time step of the last code that was accepted; it and what came before are spent.</summary>
    public long LastStep { get; private set; }

    internal void Confirm(DateTimeOffset at) => ConfirmedAt = at;

    internal bool Spend(long? step)
    {
        if (step is not { } fresh || fresh <= LastStep)
        {
            return false;
        }

        LastStep = fresh;
        return true;
    }
}
