using Igm.Application.Common;

namespace Igm.Application.Partners.Clients;

/// <summary>
/// Which permissions a partner may hold at all; an agreement grants some of them. What is not spelled here is closed to every
/// partner, whatever its token says. The reference lists need no scope.
/// </summary>
public static class PartnerScopes
{
    public static readonly IReadOnlySet<string> Open = new HashSet<string> { Can.QueryImpediments, Can.SummariseArraigos, Can.ReadChanges };
}
