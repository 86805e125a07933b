using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>A day off that was decreed, moved or is local; from then on it is not counted as a working day.</summary>
/// <param name="Source">The decree or agreement.</param>
[Requires(Can.ChangeHolidays), Registers]
public sealed record RegisterHoliday(DateOnly? Day, string? Name, string? MunicipalityCode, bool FromNoon, string? Source, bool Confirmed) : ICommand<Registered>;

internal sealed class RegisterHolidayRules : AbstractValidator<RegisterHoliday>
{
    public RegisterHolidayRules()
    {
        RuleFor(holiday => holiday.Day).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(holiday => holiday.Name).Required(Holiday.NameLength);
        RuleFor(holiday => holiday.Source).Required(Holiday.SourceLength);
    }
}

internal sealed class RegisterHolidayHandler(IDb db, IPlaces places, Act act) : IRequestHandler<RegisterHoliday, Result<Registered>>
{
    public async Task<Result<Registered>> Handle(RegisterHoliday request, CancellationToken cancellationToken)
    {
        if (request.MunicipalityCode is { } place && !(await places.MunicipalityCodes(cancellationToken)).Contains(place))
        {
            return TerritoryErrors.UnknownMunicipality.At(("/municipalityCode", TerritoryErrors.UnknownMunicipality.Code));
        }

        return Holiday.Register(new(request.Day!.Value, request.Name!, request.MunicipalityCode, request.FromNoon, request.Source!, request.Confirmed), act)
            .Map<Registered>(holiday =>
            {
                db.Holidays.Add(holiday);
                return new Registered(holiday.Id.Value, holiday.Version);
            });
    }
}
