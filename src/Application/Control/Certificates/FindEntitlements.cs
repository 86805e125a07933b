using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Certificates;

[SignedIn]
public sealed record FindEntitlements : IQuery<IReadOnlyList<EntitlementRow>>;

/// <summary>By what right somebody may ask for a certificate about a person.</summary>
public sealed record EntitlementRow
{
    public string Code { get; init; } = "";
    public string NameEs { get; init; } = "";
    public string NameEn { get; init; } = "";
    public bool NeedsEvidence { get; init; }
    public string Source { get; init; } = "";
}

internal sealed class FindEntitlementsHandler(ISql sql) : IRequestHandler<FindEntitlements, Result<IReadOnlyList<EntitlementRow>>>
{
    public async Task<Result<IReadOnlyList<EntitlementRow>>> Handle(FindEntitlements request, CancellationToken cancellationToken) =>
        (await sql.Query<EntitlementRow>($"select code, name_es, name_en, needs_evidence, source from control.certificate_entitlements order by ordinal", cancellationToken)).ToList();
}
