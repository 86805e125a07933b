using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Alerts;

/// <summary>How an alert stands after an act on it.</summary>
/// <param name="ProposalId">What waits for a second person.</param>
public sealed record AlertStanding(Guid Id, int Version, AlertState State, AlertVisibility Visibility, Guid? ProposalId)
{
    internal static AlertStanding Of(Alert alert) =>
        new(alert.Id.Value, alert.Version, alert.State, alert.Visibility, alert.Proposals.FirstOrDefault(proposal => proposal.IsPending)?.Id);
}

/// <summary>The only way from a use case to an alert, and it is as wide as the caller's sight.</summary>
internal sealed class AlertDesk(IDb db, AlertSight sight, Act act)
{
    public Act Act => act;

    public bool Sees(AlertVisibility visibility) => sight.Sees(visibility);

    public Task<Result<AlertStanding>> On<T>(Id<Alert> id, Func<Alert, Result<T>> verb, CancellationToken ct) =>
        On(id, alert => Task.FromResult(verb(alert)), ct);

    public async Task<Result<AlertStanding>> On<T>(Id<Alert> id, Func<Alert, Task<Result<T>>> verb, CancellationToken ct) =>
        await Find(id, ct) is { } alert ? (await verb(alert)).Map(_ => AlertStanding.Of(alert)) : AlertErrors.NotFound;

    /// <summary>Among what the caller sees: a reference taken by a hidden alert is free to them.</summary>
    public Task<bool> IsTaken(AlertData data, Id<Alert>? by, CancellationToken ct)
    {
        var (origin, key, seen) = (data.Origin, data.ReferenceKey, sight.Classes.ToArray());
        return db.Alerts.AnyAsync(known => known.Origin == origin && known.ReferenceKey == key && seen.Contains(known.Visibility) && known.Id != by
            && known.EndedBy != AlertActKind.Rejected && known.EndedBy != AlertActKind.Annulled, ct);
    }

    private Task<Alert?> Find(Id<Alert> id, CancellationToken ct)
    {
        var seen = sight.Classes.ToArray();
        return db.Alerts.SingleOrDefaultAsync(alert => alert.Id == id && seen.Contains(alert.Visibility), ct);
    }
}
