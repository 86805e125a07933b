using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Courts;

/// <summary>The catalogue of courts; what is marked as demonstration waits for the judiciary's own list.</summary>
/// <param name="Department">Two digits.</param>
[SignedIn]
public sealed record FindCourts(string? Department) : IQuery<IReadOnlyList<CourtRow>>;

public sealed record CourtRow
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public string MunicipalityCode { get; init; } = "";
    public string DepartmentCode { get; init; } = "";
    public string? Jurisdiction { get; init; }
    public string? Email { get; init; }
    public string Source { get; init; } = "";
    public bool IsDemonstration { get; init; }
}

internal sealed class FindCourtsRules : AbstractValidator<FindCourts>
{
    public FindCourtsRules() => RuleFor(find => find.Department).Matches("^[0-9]{2}$").WithErrorCode("common.unknown_code");
}

internal sealed class FindCourtsHandler(ISql sql) : IRequestHandler<FindCourts, Result<IReadOnlyList<CourtRow>>>
{
    public async Task<Result<IReadOnlyList<CourtRow>>> Handle(FindCourts request, CancellationToken cancellationToken) =>
        (await sql.Query<CourtRow>($"""
            select id, version, code, name, municipality_code, department_code, jurisdiction, email, source, is_demonstration
              from control.courts
             where {request.Department}::text is null or department_code = {request.Department}
             order by municipality_code, name collate "es-x-icu", code
            """, cancellationToken)).ToList();
}
