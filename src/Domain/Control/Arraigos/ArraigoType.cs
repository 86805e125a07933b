using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

/// <summary>One version of a type's rules: from a day on, by whom, on what legal ground and how sure.</summary>
public sealed class ArraigoRuleVersion
{
    private ArraigoRuleVersion() => (Rules, LegalBasis, Source) = (null!, null!, null!);

    internal ArraigoRuleVersion(Id<ArraigoType> type, int number, ArraigoRules rules, RuleGround ground, Act act) =>
        (Id, TypeId, Number, Rules, ValidFrom, LegalBasis, Source, Note, EnteredAt, EnteredBy) =
        (Guid.CreateVersion7(act.At), type, number, rules, ground.ValidFrom, ground.LegalBasis, ground.Source, ground.Note, act.At, act.By.Id);

    public Guid Id { get; private init; }
    public Id<ArraigoType> TypeId { get; private init; }
    public int Number { get; private init; }
    public ArraigoRules Rules { get; private init; }
    public DateOnly ValidFrom { get; private init; }
    public string LegalBasis { get; private init; }
    public string Source { get; private init; }
    public string? Note { get; private init; }
    public DateTimeOffset EnteredAt { get; private init; }
    public Guid EnteredBy { get; private init; }
}

public sealed record RuleGround(DateOnly ValidFrom, string LegalBasis, string Source, string? Note = null);

/// <summary>A type of order and the versions of its rules, which belong to the legal unit.</summary>
public sealed class ArraigoType : Aggregate<ArraigoType>
{
    public const int CodeLength = 10;

    private readonly List<ArraigoRuleVersion> _versions = [];

    private ArraigoType() => (Code, Name, Jurisdiction) = (null!, null!, null!);

    public string Code { get; private init; }
    public string Name { get; private init; }
    public string Jurisdiction { get; private init; }
    public string? Lifting { get; private init; }
    public IReadOnlyList<ArraigoRuleVersion> Versions => _versions;

    public static ArraigoType Enter(string code, string name, string jurisdiction, string? lifting, Act act)
    {
        var type = new ArraigoType { Id = Id<ArraigoType>.New(act.At), Code = code, Name = name, Jurisdiction = jurisdiction, Lifting = lifting };
        type.Raise(new ArraigoTypeEntered(type.Id, code, act.At));
        return type;
    }

    /// <summary>The version that counts on a day: the latest to have begun; two that begin together, the one entered last.</summary>
    public ArraigoRules? RulesOn(DateOnly day) =>
        _versions.Where(version => version.ValidFrom <= day).OrderBy(version => version.ValidFrom).ThenBy(version => version.Number).LastOrDefault()?.Rules;

    /// <summary>Counts from its own day on: orders annotated before keep the term they were annotated with.</summary>
    public Result<Done> ChangeRules(ArraigoRules rules, RuleGround ground, Act act)
    {
        if (rules.Type != Code) return ArraigoTypeErrors.OfAnotherType;
        if (_versions.Count > 0 && ground.ValidFrom < GuatemalaTime.DayOf(act.At)) return ArraigoTypeErrors.Retroactive;

        _versions.Add(new ArraigoRuleVersion(Id, _versions.Count + 1, rules, ground, act));
        Raise(new ArraigoRulesChanged(Id, Code, ground.ValidFrom, act.At));
        return new Done();
    }
}

public sealed record ArraigoTypeEntered(Id<ArraigoType> TypeId, string Code, DateTimeOffset At) : IDomainEvent;
public sealed record ArraigoRulesChanged(Id<ArraigoType> TypeId, string Code, DateOnly ValidFrom, DateTimeOffset At) : IDomainEvent;

public static class ArraigoTypeErrors
{
    public static readonly Error NotFound = Error.NotFound("control.arraigo_type.not_found");
    public static readonly Error OfAnotherType = Error.Invalid("control.arraigo_type.of_another_type");
    public static readonly Error Retroactive = Error.Invalid("control.arraigo_type.retroactive").At(("/validFrom", "common.date_out_of_range"));
}
