using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.ArraigoTypes;

/// <summary>The types of order with the rules that count today and every version before and after.</summary>
[SignedIn]
public sealed record FindArraigoTypes : IQuery<IReadOnlyList<ArraigoTypeRow>>;

public sealed record ArraigoTypeRow
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public string Jurisdiction { get; init; } = "";
    public string? Lifting { get; init; }

    /// <summary>The latest rules to have begun.</summary>
    public RuleRow? Rules { get; init; }
    public IReadOnlyList<RuleRow> Versions { get; init; } = [];
}

public sealed record RuleRow
{
    public int Number { get; init; }
    public ArraigoTerm Term { get; init; }
    public bool ExpiresExOfficio { get; init; }
    public bool ExpiryConfirmed { get; init; }
    public bool MinimalData { get; init; }
    public int Years { get; init; }
    public LastDay LastDay { get; init; }
    public DateOnly ValidFrom { get; init; }
    public string LegalBasis { get; init; } = "";
    public string Source { get; init; } = "";
    public string? Note { get; init; }
    internal Guid TypeId { get; init; }
}

internal sealed class FindArraigoTypesHandler(ISql sql, TimeProvider clock) : IRequestHandler<FindArraigoTypes, Result<IReadOnlyList<ArraigoTypeRow>>>
{
    public async Task<Result<IReadOnlyList<ArraigoTypeRow>>> Handle(FindArraigoTypes request, CancellationToken cancellationToken)
    {
        var today = GuatemalaTime.DayOf(clock.GetUtcNow());
        var types = await sql.Query<ArraigoTypeRow>($"select id, version, code, name, jurisdiction, lifting from control.arraigo_types order by code", cancellationToken);
        var rules = await sql.Query<RuleRow>($"""
            select type_id, number, term, expires_ex_officio, expiry_confirmed, minimal_data, years, last_day, valid_from, legal_basis, source, note
              from control.arraigo_rules
             order by type_id, valid_from, number
            """, cancellationToken);
        return types.Select(type => type with
        {
            Versions = [.. rules.Where(rule => rule.TypeId == type.Id)],
            Rules = rules.LastOrDefault(rule => rule.TypeId == type.Id && rule.ValidFrom <= today),
        }).ToList();
    }
}
