using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People.Companies;

[Requires(Can.ReadCompanies)]
public sealed record GetCompany(Id<Company> CompanyId) : IQuery<CompanyRow>;

public sealed record CompanyRow
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Nit { get; init; } = "";
    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }
}

internal sealed class GetCompanyHandler(ISql sql, Precondition precondition) : IRequestHandler<GetCompany, Result<CompanyRow>>
{
    public async Task<Result<CompanyRow>> Handle(GetCompany request, CancellationToken cancellationToken)
    {
        var company = await sql.OneOrNone<CompanyRow>($"""
            select id, version, nit, name, registered_at from people.companies where id = {request.CompanyId.Value}
            """, cancellationToken);
        precondition.Became = company?.Version;
        return company is null ? CompanyErrors.NotFound : company;
    }
}
