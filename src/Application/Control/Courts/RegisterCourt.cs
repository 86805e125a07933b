using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.Control.Courts;
using MediatR;

namespace Igm.Application.Control.Courts;

/// <summary>One court more in the catalogue.</summary>
/// <param name="Source">Who says so: a circular, a letter, the judiciary's list.</param>
[Requires(Can.ImportCourts), Registers]
public sealed record RegisterCourt(string? Code, string? Name, string? MunicipalityCode, string? Source, string? Jurisdiction = null, string? Email = null)
    : ICommand<Registered>
{
    internal CourtData Data => new(Code!.Trim(), Name!.Trim(), MunicipalityCode!, Source!.Trim(), Blank(Jurisdiction), Blank(Email));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class RegisterCourtRules : AbstractValidator<RegisterCourt>
{
    public RegisterCourtRules()
    {
        RuleFor(court => court.Code).Required(Court.CodeLength);
        RuleFor(court => court.Name).Required(Court.NameLength);
        RuleFor(court => court.MunicipalityCode).Required(4);
        RuleFor(court => court.Source).Required();
        RuleFor(court => court.Jurisdiction).Optional(100);
        RuleFor(court => court.Email).Optional().EmailAddress().WithErrorCode("common.malformed_value");
    }
}

internal sealed class RegisterCourtHandler(IDb db, IPlaces places, Act act) : IRequestHandler<RegisterCourt, Result<Registered>>
{
    public async Task<Result<Registered>> Handle(RegisterCourt request, CancellationToken cancellationToken)
    {
        if (!(await places.MunicipalityCodes(cancellationToken)).Contains(request.MunicipalityCode!)) return CourtErrors.MunicipalityUnknown;

        var court = Court.Enter(request.Data, act);
        db.Courts.Add(court);
        return new Registered(court.Id.Value, court.Version);
    }
}
