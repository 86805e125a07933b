using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.AlertTypes;

/// <summary>The institution's list of alerts: what is registered, what the booth finds by itself, what is not yet law.</summary>
[SignedIn]
public sealed record FindAlertTypes : IQuery<IReadOnlyList<AlertTypeRow>>;

public sealed record AlertTypeRow
{
    public string Code { get; init; } = "";
    public AlertKind Kind { get; init; }
    public string Name { get; init; } = "";
    public string NameEn { get; init; } = "";
    public string Issuer { get; init; } = "";
    public AlertClass Class { get; init; }
    public AlertDirection Direction { get; init; }
    public AlertVisibility Visibility { get; init; }

    /// <summary>What the traveller may be told of it.</summary>
    public AlertDisclosure Disclosure { get; init; }

    /// <summary>What the officer at the post does.</summary>
    public string Instruction { get; init; } = "";
    public string? LegalBasis { get; init; }
    public string Source { get; init; } = "";
    public string Confidence { get; init; } = "";
    public bool Confirmed { get; init; }
    public string? Note { get; init; }
}

internal sealed class FindAlertTypesHandler(ISql sql) : IRequestHandler<FindAlertTypes, Result<IReadOnlyList<AlertTypeRow>>>
{
    public async Task<Result<IReadOnlyList<AlertTypeRow>>> Handle(FindAlertTypes request, CancellationToken cancellationToken) =>
        (await sql.Query<AlertTypeRow>($"""
            select code, kind, name, name_en, issuer, class, direction, visibility, disclosure, instruction, legal_basis, source, confidence, confirmed, note
              from control.alert_types
             order by code
            """, cancellationToken)).ToList();
}
