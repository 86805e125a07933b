using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Control.Alerts;

namespace Igm.Application.Control.Alerts;

/// <summary>
/// What the caller may know of. It goes into every statement, so that what is hidden is never read, counted or waited for: to
/// whom may not see it, an alert that exists and one that does not are the same question and the same work.
/// </summary>
internal sealed class AlertSight(ICaller caller)
{
    public IReadOnlyList<AlertVisibility> Classes { get; } = [.. Seen(caller)];

    /// <summary>As the register's views take them.</summary>
    public IReadOnlyList<string> Codes => [.. Classes.Select(visibility => visibility.ToString())];

    public bool Sees(AlertVisibility visibility) => Classes.Contains(visibility);

    private static IEnumerable<AlertVisibility> Seen(ICaller caller)
    {
        yield return AlertVisibility.Open;
        if (caller.May(Can.ReadSilentAlerts)) yield return AlertVisibility.Silent;
        if (caller.May(Can.ReadReservedAlerts)) yield return AlertVisibility.Reserved;
    }
}
