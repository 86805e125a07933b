using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>A court's extension that came inside the term and waits for its second person.</summary>
public class WaitingExtensionTests
{
    private static readonly DateOnly LastDay = new(2024, 6, 10);

    [Fact]
    public void Past_its_last_day_an_order_whose_extension_waits_asks_for_review()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), LastDay, By.Registrar.On(LastDay)).Value;
        var (subject, late) = (arraigo.Subjects[0].Id, LastDay.AddDays(3));

        arraigo.AsksForReviewOn(LastDay, subject).ShouldBeFalse("it is still in force");
        arraigo.AsksForReviewOn(late, subject).ShouldBeTrue();
        arraigo.EffectOn(late, subject).ShouldBe(ExitEffect.Review);
        arraigo.IsInForceOn(late, subject).ShouldBeFalse();

        arraigo.ConfirmExtension(proposal.Id, By.Chief.On(late)).ShouldBeDone();
        for (var day = LastDay; day <= late; day = day.AddDays(1)) arraigo.IsInForceOn(day, subject).ShouldBeTrue("no gap");
        arraigo.AsksForReviewOn(late, subject).ShouldBeFalse();
    }

    [Fact]
    public void Refused_after_the_last_day_the_order_ends_by_the_refusal_itself()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), LastDay, By.Registrar.On(LastDay)).Value;
        arraigo.Refuse(ProposalKind.Extension, proposal.Id, By.Chief.On(LastDay.AddDays(2), "De otra causa")).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Caducado);
        arraigo.EndedOn.ShouldBe(LastDay.AddDays(1));
        arraigo.Acts[^1].Kind.ShouldBe(ArraigoActKind.Expired);
    }

    [Fact]
    public void A_paper_that_came_on_the_last_day_and_was_typed_after_the_expiry_undoes_it()
    {
        var arraigo = An.AnnotatedWith(2);
        var (lifted, held) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id);
        arraigo.Lifted(new(2024, 1, 10), lifted);
        var midnight = LastDay.AddDays(1);
        arraigo.Expire(By.Clock.On(midnight, hour: 0)).ShouldBeDone();

        arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), midnight, By.Registrar.On(midnight)).ShouldRefuse(ArraigoErrors.AlreadyExpired);
        var proposal = arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), LastDay, By.Registrar.On(midnight)).Value;
        proposal.Warnings.ShouldBe([ProposalWarning.Reinstates]);
        proposal.Subjects.ShouldBe([held]);
        arraigo.AsksForReviewOn(midnight, held).ShouldBeTrue();
        arraigo.AsksForReviewOn(midnight, lifted).ShouldBeFalse();
        arraigo.ConfirmExtension(proposal.Id, By.Registrar.On(midnight)).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        arraigo.ConfirmExtension(proposal.Id, By.Chief.On(midnight)).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Prorrogado);
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.IsInForceOn(midnight, held).ShouldBeTrue();
        arraigo.IsInForceOn(midnight, lifted).ShouldBeFalse();
        arraigo.Acts.TakeLast(3).Select(act => (act.Kind, act.ReceivedOn, act.ProposedBy)).ShouldBe(
            [(ArraigoActKind.Expired, null, null), (ArraigoActKind.Reinstated, LastDay, By.Registrar.Id), (ArraigoActKind.Extended, LastDay, By.Registrar.Id)]);
        arraigo.Expire(By.Clock.On(new(2025, 6, 11))).ShouldBeDone();
        arraigo.EndedOn.ShouldBe(new DateOnly(2025, 6, 11));
    }

    [Fact]
    public void Only_an_expiry_is_undone()
    {
        var arraigo = An.Annotated();
        arraigo.Lifted(LastDay);
        arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), LastDay, By.Registrar.On(LastDay)).ShouldRefuse(ArraigoErrors.AlreadyLifted);
    }

    [Fact]
    public void A_paper_came_in_neither_tomorrow_nor_before_its_own_date()
    {
        var arraigo = An.Annotated();
        arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), LastDay.AddDays(-1), By.Registrar.On(LastDay)).ShouldRefuse(ArraigoErrors.ReceivedOnInvalid);
        arraigo.ProposeExtension(An.Order(LastDay.AddDays(-2), "OF-PRO-1"), LastDay, By.Registrar.On(LastDay.AddDays(-1))).ShouldRefuse(ArraigoErrors.ReceivedOnInvalid);
    }

    [Fact]
    public void A_lifting_that_waits_does_not_keep_an_extension_out_on_the_last_day()
    {
        var arraigo = An.Annotated();
        arraigo.LiftingProposed(LastDay);
        arraigo.ProposeExtension(An.Order(LastDay, "OF-PRO-1"), LastDay, By.Registrar.On(LastDay)).ShouldBeDone();
    }
}
