using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Tests.Control;

public class EndingTests
{
    private static readonly DateOnly July3 = new(2023, 7, 3);

    private static Result<ArraigoProposal> ProposeLifting(Arraigo arraigo, CourtOrder order, params Guid[] subjects) =>
        arraigo.ProposeLifting(order, subjects, By.Registrar.On(July3));

    [Fact]
    public void A_lifting_takes_two_people_and_answers_the_court()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.LiftingProposed(July3);
        arraigo.IsInForceOn(July3).ShouldBeTrue();
        arraigo.Events[^1].ShouldBe(new ArraigoProposed(arraigo.Id, ProposalKind.Lifting, proposal.Id, proposal.ProposedAt));

        arraigo.ConfirmLifting(proposal.Id, By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        var act = arraigo.ConfirmLifting(proposal.Id, By.Chief.On(July3)).Value;

        arraigo.State.ShouldBe(ArraigoState.Levantado);
        arraigo.EndedOn.ShouldBe(July3);
        act.Id.ShouldBe(proposal.Id);
        (act.Kind, act.By, act.ProposedBy, act.ProposedByName, act.ProposedAt, act.EndsOrder, act.EffectiveOn)
            .ShouldBe((ArraigoActKind.Lifted, By.Chief.Id, By.Registrar.Id, By.Registrar.Name, proposal.ProposedAt, true, July3));
        act.Order!.Oficio.ShouldBe("OF-LEV-9");
        (proposal.Outcome, proposal.AnsweredBy, proposal.AnsweredByName, proposal.AnsweredAt).ShouldBe((ProposalOutcome.Confirmed, By.Chief.Id, By.Chief.Name, act.At));
        arraigo.IsInForceOn(July3.AddDays(-1)).ShouldBeTrue();
        arraigo.IsInForceOn(July3).ShouldBeFalse();
        arraigo.Letters[^1].Kind.ShouldBe(LetterKind.Lifting);
        arraigo.Letters[^1].Oficio.ShouldBe("OF-LEV-9");
        arraigo.Events[^1].ShouldBeOfType<ArraigoLifted>().EndsOrder.ShouldBeTrue();
    }

    [Fact]
    public void An_arraigo_already_lifted_cannot_be_lifted_again()
    {
        var arraigo = An.Annotated();
        arraigo.Lifted(July3);
        ProposeLifting(arraigo, An.Order(July3, document: arraigo.Scans[0].Id)).ShouldRefuse(ArraigoErrors.AlreadyLifted);
    }

    [Fact]
    public void A_lifting_order_older_than_the_arraigo_is_refused()
    {
        var arraigo = An.Annotated(data: An.Registration() with { Order = An.Order(new(2023, 6, 5)) with { ResolutionDate = new(2023, 6, 1) } });
        var scan = arraigo.Scan();

        ProposeLifting(arraigo, An.Order(new(2023, 6, 4), document: scan)).ShouldRefuse(ArraigoErrors.OrderedBefore);
        ProposeLifting(arraigo, An.Order(new(2023, 6, 5), document: scan) with { ResolutionDate = new(2023, 5, 31) }).ShouldRefuse(ArraigoErrors.OrderedBefore);
        ProposeLifting(arraigo, An.Order(new(2023, 6, 5), document: scan) with { ResolutionDate = new(2023, 6, 1) }).ShouldBeDone();
    }

    [Fact]
    public void A_paper_older_than_the_resolution_of_the_arraigo_is_older() =>
        An.Order(new(2023, 5, 31)).DatesBefore(An.Order() with { OficioDate = null, ResolutionDate = new(2023, 6, 1) }).ShouldBe(["/order/oficioDate"]);

    [Fact]
    public void A_lifting_needs_its_document_and_its_date()
    {
        var arraigo = An.Annotated();
        ProposeLifting(arraigo, An.Order(July3)).ShouldRefuse(ArraigoErrors.DocumentRequired);
        ProposeLifting(arraigo, An.Order(July3, document: Guid.Empty)).ShouldRefuse(ArraigoErrors.DocumentUnknown);
        ProposeLifting(arraigo, An.Order(July3, document: arraigo.Scan()) with { OficioDate = null }).ShouldRefuse(ArraigoErrors.OficioDateRequired);
        ProposeLifting(arraigo, An.Order(July3.AddDays(1), document: arraigo.Scan())).ShouldRefuse(ArraigoErrors.DatedInFuture);
    }

    [Fact]
    public void Only_an_order_in_force_is_lifted()
    {
        foreach (var arraigo in new[] { An.Received(), An.Registered(), An.Observed() })
            ProposeLifting(arraigo, An.Order(July3, document: arraigo.Scan())).ShouldRefuse(ArraigoErrors.NotAnnotated);
        var old = An.Annotated();
        old.ProposeLifting(An.Order(July3, document: old.Scan()), [], By.Registrar.On(new(2024, 6, 11))).ShouldRefuse(ArraigoErrors.TermIsOver);
    }

    [Fact]
    public void A_lifting_may_name_some_subjects_and_the_order_ends_with_the_last_of_them()
    {
        var arraigo = An.AnnotatedWith(3);
        var (first, second, third) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id, arraigo.Subjects[2].Id);

        arraigo.Lifted(July3, first, second).EndsOrder.ShouldBeFalse();
        arraigo.State.ShouldBe(ArraigoState.Activo);
        arraigo.StateOf(first).ShouldBe(ArraigoState.Levantado);
        arraigo.StateOf(third).ShouldBe(ArraigoState.Activo);
        arraigo.IsInForceOn(July3, first).ShouldBeFalse();
        arraigo.IsInForceOn(July3, third).ShouldBeTrue();
        arraigo.IsInForceOn(July3).ShouldBeTrue();
        arraigo.EffectOn(July3, second).ShouldBe(ExitEffect.None);
        arraigo.Letters[^1].Subjects.ShouldBe([first, second]);

        var scan = arraigo.Scan(July3, "next");
        ProposeLifting(arraigo, An.Order(July3, document: scan), first, third).ShouldRefuse(ArraigoErrors.SubjectEnded);
        ProposeLifting(arraigo, An.Order(July3, document: scan), Guid.Empty).ShouldRefuse(ArraigoErrors.SubjectUnknown);
        arraigo.Lifted(July3.AddDays(1), third, third).EndsOrder.ShouldBeTrue();
        arraigo.State.ShouldBe(ArraigoState.Levantado);
        arraigo.Acts.Count(a => a.EndsOrder).ShouldBe(1);
    }

    [Fact]
    public void A_refused_lifting_changes_nothing_but_the_proposal()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.LiftingProposed(July3);
        var acts = arraigo.Acts.Count;

        arraigo.Refuse(ProposalKind.Lifting, proposal.Id, By.Chief.On(July3)).ShouldRefuse(ArraigoErrors.ReasonRequired);
        arraigo.Refuse(ProposalKind.Lifting, proposal.Id, By.Chief.On(July3, "El oficio es de otra causa")).ShouldBeDone();

        proposal.Outcome.ShouldBe(ProposalOutcome.Refused);
        proposal.Answer.ShouldBe("El oficio es de otra causa");
        arraigo.IsInForceOn(July3).ShouldBeTrue();
        arraigo.Acts.Count.ShouldBe(acts);
        arraigo.Events[^1].ShouldBe(new ArraigoProposalRefused(arraigo.Id, ProposalKind.Lifting, proposal.Id, By.Chief.On(July3).At));
        arraigo.ConfirmLifting(proposal.Id, By.Chief.On(July3)).ShouldRefuse(ArraigoErrors.ProposalAnswered);
        arraigo.LiftingProposed(July3).IsPending.ShouldBeTrue();
    }

    [Fact]
    public void One_proposal_at_a_time_and_each_answered_as_what_it_is()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.LiftingProposed(July3);
        ProposeLifting(arraigo, An.Order(July3, document: arraigo.Scans[0].Id)).ShouldRefuse(ArraigoErrors.ProposalPending);
        arraigo.ProposeExtension(An.Order(July3), July3, By.Registrar.On(July3)).ShouldBeDone();
        arraigo.ProposeExtension(An.Order(July3), July3, By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.ProposalPending);
        arraigo.ConfirmAnnulment(proposal.Id, By.Chief.On(July3)).ShouldRefuse(ArraigoErrors.ProposalUnknown);
        arraigo.ConfirmLifting(Guid.Empty, By.Chief.On(July3)).ShouldRefuse(ArraigoErrors.ProposalUnknown);
        arraigo.Refuse(ProposalKind.Lifting, Guid.Empty, By.Chief.On(July3, "x")).ShouldRefuse(ArraigoErrors.ProposalUnknown);
    }

    [Fact]
    public void Who_proposed_takes_it_back_and_may_propose_again()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.LiftingProposed(July3);
        arraigo.Refuse(ProposalKind.Lifting, proposal.Id, By.Registrar.On(July3, "Oficio equivocado")).ShouldBeDone();
        proposal.Outcome.ShouldBe(ProposalOutcome.Withdrawn);
        arraigo.ConfirmLifting(proposal.Id, By.Chief.On(July3)).ShouldRefuse(ArraigoErrors.ProposalAnswered);
        arraigo.LiftingProposed(July3).IsPending.ShouldBeTrue();
    }

    [Fact]
    public void A_lifting_of_another_court_or_case_warns()
    {
        var arraigo = An.Annotated();
        var paper = An.Order(July3, "OF-LEV-1", document: arraigo.Scan());
        ProposeLifting(arraigo, paper with { CaseFile = "01044-2023-00778", CourtId = Guid.Empty }).Value.Warnings
            .ShouldBe([ProposalWarning.OtherCourt, ProposalWarning.OtherCaseFile]);
        An.Annotated().LiftingProposed(July3).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_lifting_confirmed_after_the_term_is_refused()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.LiftingProposed(new(2024, 6, 10));
        arraigo.ConfirmLifting(proposal.Id, By.Chief.On(new(2024, 6, 11))).ShouldRefuse(ArraigoErrors.TermIsOver);
        arraigo.ConfirmLifting(proposal.Id, By.Chief.On(new(2024, 6, 10))).ShouldBeDone();
    }

    [Theory]
    [InlineData(SubstitutionMeans.Attorney)]
    [InlineData(SubstitutionMeans.Guarantee)]
    public void An_attorney_or_a_guarantee_the_judge_accepts_takes_the_orders_place(SubstitutionMeans means)
    {
        var arraigo = An.Annotated();
        arraigo.ProposeSubstitution(new Substitution(means), An.Order(July3), null, [], By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.SubstituteRequired);
        arraigo.ProposeSubstitution(new Substitution(means, "Lic. Mateo Tzul"), An.Order(new(2023, 6, 1)), null, [], By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.OrderedBefore);
        var proposal = arraigo.ProposeSubstitution(new Substitution(means, "Lic. Mateo Tzul"), An.Order(July3), null, [], By.Registrar.On(July3)).Value;
        var act = arraigo.ConfirmSubstitution(proposal.Id, null, By.Chief.On(July3)).Value;

        arraigo.State.ShouldBe(ArraigoState.Sustituido);
        act.Substitution.ShouldBe(new Substitution(means, "Lic. Mateo Tzul"));
        act.EndsOrder.ShouldBeTrue();
        arraigo.Letters[^1].Kind.ShouldBe(LetterKind.Substitution);
        arraigo.Events[^1].ShouldBeOfType<ArraigoSubstituted>().Subjects.ShouldBe(act.Subjects);
        ProposeLifting(arraigo, An.Order(July3)).ShouldRefuse(ArraigoErrors.AlreadySubstituted);
        An.Registered().ProposeSubstitution(new Substitution(means, "x"), An.Order(July3), null, [], By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.NotAnnotated);
    }

    [Fact]
    public void A_new_order_takes_the_olds_place_only_when_it_is_in_force_itself()
    {
        var arraigo = An.Annotated();
        var by = new Substitution(SubstitutionMeans.NewOrder);
        Result<ArraigoProposal> Propose(Arraigo? other) => arraigo.ProposeSubstitution(by, An.Order(July3), other, [], By.Registrar.On(July3));

        Propose(null).ShouldRefuse(ArraigoErrors.ReplacementRequired);
        Propose(arraigo).ShouldRefuse(ArraigoErrors.ReplacementIsItself);
        Propose(An.Registered()).ShouldRefuse(ArraigoErrors.ReplacementNotInForce);
        var newer = An.Annotated(on: July3);
        var proposal = Propose(newer).Value;
        proposal.Substitution!.ReplacementId.ShouldBe(newer.Id.Value);
        proposal.Warnings.ShouldBeEmpty();

        newer.Lifted(July3.AddDays(1));
        arraigo.ConfirmSubstitution(proposal.Id, newer, By.Chief.On(July3.AddDays(1))).ShouldRefuse(ArraigoErrors.ReplacementNotInForce);
        arraigo.ConfirmSubstitution(proposal.Id, null, By.Chief.On(July3)).ShouldRefuse(ArraigoErrors.ReplacementRequired);
    }

    [Fact]
    public void A_new_order_that_names_nobody_of_the_old_warns()
    {
        var stranger = An.Annotated(on: July3, data: An.Registration(An.Subject("Rosa") with { Cui = "2580123580109" }));
        An.Annotated().ProposeSubstitution(new(SubstitutionMeans.NewOrder), An.Order(July3), stranger, [], By.Registrar.On(July3)).Value.Warnings
            .ShouldBe([ProposalWarning.NoSharedSubject]);
    }

    [Fact]
    public void A_wrong_entry_is_annulled_by_two_people_with_a_reason_and_is_no_longer_in_force()
    {
        foreach (var arraigo in new[] { An.Registered(), An.Observed(), An.Annotated() })
        {
            var annotated = arraigo.AnnotatedAt is not null;
            arraigo.ProposeAnnulment([], By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.ReasonRequired);
            var proposal = arraigo.ProposeAnnulment([], By.Registrar.On(July3, "Persona equivocada")).Value;
            arraigo.ConfirmAnnulment(proposal.Id, By.Registrar.On(July3)).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
            var act = arraigo.ConfirmAnnulment(proposal.Id, By.Chief.On(July3)).Value;

            arraigo.State.ShouldBe(ArraigoState.Anulado);
            act.Why.ShouldBe("Persona equivocada");
            act.Order.ShouldBeNull();
            act.EndsOrder.ShouldBe(annotated, "an order that was never entered is not taken out of the figures");
            arraigo.IsInForceOn(July3).ShouldBeFalse();
            arraigo.AsksForReviewOn(July3).ShouldBeFalse();
            arraigo.Events[^1].ShouldBeOfType<ArraigoAnnulled>().EndsOrder.ShouldBe(annotated);
            arraigo.ProposeAnnulment([], By.Registrar.On(July3, "x")).ShouldRefuse(ArraigoErrors.AlreadyAnnulled);
            arraigo.Verify(Rules.Civ, By.Verifier.On(July3)).ShouldRefuse(ArraigoErrors.AlreadyAnnulled);
            arraigo.Correct(An.Registration(), Rules.Civ, By.Chief.On(July3, "x")).ShouldRefuse(ArraigoErrors.AlreadyAnnulled);
        }
    }

    [Fact]
    public void A_received_order_is_returned_not_annulled() =>
        An.Received().ProposeAnnulment([], By.Registrar.On(July3, "x")).ShouldRefuse(ArraigoErrors.NotRegistered);

    [Fact]
    public void An_annulment_may_be_confirmed_after_the_term()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.ProposeAnnulment([], By.Registrar.On(July3, "Persona equivocada")).Value;
        arraigo.ConfirmAnnulment(proposal.Id, By.Chief.On(new(2025, 1, 1), "Confirmado")).Value.Why.ShouldBe("Confirmado");
    }

    [Fact]
    public void Annulling_one_wrong_subject_before_annotation_leaves_the_others_to_be_verified()
    {
        var arraigo = An.Registered(data: An.Registration([.. An.Subjects(2)]));
        var wrong = arraigo.Subjects[0].Id;
        var proposal = arraigo.ProposeAnnulment([wrong], By.Registrar.On(An.June10, "No figura en el oficio")).Value;
        arraigo.ConfirmAnnulment(proposal.Id, By.Chief.On(An.June10)).Value.EndsOrder.ShouldBeFalse();
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldBeDone();

        arraigo.Acts[^1].Subjects.ShouldBe([arraigo.Subjects[1].Id]);
        arraigo.IsInForceOn(An.June10, wrong).ShouldBeFalse();
        arraigo.IsInForceOn(An.June10, arraigo.Subjects[1].Id).ShouldBeTrue();
    }
}
