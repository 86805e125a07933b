using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Tests.Control;

public class TermTests
{
    private static readonly DateOnly LastDay = new(2024, 6, 10);

    [Fact]
    public void An_extension_adds_a_year_to_the_old_expiry_not_to_today()
    {
        var arraigo = An.Annotated();
        var act = arraigo.Extended(new(2024, 5, 20));

        arraigo.ExpiresOn.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.State.ShouldBe(ArraigoState.Prorrogado);
        arraigo.ExtendedOn.ShouldBe(new DateOnly(2024, 5, 20));
        (act.Kind, act.Until, act.EndsOrder).ShouldBe((ArraigoActKind.Extended, new DateOnly(2025, 6, 10), false));
        arraigo.Letters[^1].Kind.ShouldBe(LetterKind.Extension);
        arraigo.Letters[^1].Until.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.Events[^1].ShouldBe(new ArraigoExtended(arraigo.Id, new(2025, 6, 10), false, act.At));
        arraigo.IsInForceOn(new(2025, 6, 10)).ShouldBeTrue();
        arraigo.IsInForceOn(new(2025, 6, 11)).ShouldBeFalse();

        arraigo.Extended(new(2025, 6, 10));
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2026, 6, 10));
    }

    [Theory]
    [InlineData("2024-05-10", true)]
    [InlineData("2024-05-11", false)]
    [InlineData("2024-06-10", false)]
    public void An_extension_before_the_last_thirty_days_warns(string on, bool early) =>
        An.Annotated().ProposeExtension(An.Order(An.June10), An.Day(on), By.Registrar.On(An.Day(on))).Value.Warnings.Contains(ProposalWarning.Early).ShouldBe(early);

    [Fact]
    public void An_extension_after_expiry_is_refused() =>
        An.Annotated().ProposeExtension(An.Order(LastDay), LastDay.AddDays(1), By.Registrar.On(LastDay.AddDays(1))).ShouldRefuse(ArraigoErrors.TermIsOver);

    [Fact]
    public void An_extension_of_an_order_that_has_no_term_is_refused() =>
        An.Annotated(Rules.Pen).ProposeExtension(An.Order(LastDay), LastDay, By.Registrar.On(LastDay)).ShouldRefuse(ArraigoErrors.NoTerm);

    [Fact]
    public void An_extension_is_ordered_by_a_dated_paper_not_older_than_the_order()
    {
        var arraigo = An.Annotated();
        arraigo.ProposeExtension(An.Order(new(2023, 6, 1)), LastDay, By.Registrar.On(LastDay)).ShouldRefuse(ArraigoErrors.OrderedBefore);
        arraigo.ProposeExtension(An.Order() with { OficioDate = null }, LastDay, By.Registrar.On(LastDay)).ShouldRefuse(ArraigoErrors.OficioDateRequired);
        An.Registered().ProposeExtension(An.Order(LastDay), LastDay, By.Registrar.On(LastDay)).ShouldRefuse(ArraigoErrors.NotAnnotated);
    }

    [Fact]
    public void An_extension_that_came_on_the_last_day_is_good_though_the_second_person_is_late()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.ProposeExtension(An.Order(LastDay), LastDay, By.Registrar.On(LastDay)).Value;
        var late = LastDay.AddDays(1);

        arraigo.IsInForceOn(late).ShouldBeFalse();
        arraigo.Expire(By.Clock.On(late)).ShouldRefuse(ArraigoErrors.ExtensionPending);
        arraigo.ConfirmExtension(proposal.Id, By.Chief.On(late)).ShouldBeDone();
        arraigo.IsInForceOn(late).ShouldBeTrue();
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2025, 6, 10));
    }

    [Fact]
    public void A_refused_extension_lets_the_order_expire()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.ProposeExtension(An.Order(LastDay), LastDay, By.Registrar.On(LastDay)).Value;
        arraigo.Refuse(ProposalKind.Extension, proposal.Id, By.Chief.On(LastDay, "Oficio de otra causa")).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Activo);
        arraigo.Expire(By.Clock.On(LastDay.AddDays(1))).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Caducado);
    }

    [Fact]
    public void A_family_orders_extension_moves_its_review()
    {
        var arraigo = An.Annotated(Rules.Fam);
        arraigo.Extended(new(2024, 6, 1));
        arraigo.ReviewOn.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.ExpiresOn.ShouldBeNull();
    }

    [Fact]
    public void An_order_expires_ex_officio_at_the_end_of_its_last_day()
    {
        var arraigo = An.AnnotatedWith(2);
        arraigo.Expire(By.Clock.On(LastDay, hour: 23)).ShouldRefuse(ArraigoErrors.TermNotOver);
        arraigo.IsInForceOn(LastDay).ShouldBeTrue();

        arraigo.Expire(By.Clock.On(LastDay.AddDays(1), hour: 0)).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Caducado);
        arraigo.EndedOn.ShouldBe(LastDay.AddDays(1));
        var last = arraigo.Acts[^1].Id;
        arraigo.Subjects.ShouldAllBe(s => s.End!.By == ArraigoActKind.Expired && s.End.On == LastDay.AddDays(1) && s.End.ActId == last);
        arraigo.Acts[^1].ByKind.ShouldBe(ActorKind.System);
        arraigo.Acts[^1].EndsOrder.ShouldBeTrue();
        arraigo.Events[^1].ShouldBe(new ArraigoExpired(arraigo.Id, LastDay.AddDays(1), arraigo.Acts[^1].At));
        arraigo.IsInForceOn(LastDay).ShouldBeTrue();
        arraigo.IsInForceOn(LastDay.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void An_engine_that_comes_late_expires_from_the_lawful_day()
    {
        var arraigo = An.Annotated();
        arraigo.Expire(By.Clock.On(LastDay.AddDays(20))).ShouldBeDone();
        arraigo.EndedOn.ShouldBe(LastDay.AddDays(1));
    }

    [Fact]
    public void Expiring_twice_does_it_once()
    {
        var arraigo = An.Annotated();
        arraigo.Expire(By.Clock.On(LastDay.AddDays(1))).ShouldBeDone();
        var (version, acts) = (arraigo.Version, arraigo.Acts.Count);

        arraigo.Expire(By.Clock.On(LastDay.AddDays(2))).ShouldBeDone();
        (arraigo.Version, arraigo.Acts.Count).ShouldBe((version, acts));
        arraigo.ProposeAnnulment([], By.Registrar.On(LastDay.AddDays(2), "x")).ShouldRefuse(ArraigoErrors.AlreadyExpired);
    }

    [Fact]
    public void Only_what_has_a_confirmed_expiry_expires()
    {
        var day = new DateOnly(2060, 1, 1);
        An.Annotated(Rules.Pen).Expire(By.Clock.On(day)).ShouldRefuse(ArraigoErrors.NoTerm);
        An.Annotated(Rules.Fam).Expire(By.Clock.On(day)).ShouldRefuse(ArraigoErrors.NoTerm);
        An.Annotated(Rules.Nna).Expire(By.Clock.On(day)).ShouldRefuse(ArraigoErrors.NoTerm);
        An.Registered().Expire(By.Clock.On(day)).ShouldRefuse(ArraigoErrors.NotAnnotated);
        An.Annotated(Rules.Eco).Expire(By.Clock.On(day)).ShouldBeDone();
        (Rules.Civ.Expires, Rules.Eco.Expires, Rules.Fam.Expires, Rules.Pen.Expires, Rules.Nna.Expires).ShouldBe((true, true, false, false, false));
        Rules.All.Select(r => r.IsDecidedAtTerm).ShouldBe([false, false, true, false, true]);
        (Rules.Pen with { ExpiresExOfficio = true, ExpiryConfirmed = true }).Expires.ShouldBeFalse();
        (Rules.Civ with { ExpiresExOfficio = false }).Expires.ShouldBeFalse();
    }

    [Fact]
    public void Expiry_makes_a_pending_lifting_moot()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.LiftingProposed(LastDay);
        arraigo.Expire(By.Clock.On(LastDay.AddDays(1))).ShouldBeDone();
        proposal.Outcome.ShouldBe(ProposalOutcome.Moot);
        arraigo.ConfirmLifting(proposal.Id, By.Chief.On(LastDay.AddDays(1))).ShouldRefuse(ArraigoErrors.ProposalAnswered);
    }

    [Fact]
    public void Annotated_on_29_February_it_runs_to_28_February()
    {
        var arraigo = An.Annotated(on: new(2024, 2, 29));
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2025, 2, 28));
        arraigo.Extended(new(2025, 2, 28));
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2026, 2, 28));
    }

    [Fact]
    public void At_its_term_a_family_order_waits_for_a_decision_and_stays_in_force()
    {
        var arraigo = An.Annotated(Rules.Fam);
        var keep = new TermDecision(Keep: true, new(2025, 6, 10));
        Result<Done> Decide(TermDecision decision, DateOnly on, string? why = "Dictamen 12-2024") => arraigo.DecideAtTerm(decision, [], By.Chief.On(on, why));

        Decide(keep, LastDay.AddDays(-1)).ShouldRefuse(ArraigoErrors.TermNotOver);
        Decide(keep, LastDay, why: null).ShouldRefuse(ArraigoErrors.ReasonRequired);
        Decide(keep with { Until = null }, LastDay).ShouldRefuse(ArraigoErrors.ReviewDateRequired);
        Decide(keep with { Until = LastDay }, LastDay).ShouldRefuse(ArraigoErrors.ReviewDateRequired);
        Decide(keep, LastDay).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.Acts[^1].Kind.ShouldBe(ArraigoActKind.Continued);
        arraigo.Acts[^1].Until.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.Events[^1].ShouldBe(new ArraigoDecidedAtTerm(arraigo.Id, true, arraigo.Acts[^1].At));
        arraigo.IsInForceOn(new(2025, 1, 1)).ShouldBeTrue();

        Decide(new TermDecision(Keep: false), new(2025, 6, 12)).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Caducado);
        arraigo.EndedOn.ShouldBe(new DateOnly(2025, 6, 12));
        arraigo.Acts[^1].Kind.ShouldBe(ArraigoActKind.Lapsed);
        arraigo.Acts[^1].EndsOrder.ShouldBeTrue();
        arraigo.Events[^1].ShouldBe(new ArraigoDecidedAtTerm(arraigo.Id, false, arraigo.Acts[^1].At));
        Decide(keep, new(2025, 6, 13)).ShouldRefuse(ArraigoErrors.AlreadyExpired);
    }

    [Fact]
    public void A_family_decision_may_name_some_subjects()
    {
        var arraigo = An.AnnotatedWith(2, Rules.Fam);
        arraigo.DecideAtTerm(new(Keep: false), [arraigo.Subjects[0].Id], By.Chief.On(LastDay, "x")).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Activo);
        arraigo.ReviewOn.ShouldBe(LastDay);
        arraigo.DecideAtTerm(new(Keep: false), [arraigo.Subjects[0].Id], By.Chief.On(LastDay, "x")).ShouldRefuse(ArraigoErrors.SubjectEnded);
    }

    [Fact]
    public void Nobody_decides_a_term_that_is_not_there()
    {
        An.Annotated().DecideAtTerm(new(true), [], By.Chief.On(LastDay, "x")).ShouldRefuse(ArraigoErrors.NoTerm);
        An.Annotated(Rules.Pen).DecideAtTerm(new(true), [], By.Chief.On(LastDay, "x")).ShouldRefuse(ArraigoErrors.NoTerm);
        An.Registered(Rules.Fam).DecideAtTerm(new(true), [], By.Chief.On(LastDay, "x")).ShouldRefuse(ArraigoErrors.NotAnnotated);
    }

    [Fact]
    public void A_child_who_comes_of_age_is_released_and_the_younger_stays_protected()
    {
        var arraigo = An.Annotated(Rules.Nna, data: An.Registration(An.Child(new(2010, 3, 1)), An.Child(new(2007, 9, 15), "Luis")));
        var (younger, older) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id);
        var birthday = new DateOnly(2025, 9, 15);
        var lapse = new TermDecision(Keep: false);

        arraigo.DecideAtTerm(lapse, [younger], By.Chief.On(birthday, "x")).ShouldRefuse(ArraigoErrors.SubjectNotDue);
        arraigo.DecideAtTerm(lapse, [], By.Chief.On(birthday, "Mayoría de edad")).ShouldBeDone();
        arraigo.StateOf(older).ShouldBe(ArraigoState.Caducado);
        arraigo.IsInForceOn(birthday, older).ShouldBeTrue("to the end of the day");
        arraigo.IsInForceOn(birthday.AddDays(1), older).ShouldBeFalse();
        arraigo.IsInForceOn(birthday.AddDays(1), younger).ShouldBeTrue();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2028, 3, 1));
        arraigo.Acts[^1].EndsOrder.ShouldBeFalse();
    }

    [Fact]
    public void On_the_resolutions_own_day_every_child_is_due()
    {
        var until = new DateOnly(2024, 1, 31);
        var arraigo = An.Annotated(Rules.Nna, data: An.Registration(An.Child(new(2010, 3, 1)), An.Child(new(2012, 3, 1))) with { FixedUntil = until });
        arraigo.DecideAtTerm(new(false), [arraigo.Subjects[0].Id], By.Chief.On(until, "x")).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(until);
        arraigo.DecideAtTerm(new(false), [], By.Chief.On(until, "x")).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Caducado);
    }

    [Fact]
    public void Once_decided_a_correction_no_longer_moves_the_review()
    {
        var arraigo = An.Annotated(Rules.Nna, data: An.Registration(An.Child(new(2005, 7, 1))));
        arraigo.DecideAtTerm(new(true, new(2026, 1, 1)), [], By.Chief.On(LastDay, "Medida ampliada")).ShouldBeDone();
        var younger = arraigo.ProposeCorrection(An.Registration(An.Child(new(2006, 7, 1))), Rules.Nna, By.Registrar.On(LastDay, "fecha")).Value;
        arraigo.ConfirmCorrection(younger.Id, Rules.Nna, By.Chief.On(LastDay)).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2026, 1, 1));
    }

    [Fact]
    public void An_exit_authorisation_is_an_interval_on_an_order_that_stays_in_force()
    {
        var arraigo = An.AnnotatedWith(2);
        var (traveller, other) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id);
        var days = new DateRange(new(2023, 8, 1), new(2023, 8, 10));
        var proposal = arraigo.ProposeExit(days, An.Order(An.June10, document: arraigo.Scan()), [traveller], By.Verifier.On(new(2023, 7, 20))).Value;
        arraigo.EffectOn(new(2023, 8, 1), traveller).ShouldBe(ExitEffect.Blocks, "one person lets nobody travel");
        arraigo.ConfirmExit(proposal.Id, By.Verifier.On(new(2023, 7, 20))).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        arraigo.ConfirmExit(proposal.Id, By.Chief.On(new(2023, 8, 11))).ShouldRefuse(ArraigoErrors.IntervalInvalid);
        arraigo.ConfirmExit(proposal.Id, By.Chief.On(new(2023, 7, 21))).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Activo);
        arraigo.EffectOn(new(2023, 7, 31), traveller).ShouldBe(ExitEffect.Blocks);
        arraigo.EffectOn(new(2023, 8, 1), traveller).ShouldBe(ExitEffect.Authorised);
        arraigo.EffectOn(new(2023, 8, 10), traveller).ShouldBe(ExitEffect.Authorised);
        arraigo.EffectOn(new(2023, 8, 11), traveller).ShouldBe(ExitEffect.Blocks);
        arraigo.EffectOn(new(2023, 8, 5), other).ShouldBe(ExitEffect.Blocks);
        arraigo.IsInForceOn(new(2023, 8, 5)).ShouldBeTrue();
        (arraigo.Acts[^1].Kind, arraigo.Acts[^1].EffectiveOn, arraigo.Acts[^1].Until).ShouldBe((ArraigoActKind.ExitAuthorised, days.From, days.Until));
        arraigo.ExitAuthorisations[0].Id.ShouldBe(arraigo.Acts[^1].Id);
        arraigo.Events[^1].ShouldBe(new ArraigoExitAuthorised(arraigo.Id, days.From, days.Until!.Value, arraigo.Acts[^1].At));
    }

    [Fact]
    public void An_exit_is_authorised_by_the_judge_for_days_to_come_of_an_order_in_force()
    {
        var arraigo = An.Annotated();
        var scan = arraigo.Scan();
        Result<ArraigoProposal> Propose(DateOnly from, DateOnly? until, CourtOrder? order = null, params Guid[] subjects) =>
            arraigo.ProposeExit(new(from, until), order ?? An.Order(document: scan), subjects, By.Verifier.On(An.June10));

        Propose(An.June10, null).ShouldRefuse(ArraigoErrors.IntervalInvalid);
        Propose(An.June10, An.June10.AddDays(-1)).ShouldRefuse(ArraigoErrors.IntervalInvalid);
        Propose(An.June10.AddDays(-1), An.June10).ShouldRefuse(ArraigoErrors.StartsInThePast);
        Propose(An.June10, An.June10, An.Order()).ShouldRefuse(ArraigoErrors.DocumentRequired);
        Propose(An.June10, An.June10, An.Order(new(2023, 6, 1))).ShouldRefuse(ArraigoErrors.OrderedBefore);
        Propose(An.June10, An.June10, null, Guid.Empty).ShouldRefuse(ArraigoErrors.SubjectUnknown);
        Propose(An.June10, An.June10).ShouldBeDone();
        An.Registered().ProposeExit(new(An.June10, An.June10), An.Order(), [], By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.NotAnnotated);
    }
}
