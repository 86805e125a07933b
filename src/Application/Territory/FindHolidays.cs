using AutoMapper;
using AutoMapper.QueryableExtensions;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Territory;

/// <summary>The days off by which working days are counted; one year's, or all.</summary>
[SignedIn, AlsoPartners]
public sealed record FindHolidays(int? Year) : IQuery<HolidaysFound>;

/// <summary>The whole calendar or year: it is short and comes without pages.</summary>
public sealed record HolidaysFound(IReadOnlyList<HolidayRow> Items, string? Next = null);

public sealed record HolidayRow
{
    public DateOnly Day { get; init; }
    public string Name { get; init; } = "";

    /// <summary>Only there; empty is the whole country.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>The morning is worked: it counts as a working day.</summary>
    public bool FromNoon { get; init; }
    public string Source { get; init; } = "";
    public bool Confirmed { get; init; }

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Holiday, HolidayRow>();
    }
}

internal sealed class FindHolidaysHandler(IDb db, IConfigurationProvider maps) : IRequestHandler<FindHolidays, Result<HolidaysFound>>
{
    public async Task<Result<HolidaysFound>> Handle(FindHolidays request, CancellationToken cancellationToken) =>
        new HolidaysFound(
            await db.Holidays
                .Where(holiday => request.Year == null || holiday.Day.Year == request.Year)
                .OrderBy(holiday => holiday.Day).ThenBy(holiday => holiday.MunicipalityCode)
                .ProjectTo<HolidayRow>(maps)
                .ToListAsync(cancellationToken));
}
