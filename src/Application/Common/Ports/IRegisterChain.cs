using Igm.Application.Audit.Chains;

namespace Igm.Application.Common.Ports;

/// <summary>The chain over the hashes of register acts: what a certificate waits for and carries with it.</summary>
public interface IRegisterChain
{
    /// <summary>False when the seal did not come in time; the act stands all the same.</summary>
    Task<bool> WaitUntilSealed(Guid entryId, TimeSpan timeout, CancellationToken ct);

    /// <summary>Null while the act is unknown or not yet sealed.</summary>
    Task<RegisterProof?> Prove(Guid entryId, CancellationToken ct);

    /// <summary>The last seal made at or before an instant; null before the first.</summary>
    Task<RegisterRoot?> RootAt(DateTimeOffset cut, CancellationToken ct);
}
