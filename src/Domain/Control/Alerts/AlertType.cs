using Igm.Domain.Common;

namespace Igm.Domain.Control.Alerts;

public enum AlertKind
{
    /// <summary>Entered by us at the word of an authority.</summary>
    Registered,

    /// <summary>Found at the booth from other records, never entered.</summary>
    Computed,

    /// <summary>A bill, not yet law.</summary>
    NotInForce,

    /// <summary>Lives in the register of arraigos.</summary>
    Arraigo,
}

/// <summary>What the officer at the post is moved to do, from the gravest to the least.</summary>
public enum AlertClass
{
    SilentDetain,
    Block,
    Protect,
    SilentInform,
    Secondary,
    Pay,
    Info,
}

public enum AlertDirection
{
    Both,
    Entry,
    Exit,

    /// <summary>Says nothing of a crossing: for searches and investigations.</summary>
    None,
}

/// <summary>What the traveller may be told of it.</summary>
public enum AlertDisclosure
{
    Yes,

    /// <summary>The type and the court, and no more.</summary>
    TypeAndCourt,
    WithCare,
    NotBeforeCompanion,
    No,
    NotApplicable,
}

/// <summary>Who may know that it exists, from everybody of the register to the fewest; an alert only ever moves up.</summary>
public enum AlertVisibility
{
    Open,
    Silent,
    Reserved,
}

/// <summary>What the list says of one type; the verbs read it, they do not know the types.</summary>
public sealed record AlertRules(string Type, AlertKind Kind, AlertClass Class, AlertDirection Direction, AlertVisibility Visibility);

/// <summary>Who says so, and how far it can be leant on until the list's owner confirms it.</summary>
public sealed record AlertTypeGround(string? LegalBasis, string Source, string Confidence, bool Confirmed = false, string? Note = null);

/// <summary>One line of the institution's list of alerts.</summary>
/// <param name="Instruction">What the officer at the post does; an alert may narrow it, never replace it.</param>
public sealed record AlertTypeData(
    AlertRules Rules, string Name, string NameEn, string Issuer, AlertDisclosure Disclosure, string Instruction, AlertTypeGround Ground);

public sealed class AlertType : Aggregate<AlertType>
{
    public const int CodeLength = 10;

    private AlertType() => (Rules, Name, NameEn, Issuer, Instruction, Ground) = (null!, null!, null!, null!, null!, null!);

    public string Code { get; private init; } = "";
    public AlertRules Rules { get; private init; }
    public string Name { get; private init; }
    public string NameEn { get; private init; }
    public string Issuer { get; private init; }
    public AlertDisclosure Disclosure { get; private init; }
    public string Instruction { get; private init; }
    public AlertTypeGround Ground { get; private init; }

    public static AlertType Enter(AlertTypeData data, Act act)
    {
        var type = new AlertType
        {
            Id = Id<AlertType>.New(act.At),
            Code = data.Rules.Type,
            Rules = data.Rules,
            Name = data.Name,
            NameEn = data.NameEn,
            Issuer = data.Issuer,
            Disclosure = data.Disclosure,
            Instruction = data.Instruction,
            Ground = data.Ground,
        };
        type.Raise(new AlertTypeEntered(type.Id, type.Code, act.At));
        return type;
    }
}

public sealed record AlertTypeEntered(Id<AlertType> TypeId, string Code, DateTimeOffset At) : IDomainEvent;
