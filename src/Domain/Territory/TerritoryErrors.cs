using Igm.Domain.Common;

namespace Igm.Domain.Territory;

public static class TerritoryErrors
{
    public static readonly Error HolidayNeedsName = Error.Invalid("territory.holiday.name_required").At(("/name", "common.required"));
    public static readonly Error HolidayNeedsSource = Error.Invalid("territory.holiday.source_required").At(("/source", "common.required"));
    public static readonly Error HolidayOutOfRange = Error.Invalid("territory.holiday.out_of_range").At(("/day", "common.date_out_of_range"));
    public static readonly Error HolidayTaken = Error.Conflict("territory.holiday.taken");
    public static readonly Error UnknownMunicipality = Error.Invalid("territory.municipality.unknown");
}
