using Igm.Domain.Common;

namespace Igm.Domain.Territory;

/// <summary>A day without office hours, for the whole country or for one municipality.</summary>
public sealed class Holiday : Aggregate<Holiday>
{
    public const int NameLength = 120;
    public const int SourceLength = 300;

    private Holiday() { }

    public DateOnly Day { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>Only there; empty is the whole country.</summary>
    public string? MunicipalityCode { get; private init; }

    /// <summary>From noon: the morning is worked, so the day counts as a working day.</summary>
    public bool FromNoon { get; private init; }

    public string Source { get; private init; } = "";

    public bool Confirmed { get; private init; }

    /// <summary>A day the published calendar did not have: a decree, a bridge, a local feast.</summary>
    public static Result<Holiday> Register(DayOff day, Act act)
    {
        if (string.IsNullOrWhiteSpace(day.Name))
            return TerritoryErrors.HolidayNeedsName;
        if (string.IsNullOrWhiteSpace(day.Source))
            return TerritoryErrors.HolidayNeedsSource;
        if (day.On.Year is < 1990 or > 2100)
            return TerritoryErrors.HolidayOutOfRange;

        var holiday = new Holiday
        {
            Id = Id<Holiday>.New(act.At),
            Day = day.On,
            Name = day.Name,
            MunicipalityCode = day.MunicipalityCode,
            FromNoon = day.FromNoon,
            Source = day.Source,
            Confirmed = day.Confirmed,
        };
        holiday.Raise(new HolidayRegistered(holiday.Id, day.On, act.At));
        return holiday;
    }
}

public sealed record HolidayRegistered(Id<Holiday> HolidayId, DateOnly Day, DateTimeOffset At) : IDomainEvent;

/// <summary>What a calendar needs to know of a day off.</summary>
public sealed record DayOff(DateOnly On, string Name, string? MunicipalityCode = null, bool FromNoon = false, string Source = "", bool Confirmed = false);
