using Igm.Domain.Common;

namespace Igm.Domain.Control.Courts;

/// <summary>A court of the catalogue. The judiciary's own list is imported; until then a short list, marked as demonstration, serves.</summary>
public sealed class Court : Aggregate<Court>
{
    public const int CodeLength = 40;
    public const int NameLength = 200;

    private Court() => (Code, Name, MunicipalityCode, Source) = (null!, null!, null!, null!);

    public string Code { get; private init; }
    public string Name { get; private set; }

    /// <summary>Four digits of INE; the first two are the department by which figures are counted.</summary>
    public string MunicipalityCode { get; private set; }
    public string? Jurisdiction { get; private set; }
    public string? Email { get; private set; }
    public string Source { get; private set; }
    public bool IsDemonstration { get; private set; }

    public static Court Enter(CourtData data, Act act)
    {
        var court = new Court { Id = Id<Court>.New(act.At), Code = data.Code };
        court.Write(data);
        court.Raise(new CourtEntered(court.Id, act.At));
        return court;
    }

    /// <summary>A newer line of the catalogue; orders keep the name that was on their paper.</summary>
    public Result<Done> Revise(CourtData data, Act act)
    {
        if (data.Code != Code) return CourtErrors.CodeIsFixed;

        Write(data);
        Raise(new CourtRevised(Id, act.At));
        return new Done();
    }

    /// <summary>The catalogue already reads so.</summary>
    public bool Says(CourtData data) =>
        (Name, MunicipalityCode, Jurisdiction, Email, IsDemonstration) == (data.Name, data.MunicipalityCode, data.Jurisdiction, data.Email, data.IsDemonstration);

    private void Write(CourtData data) =>
        (Name, MunicipalityCode, Jurisdiction, Email, Source, IsDemonstration) =
        (data.Name, data.MunicipalityCode, data.Jurisdiction, data.Email, data.Source, data.IsDemonstration);
}

public sealed record CourtData(
    string Code, string Name, string MunicipalityCode, string Source, string? Jurisdiction = null, string? Email = null, bool IsDemonstration = false);

public sealed record CourtEntered(Id<Court> CourtId, DateTimeOffset At) : IDomainEvent;
public sealed record CourtRevised(Id<Court> CourtId, DateTimeOffset At) : IDomainEvent;

public static class CourtErrors
{
    public static readonly Error NotFound = Error.NotFound("control.court.not_found");
    public static readonly Error Unknown = Error.Invalid("control.court.unknown").At(("/order/courtId", "control.court.unknown"));
    public static readonly Error CodeIsFixed = Error.Conflict("control.court.code_is_fixed");
    public static readonly Error CodeTaken = Error.Conflict("control.court.code_taken");
    public static readonly Error MunicipalityUnknown = Error.Invalid("control.court.municipality_unknown").At(("/municipalityCode", "control.court.municipality_unknown"));
    public static readonly Error ImportRefused = Error.Invalid("control.court.import_refused");
    public static readonly Error ImportTooLarge = Error.Invalid("control.court.import_too_large").At(("/file", "control.court.import_too_large"));
    public static readonly Error ImportTooLong = Error.Invalid("control.court.import_too_long").At(("/file", "control.court.import_too_long"));
    public static readonly Error ImportUnreadable = Error.Invalid("control.court.import_unreadable").At(("/file", "control.court.import_unreadable"));
}
