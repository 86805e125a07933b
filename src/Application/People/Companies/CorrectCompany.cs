using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People.Companies;

[Requires(Can.RegisterCompanies)]
public sealed record CorrectCompany(string? Name, string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Company> CompanyId { get; init; }

    Guid IChange.Target => CompanyId.Value;
}

internal sealed class CorrectCompanyRules : AbstractValidator<CorrectCompany>
{
    public CorrectCompanyRules()
    {
        RuleFor(company => company.Name).NotEmpty().WithErrorCode("common.required").Name();
        RuleFor(company => company.Why).Reason();
    }
}

internal sealed class CorrectCompanyHandler(IDb db, Act act) : IRequestHandler<CorrectCompany, Result<Done>>
{
    public async Task<Result<Done>> Handle(CorrectCompany request, CancellationToken cancellationToken) =>
        await db.Companies.FindAsync([request.CompanyId], cancellationToken) is { } company
            ? company.Correct(request.Name!, act)
            : CompanyErrors.NotFound;
}
