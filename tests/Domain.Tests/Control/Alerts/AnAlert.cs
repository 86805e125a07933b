using Igm.Domain.Control.Alerts;

namespace Igm.Domain.Tests.Control.Alerts;

/// <summary>Synthetic alerts, each built by the verbs an officer would use.</summary>
internal static class AnAlert
{
    public static readonly AlertRules Warrant = new("CAP", AlertKind.Registered, AlertClass.SilentDetain, AlertDirection.Both, AlertVisibility.Silent);
    public static readonly AlertRules Stolen = new("SLTD", AlertKind.Registered, AlertClass.Secondary, AlertDirection.Both, AlertVisibility.Open);
    public static readonly AlertRules Security = new("SEG", AlertKind.Registered, AlertClass.SilentInform, AlertDirection.Both, AlertVisibility.Reserved);

    public static readonly DateOnly March2 = new(2026, 3, 2);

    public static AlertSubject Person(string name = "Juan Pedro Chok Tum") => new()
    {
        Kind = AlertSubjectKind.Person,
        FullName = name,
        BirthDate = "1985-06",
        Sex = "M",
        Nationality = "GTM",
        Cui = "2580123580101",
        Documents = [new("SLV", "B0000777")],
    };

    public static AlertData Data(string? from = "2026-03-01", string? until = null, AlertSubject? subject = null, string origin = "OJ") =>
        new(origin, "C-01074-2026-00999", subject ?? Person(), from, until);

    public static Alert Registered(AlertRules? rules = null, AlertData? data = null, DateOnly? on = null) =>
        Alert.Register(data ?? Data(), rules ?? Warrant, null, By.Registrar.On(on ?? March2)).Value;

    public static Alert Active(AlertRules? rules = null, AlertData? data = null, DateOnly? on = null)
    {
        var alert = Registered(rules, data, on);
        alert.Verify(By.Verifier.On(on ?? March2)).ShouldBeDone();
        return alert;
    }

    public static AuthorityPaper Paper(DateOnly? on = null, string authority = "OJ") => new(authority, "OF-LEV-7", on ?? March2.AddDays(3));

    public static AlertProposal LiftingProposed(this Alert alert, DateOnly? on = null) =>
        alert.ProposeLifting(Paper(on), By.Registrar.On(on ?? March2.AddDays(3))).Value;

    public static Alert Lifted(DateOnly? on = null)
    {
        var alert = Active();
        alert.Confirm(AlertProposalKind.Lifting, alert.LiftingProposed(on).Id, By.Chief.On(on ?? March2.AddDays(3))).ShouldBeDone();
        return alert;
    }
}
