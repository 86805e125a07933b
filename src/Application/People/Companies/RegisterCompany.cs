using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People.Companies;

/// <summary>A company that asks for a certificate or is named as a party.</summary>
[Requires(Can.RegisterCompanies), Registers]
public sealed record RegisterCompany(string? Nit, string? Name) : ICommand<Registered>;

internal sealed class RegisterCompanyRules : AbstractValidator<RegisterCompany>
{
    public RegisterCompanyRules()
    {
        RuleFor(company => company.Nit).NotEmpty().WithErrorCode("common.required").Nit();
        RuleFor(company => company.Name).NotEmpty().WithErrorCode("common.required").Name();
    }
}

internal sealed class RegisterCompanyHandler(IDb db, Act act) : IRequestHandler<RegisterCompany, Result<Registered>>
{
    public Task<Result<Registered>> Handle(RegisterCompany request, CancellationToken cancellationToken) =>
        Task.FromResult(Company.Register(Nit.Parse(request.Nit).Value, request.Name!, act).Map<Registered>(company =>
        {
            db.Companies.Add(company);
            return new Registered(company.Id.Value, company.Version);
        }));
}
