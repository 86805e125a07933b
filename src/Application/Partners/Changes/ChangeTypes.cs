using Igm.Application.Common;
using Igm.Application.Common.Ports;

namespace Igm.Application.Partners.Changes;

public enum ChangeKind
{
    Insert,
    Update,

    /// <summary>A wrong entry, or one that went back: no longer part of the register.</summary>
    Tombstone,
}

/// <summary>Which events are told outside, as what, and to whom. An event that is not here stays in the house.</summary>
internal static class ChangeTypes
{
    private static readonly Told[] All =
    [
        new("arraigo", [Can.ReadArraigos, Can.QueryImpediments], ["ArraigoReceived", "ArraigoImported"],
            ["ArraigoRegistered", "ArraigoCompleted", "ArraigoObserved", "ArraigoAnnotated", "ArraigoExtended", "ArraigoExitAuthorised", "ArraigoDecidedAtTerm",
                "ArraigoCorrected", "ArraigoLifted", "ArraigoExpired", "ArraigoSubstituted"],
            ["ArraigoAnnulled", "ArraigoReturned"]),
        new("letter", [Can.ReadLetters], ["LetterWritten"], ["LetterDispatched"], []),
        new("certificate", [Can.ReadCertificates], ["CertificateIssued", "CertificateImported"], [], []),
        new("court", [Can.ReadArraigos], ["CourtEntered"], ["CourtRevised"], []),
        new("person", [Can.ReadPeople], ["PersonRegistered"], ["PersonCorrected", "PersonAliasAdded", "PersonDocumentAdded", "PersonIdentityVerified"], []),
        new("company", [Can.ReadCompanies], ["CompanyRegistered"], ["CompanyCorrected"], []),
        new("holiday", [Can.ReadChanges], ["HolidayRegistered"], [], []),
    ];

    private static readonly Dictionary<string, (string Type, ChangeKind Change)> ByEvent = All
        .SelectMany(told => told.Inserts.Select(name => (name, told.Type, ChangeKind.Insert))
            .Concat(told.Updates.Select(name => (name, told.Type, ChangeKind.Update)))
            .Concat(told.Tombstones.Select(name => (name, told.Type, ChangeKind.Tombstone))))
        .ToDictionary(told => told.name, told => (told.Type, told.Item3));

    public static IEnumerable<string> Events => ByEvent.Keys;

    /// <summary>One of a type's permissions is enough to hear that it changed; reading it still takes its own.</summary>
    public static IReadOnlyList<string> EventsFor(ICaller caller) => [.. All.Where(told => told.Scopes.Any(caller.May)).SelectMany(told => told.Events)];

    /// <param name="whole">False when the act touched only some of its subjects.</param>
    public static (string Type, ChangeKind Change) Of(string happened, bool whole) =>
        ByEvent[happened] is (var type, ChangeKind.Tombstone) && !whole ? (type, ChangeKind.Update) : ByEvent[happened];

    private sealed record Told(string Type, string[] Scopes, string[] Inserts, string[] Updates, string[] Tombstones)
    {
        public IEnumerable<string> Events => Inserts.Concat(Updates).Concat(Tombstones);
    }
}
