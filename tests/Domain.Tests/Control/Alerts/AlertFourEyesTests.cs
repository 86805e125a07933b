using Igm.Domain.Control.Alerts;

namespace Igm.Domain.Tests.Control.Alerts;

public class AlertFourEyesTests
{
    private static readonly DateOnly Day = AnAlert.March2;

    [Fact]
    public void Nobody_verifies_or_rejects_what_they_typed_or_mended()
    {
        var alert = AnAlert.Registered();
        alert.Verify(By.Registrar.On(Day)).ShouldRefuse(AlertErrors.FourEyes);
        alert.Reject(By.Registrar.On(Day, "No procede")).ShouldRefuse(AlertErrors.FourEyes);

        alert.Correct(AnAlert.Data() with { Reference = "C-2" }, By.Verifier.On(Day, "Se leyó mal")).ShouldBeDone();
        alert.Verify(By.Verifier.On(Day)).ShouldRefuse(AlertErrors.FourEyes);
        alert.Verify(By.Chief.On(Day)).ShouldBeDone();
        alert.Verify(By.Chief.On(Day)).ShouldRefuse(AlertErrors.AlreadyActive);
        alert.Reject(By.Chief.On(Day, "No procede")).ShouldRefuse(AlertErrors.AlreadyActive);
    }

    [Fact]
    public void A_rejection_has_a_reason_and_ends_it()
    {
        var alert = AnAlert.Registered();
        alert.Reject(By.Verifier.On(Day)).ShouldRefuse(AlertErrors.ReasonRequired);
        alert.Reject(By.Verifier.On(Day, "El oficio no nombra a nadie")).ShouldBeDone();
        (alert.State, alert.EndedOn, alert.Acts[^1].Why).ShouldBe((AlertState.Rejected, Day, "El oficio no nombra a nadie"));
        alert.Verify(By.Chief.On(Day)).ShouldRefuse(AlertErrors.AlreadyRejected);
        alert.Correct(AnAlert.Data() with { Reference = "C-2" }, By.Chief.On(Day, "Se leyó mal")).ShouldRefuse(AlertErrors.AlreadyRejected);
    }

    [Fact]
    public void What_ran_out_before_it_was_verified_is_not_verified()
    {
        var alert = AnAlert.Registered(data: AnAlert.Data(until: "2026-03-04"));
        alert.Verify(By.Verifier.On(new(2026, 3, 5))).ShouldRefuse(AlertErrors.TermIsOver);
        alert.Verify(By.Verifier.On(new(2026, 3, 4), hour: 23)).ShouldBeDone();
    }

    [Fact]
    public void Before_the_verification_a_correction_is_made_at_once_and_kept_with_what_it_replaced()
    {
        var alert = AnAlert.Registered();
        var corrected = AnAlert.Data(until: "2026-12") with { Subject = AnAlert.Person("Juan Pedro Choc Tum"), Narrowing = "Solo frontera sur" };
        alert.Correct(corrected, By.Registrar.On(Day)).ShouldRefuse(AlertErrors.ReasonRequired);
        alert.Correct(corrected, By.Registrar.On(Day, "Se leyó mal")).ShouldBeDone();

        (alert.FoldedName, alert.ExpiresOn, alert.Narrowing).ShouldBe(("JUAN PEDRO CHOC TUM", new DateOnly(2026, 12, 31), "Solo frontera sur"));
        alert.Acts[^1].Changes.ShouldBe(
        [
            new("/validUntil", null, "2026-12"), new("/narrowing", null, "Solo frontera sur"), new("/subject/fullName", "Juan Pedro Chok Tum", "Juan Pedro Choc Tum"),
        ]);
        alert.Correct(corrected, By.Registrar.On(Day, "Otra vez")).ShouldRefuse(AlertErrors.NothingChanged);
        alert.Correct(corrected with { Origin = "MP" }, By.Registrar.On(Day, "Otra vez")).ShouldRefuse(AlertErrors.OriginIsFixed);
    }

    [Fact]
    public void One_person_alone_cannot_turn_an_active_alert_on_somebody_else()
    {
        var alert = AnAlert.Active();
        var another = AnAlert.Data(subject: AnAlert.Person("Otra Persona Distinta"));
        alert.Correct(another, By.Registrar.On(Day, "Se leyó mal")).ShouldBeDone();
        alert.Subject.FullName.ShouldBe("Juan Pedro Chok Tum");
        var proposal = alert.Proposals.ShouldHaveSingleItem();
        (proposal.Kind, proposal.IsPending).ShouldBe((AlertProposalKind.Correction, true));

        alert.Confirm(AlertProposalKind.Correction, proposal.Id, By.Registrar.On(Day)).ShouldRefuse(AlertErrors.SecondPersonRequired);
        var act = alert.Confirm(AlertProposalKind.Correction, proposal.Id, By.Chief.On(Day)).Value;
        (act.Id, act.Kind, act.By, act.ProposedBy, act.Why).ShouldBe((proposal.Id, AlertActKind.Corrected, By.Chief.Id, By.Registrar.Id, "Se leyó mal"));
        act.Changes.ShouldBe([new("/subject/fullName", "Juan Pedro Chok Tum", "Otra Persona Distinta")]);
        alert.Subject.FullName.ShouldBe("Otra Persona Distinta");
        alert.State.ShouldBe(AlertState.Active);
    }

    [Fact]
    public void One_proposal_at_a_time_answered_once_and_by_its_own_kind()
    {
        var alert = AnAlert.Active();
        var lifting = alert.LiftingProposed();
        var later = AnAlert.March2.AddDays(4);
        alert.ProposeAnnulment(By.Registrar.On(later, "Error")).ShouldRefuse(AlertErrors.ProposalPending);
        alert.Correct(AnAlert.Data() with { Reference = "C-2" }, By.Registrar.On(later, "Error")).ShouldRefuse(AlertErrors.ProposalPending);
        alert.Confirm(AlertProposalKind.Annulment, lifting.Id, By.Chief.On(later)).ShouldRefuse(AlertErrors.ProposalUnknown);

        alert.Refuse(AlertProposalKind.Lifting, lifting.Id, By.Registrar.On(later, "Me equivoqué")).ShouldRefuse(AlertErrors.SecondPersonRequired);
        alert.Refuse(AlertProposalKind.Lifting, lifting.Id, By.Chief.On(later)).ShouldRefuse(AlertErrors.ReasonRequired);
        alert.Refuse(AlertProposalKind.Lifting, lifting.Id, By.Chief.On(later, "Falta el sello")).ShouldBeDone();
        alert.Confirm(AlertProposalKind.Lifting, lifting.Id, By.Chief.On(later)).ShouldRefuse(AlertErrors.ProposalAnswered);
        alert.State.ShouldBe(AlertState.Active);
    }
}
