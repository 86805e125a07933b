using Igm.Application.Common.Ports;
using Igm.Domain.Territory;

namespace Igm.Application.Territory;

/// <summary>Territory for the other areas: the codes of places and the days that count.</summary>
public interface IPlaces
{
    /// <summary>Every municipality's four digits, in force or ever in force.</summary>
    Task<IReadOnlySet<string>> MunicipalityCodes(CancellationToken ct);

    /// <summary>Every institution's code, in force or ever in force.</summary>
    Task<IReadOnlySet<string>> InstitutionCodes(CancellationToken ct);

    /// <param name="municipalityCode">Whose local holidays count; <see cref="HolidayCalendar.Capital"/> for the institution itself.</param>
    Task<HolidayCalendar> Calendar(string? municipalityCode, CancellationToken ct);
}

internal sealed class Places(ISql sql) : IPlaces
{
    public async Task<IReadOnlySet<string>> MunicipalityCodes(CancellationToken ct) =>
        (await sql.Query<string>($"select distinct code from territory.municipalities", ct)).ToHashSet();

    public async Task<IReadOnlySet<string>> InstitutionCodes(CancellationToken ct) =>
        (await sql.Query<string>($"select distinct code from territory.institutions", ct)).ToHashSet();

    public async Task<HolidayCalendar> Calendar(string? municipalityCode, CancellationToken ct) =>
        HolidayCalendar.Of(
            (await sql.Query<Off>($"select day, name, municipality_code, from_noon from territory.holidays", ct))
                .Select(off => new DayOff(off.Day, off.Name, off.MunicipalityCode, off.FromNoon)),
            municipalityCode);

    private sealed record Off
    {
        public DateOnly Day { get; init; }
        public string Name { get; init; } = "";
        public string? MunicipalityCode { get; init; }
        public bool FromNoon { get; init; }
    }
}
