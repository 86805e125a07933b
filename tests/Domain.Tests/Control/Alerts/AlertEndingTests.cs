using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control.Alerts;

public class AlertEndingTests
{
    private static readonly DateOnly Day = AnAlert.March2.AddDays(3);

    private static Result<AlertProposal> Propose(Alert alert, AuthorityPaper paper) => alert.ProposeLifting(paper, By.Registrar.On(Day));

    [Fact]
    public void It_is_lifted_at_the_word_of_the_authority_that_asked_and_of_no_other()
    {
        var alert = AnAlert.Active();
        Propose(alert, AnAlert.Paper(authority: "MP")).ShouldRefuse(AlertErrors.PaperOfAnother);
        Propose(alert, AnAlert.Paper(Day.AddDays(1))).ShouldRefuse(AlertErrors.PaperInFuture);
        Propose(alert, AnAlert.Paper(new(2026, 2, 28))).ShouldRefuse(AlertErrors.PaperOlder);
        Propose(alert, AnAlert.Paper(new(2026, 3, 1))).ShouldBeDone();
    }

    [Fact]
    public void A_lifting_takes_two_people()
    {
        var alert = AnAlert.Active();
        var proposal = alert.LiftingProposed();
        alert.IsInForceOn(Day).ShouldBeTrue();
        alert.Confirm(AlertProposalKind.Lifting, proposal.Id, By.Registrar.On(Day)).ShouldRefuse(AlertErrors.SecondPersonRequired);
        var act = alert.Confirm(AlertProposalKind.Lifting, proposal.Id, By.Chief.On(Day)).Value;
        (act.Kind, act.By, act.ProposedBy, act.Paper!.Number).ShouldBe((AlertActKind.Lifted, By.Chief.Id, By.Registrar.Id, "OF-LEV-7"));
        (alert.State, alert.EndedOn).ShouldBe((AlertState.Lifted, Day));
        alert.IsInForceOn(Day).ShouldBeFalse();
        alert.IsInForceOn(Day.AddDays(-1)).ShouldBeTrue();
        Propose(alert, AnAlert.Paper()).ShouldRefuse(AlertErrors.AlreadyLifted);
    }

    [Fact]
    public void Only_an_active_alert_is_lifted_or_annulled()
    {
        Propose(AnAlert.Registered(), AnAlert.Paper()).ShouldRefuse(AlertErrors.NotActive);
        AnAlert.Registered().ProposeAnnulment(By.Registrar.On(Day, "Error")).ShouldRefuse(AlertErrors.NotActive);
        Propose(AnAlert.Active(data: AnAlert.Data(until: "2026-03-04")), AnAlert.Paper()).ShouldRefuse(AlertErrors.TermIsOver);
    }

    [Fact]
    public void An_annulment_has_a_reason_and_two_people()
    {
        var alert = AnAlert.Active();
        alert.ProposeAnnulment(By.Registrar.On(Day)).ShouldRefuse(AlertErrors.ReasonRequired);
        var proposal = alert.ProposeAnnulment(By.Registrar.On(Day, "Se registró dos veces")).Value;
        var act = alert.Confirm(AlertProposalKind.Annulment, proposal.Id, By.Chief.On(Day)).Value;
        (act.Kind, act.Why, alert.State).ShouldBe((AlertActKind.Annulled, "Se registró dos veces", AlertState.Annulled));
        alert.Expire(By.Clock.On(Day)).ShouldRefuse(AlertErrors.AlreadyAnnulled);
    }

    [Fact]
    public void It_expires_ex_officio_at_the_end_of_its_last_day_in_Guatemala_and_once()
    {
        var alert = AnAlert.Active(data: AnAlert.Data(until: "2026-03"));
        var last = new DateOnly(2026, 3, 31);
        alert.Expire(By.Clock.On(last, hour: 23)).ShouldRefuse(AlertErrors.TermNotOver);
        alert.LiftingProposed(last);
        alert.Expire(new(By.Clock, GuatemalaTime.StartOf(last.AddDays(1)))).ShouldBeDone();

        (alert.State, alert.EndedOn).ShouldBe((AlertState.Expired, last.AddDays(1)));
        alert.IsInForceOn(last).ShouldBeTrue();
        alert.Proposals[0].Outcome.ShouldBe(ProposalOutcome.Moot);
        var version = alert.Version;
        alert.Expire(By.Clock.On(last.AddDays(5))).ShouldBeDone();
        alert.Version.ShouldBe(version);
    }

    [Fact]
    public void What_has_no_last_day_or_is_not_verified_does_not_expire()
    {
        AnAlert.Active().Expire(By.Clock.On(Day)).ShouldRefuse(AlertErrors.NoTerm);
        AnAlert.Registered(data: AnAlert.Data(until: "2026-03-03")).Expire(By.Clock.On(Day)).ShouldRefuse(AlertErrors.NotActive);
        AnAlert.Lifted().Expire(By.Clock.On(Day)).ShouldRefuse(AlertErrors.AlreadyLifted);
    }

    [Fact]
    public void A_correction_cannot_bring_back_what_ran_out()
    {
        var alert = AnAlert.Active(data: AnAlert.Data(until: "2026-03-04"));
        alert.Correct(AnAlert.Data(until: "2027"), By.Registrar.On(Day, "Prórroga")).ShouldRefuse(AlertErrors.TermIsOver);
        AnAlert.Active().Correct(AnAlert.Data(until: "2026-03-04"), By.Registrar.On(Day, "Se acorta")).ShouldRefuse(AlertErrors.TermIsOver);
    }

    [Fact]
    public void Coordination_is_noted_with_the_four_institutions_or_the_authority_that_asked_also_after_the_end()
    {
        var alert = AnAlert.Lifted();
        var at = GuatemalaTime.StartOf(Day).AddHours(9);
        foreach (var institution in new[] { "MP", "PNC", "PGN", "INTERPOL", "OJ" })
            alert.Annotate(new(institution, NoteDirection.Received, at, "Enterados", "OF-1"), By.Verifier.On(Day)).ShouldBeDone();
        alert.Annotate(new("RENAP", NoteDirection.Sent, at, "Enterados"), By.Verifier.On(Day)).ShouldRefuse(AlertErrors.NoteInstitution);
        alert.Annotate(new("MP", NoteDirection.Sent, at.AddDays(1), "Enterados"), By.Verifier.On(Day)).ShouldRefuse(AlertErrors.NoteInFuture);
        alert.Acts.Count(act => act.Kind is AlertActKind.Annotated).ShouldBe(5);
        alert.Acts[^1].Note!.Institution.ShouldBe("OJ");
    }

    [Fact]
    public void Imported_history_names_its_load_is_in_force_and_what_ran_out_is_over_already()
    {
        var load = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
        var alert = Alert.FromHistory(AnAlert.Data("2019-05"), AnAlert.Warrant, load, By.Clock.On(Day)).Value;
        (alert.LoadId, alert.State, alert.Visibility).ShouldBe((load, AlertState.Active, AlertVisibility.Silent));
        alert.Acts.ShouldHaveSingleItem().EffectiveOn.ShouldBe(new(2019, 5, 1));
        alert.Events.ShouldHaveSingleItem().IsWithheld.ShouldBeTrue();

        var over = Alert.FromHistory(AnAlert.Data("2019", "2020-02"), AnAlert.Warrant, load, By.Clock.On(Day)).Value;
        (over.State, over.EndedOn).ShouldBe((AlertState.Expired, new DateOnly(2020, 3, 1)));
        over.Acts.Select(act => act.EffectiveOn).ShouldBe([new(2019, 1, 1), new(2020, 3, 1)]);
        Alert.FromHistory(AnAlert.Data(null, "2020-02"), AnAlert.Warrant, load, By.Clock.On(Day)).Value.Acts[0].EffectiveOn.ShouldBe(new(2020, 2, 29));
        Alert.FromHistory(AnAlert.Data(null), AnAlert.Warrant, load, By.Clock.On(Day)).Value.Acts[0].EffectiveOn.ShouldBe(Day);
        Alert.FromHistory(AnAlert.Data("2026-03", "2026-02"), AnAlert.Warrant, load, By.Clock.On(Day)).ShouldRefuse(AlertErrors.ValidityReversed);
    }
}
