using Igm.Domain.Common;

namespace Igm.Domain.People;

/// <summary>What a paper says of who somebody is.</summary>
/// <param name="Nationality">ISO alpha-3 or ICAO's additions (stateless, refugee).</param>
public sealed record Identity(PersonName Name, PartialDate? BirthDate = null, char? Sex = null, string? Nationality = null, Cui? Cui = null);

/// <summary>One person, many papers, of any State.</summary>
public sealed class Person : Aggregate<Person>
{
    private readonly List<IdentityDocument> _documents = [];
    private readonly List<PersonAlias> _aliases = [];

    private Person() { }

    public string FullName { get; private set; } = "";
    public string? GivenNames { get; private set; }
    public string? Surnames { get; private set; }
    public PersonName Name => PersonName.FromStored(FullName, GivenNames, Surnames);
    public PartialDate? BirthDate { get; private set; }
    public char? Sex { get; private set; }
    public string? Nationality { get; private set; }
    public Cui? Cui { get; private set; }

    /// <summary>What its CUI left open when it was written down with a reason.</summary>
    public IReadOnlyList<string> CuiDoubts { get; private set; } = [];
    public IReadOnlyList<IdentityDocument> Documents => _documents;
    public IReadOnlyList<PersonAlias> Aliases => _aliases;

    /// <summary>The paper by which an officer last found the identity to agree; a correction undoes it.</summary>
    public Guid? VerifiedByDocument { get; private set; }
    public DateTimeOffset? VerifiedAt { get; private set; }
    public Guid? VerifiedBy { get; private set; }
    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>Every name in its folded form, for the search that tolerates a slip.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The sounds of every name, for candidates.</summary>
    public IReadOnlyList<string> NameKeys { get; private set; } = [];

    /// <param name="municipalityCodes">The table the CUI's place is looked up in.</param>
    public static Result<Person> Register(Identity identity, IReadOnlyList<DocumentPaper> papers, IReadOnlySet<string> municipalityCodes, Act act)
    {
        if (Fault(identity, act) is { } fault)
            return fault;
        var person = new Person { Id = Id<Person>.New(act.At), RegisteredAt = act.At };
        if (person.Take(identity, municipalityCodes, act) is { } doubt)
            return doubt;
        foreach (var (paper, i) in papers.Select((paper, i) => (paper, i)))
            if (person.Add(paper, act) is { } refused)
                return refused.At(($"/documents/{i}", refused.Code));
        person.Index();
        person.Raise(new PersonRegistered(person.Id, act.At));
        return person;
    }

    public Result<Done> AddDocument(DocumentPaper paper, Act act)
    {
        if (Add(paper, act) is { } refused)
            return refused;
        Raise(new PersonDocumentAdded(Id, paper.Kind, act.At));
        return new Done();
    }

    /// <summary>Another name the person is or was written under: kept beside, never instead.</summary>
    public Result<Done> AddAlias(PersonName name, AliasKind kind, Act act)
    {
        if (FullName == name.Full || _aliases.Exists(alias => alias.FullName == name.Full))
            return PersonErrors.AliasKnown;
        _aliases.Add(PersonAlias.From(name, kind, act));
        Index();
        Raise(new PersonAliasAdded(Id, act.At));
        return new Done();
    }

    /// <summary>Mends what was written wrong. The reason is kept with the act; the papers stay as they are.</summary>
    public Result<Done> Correct(Identity identity, IReadOnlySet<string> municipalityCodes, Act act)
    {
        if (string.IsNullOrWhiteSpace(act.Why))
            return PersonErrors.ReasonRequired;
        if (Fault(identity, act) is { } fault)
            return fault;
        if (identity == new Identity(Name, BirthDate, Sex, Nationality, Cui))
            return PersonErrors.NothingCorrected;
        if (Take(identity, municipalityCodes, act) is { } doubt)
            return doubt;
        (VerifiedByDocument, VerifiedAt, VerifiedBy) = (null, null, null);
        Index();
        Raise(new PersonCorrected(Id, act.At));
        return new Done();
    }

    /// <summary>An officer had the person's own paper at hand and found it to agree.</summary>
    public Result<Done> VerifyIdentity(Guid documentId, Act act)
    {
        if (_documents.Find(document => document.Id == documentId) is not { } seen)
            return PersonErrors.DocumentUnknown;
        if (seen.ExpiresOn < GuatemalaTime.DayOf(act.At))
            return PersonErrors.DocumentExpired;
        (VerifiedByDocument, VerifiedAt, VerifiedBy) = (documentId, act.At, act.By.Id);
        Raise(new PersonIdentityVerified(Id, act.At));
        return new Done();
    }

    public PersonFacts Facts => new(FullName, BirthDate, Cui?.Value, Sex, [.. _aliases.Select(alias => alias.FullName)]);

    private Error? Add(DocumentPaper paper, Act act)
    {
        if (paper.Fault() is { } fault)
            return fault;
        if (_documents.Exists(held => held.Kind == paper.Kind && held.State == paper.State && held.NumberKey == paper.NumberKey))
            return DocumentErrors.AlreadyHeld;
        _documents.Add(IdentityDocument.From(paper, act));
        return null;
    }

    private Error? Take(Identity identity, IReadOnlySet<string> municipalityCodes, Act act)
    {
        var doubts = identity.Cui?.Doubts(municipalityCodes) ?? [];
        if (doubts.Count > 0 && identity.Cui != Cui && string.IsNullOrWhiteSpace(act.Why))
            return PersonErrors.DoubtfulCui.At([("/cui", PersonErrors.DoubtfulCui.Code), .. doubts.Select(doubt => ("/cui", CodeOf(doubt)))]);
        (FullName, GivenNames, Surnames) = (identity.Name.Full, identity.Name.Given, identity.Name.Surnames);
        (BirthDate, Sex, Nationality, Cui) = (identity.BirthDate, identity.Sex, identity.Nationality, identity.Cui);
        CuiDoubts = [.. doubts.Select(CodeOf)];
        return null;
    }

    private void Index()
    {
        var names = _aliases.Select(alias => alias.FullName).Prepend(FullName).ToList();
        SearchText = string.Join(" | ", names.Select(NameTokens.Fold));
        NameKeys = NameTokens.Keys(names);
    }

    public static string CodeOf(CuiDoubt doubt) => doubt switch
    {
        CuiDoubt.RemainderTen => "people.cui.remainder_ten",
        CuiDoubt.UnknownDepartment => "people.cui.unknown_department",
        _ => "people.cui.unknown_municipality",
    };

    private static Error? Fault(Identity identity, Act act)
    {
        var today = GuatemalaTime.DayOf(act.At);
        if (identity.BirthDate is { } born && !born.IsBirthOfTheLiving(today))
            return PersonErrors.BirthDateOutOfRange;
        if (identity.Sex is not (null or 'F' or 'M' or 'X'))
            return PersonErrors.Sex;
        return identity.Nationality is { } state && (state.Length is < 1 or > 3 || !state.All(char.IsAsciiLetterUpper) || state == Mrz.Utopia) ? PersonErrors.Nationality : null;
    }
}

public enum AliasKind
{
    /// <summary>Another paper spells it so.</summary>
    Spelling,
    MarriedName,
    FormerName,

    /// <summary>Known as; says nothing of the law.</summary>
    KnownAs,
}

public sealed class PersonAlias
{
    private PersonAlias() { }

    public Guid Id { get; private init; }
    public string FullName { get; private init; } = "";
    public AliasKind Kind { get; private init; }
    public DateTimeOffset AddedAt { get; private init; }
    public Guid AddedBy { get; private init; }

    internal static PersonAlias From(PersonName name, AliasKind kind, Act act) =>
        new() { Id = Guid.CreateVersion7(act.At), FullName = name.Full, Kind = kind, AddedAt = act.At, AddedBy = act.By.Id };
}
