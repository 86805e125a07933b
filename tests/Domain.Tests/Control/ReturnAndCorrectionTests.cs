using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Tests.Control;

public class ReturnAndCorrectionTests
{
    /// <summary>The court's eight working days are over.</summary>
    private static readonly DateOnly Answered = new(2023, 6, 22);

    private static ArraigoProposal CorrectByTwo(Arraigo arraigo, OrderData data, ArraigoRules? rules = null)
    {
        var proposal = arraigo.ProposeCorrection(data, rules ?? Rules.Civ, By.Registrar.On(An.June10.AddDays(2), "error de digitación")).Value;
        arraigo.ConfirmCorrection(proposal.Id, rules ?? Rules.Civ, By.Registrar.On(An.June10.AddDays(2))).ShouldRefuse(ArraigoErrors.SecondPersonRequired);
        arraigo.ConfirmCorrection(proposal.Id, rules ?? Rules.Civ, By.Chief.On(An.June10.AddDays(3))).ShouldBeDone();
        return proposal;
    }

    private static Result<Done> Correct(Arraigo arraigo, OrderData data, string? why = "error de digitación", ArraigoRules? rules = null) =>
        arraigo.Correct(data, rules ?? Rules.Civ, By.Registrar.On(An.June10.AddDays(2), why));

    [Fact]
    public void A_paper_that_identifies_nobody_goes_back_to_the_court()
    {
        foreach (var (arraigo, on) in new[] { (An.Received(), An.June10.AddDays(1)), (An.Observed(), Answered) })
        {
            arraigo.ReturnToCourt(By.Verifier.On(on)).ShouldRefuse(ArraigoErrors.ReasonRequired);
            arraigo.ReturnToCourt(By.Verifier.On(on, "No identifica a la persona")).ShouldBeDone();

            arraigo.State.ShouldBe(ArraigoState.Rechazado);
            arraigo.Letters[^1].Kind.ShouldBe(LetterKind.Return);
            arraigo.Letters[^1].Reason.ShouldBe("No identifica a la persona");
            arraigo.AsksForReviewOn(An.June10).ShouldBeTrue();
            arraigo.AsksForReviewOn(on).ShouldBeFalse();
            arraigo.IsInForceOn(on).ShouldBeFalse();
            arraigo.Events[^1].ShouldBeOfType<ArraigoReturned>();
            arraigo.Acts.ShouldAllBe(a => !a.EndsOrder);
        }
    }

    [Fact]
    public void A_registered_or_annotated_order_is_not_returned()
    {
        An.Registered().ReturnToCourt(By.Verifier.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.CannotReturn);
        An.Annotated().ReturnToCourt(By.Verifier.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.CannotReturn);
    }

    [Fact]
    public void An_observed_order_is_not_returned_while_the_court_may_still_answer()
    {
        var arraigo = An.Observed();
        arraigo.ReturnToCourt(By.Verifier.On(arraigo.AnswerBy!.Value, "No identifica a la persona")).Error.ShouldNotBeNull();
        arraigo.ReturnToCourt(By.Verifier.On(arraigo.AnswerBy!.Value.AddDays(1), "No identifica a la persona")).ShouldBeDone();
    }

    [Theory]
    [InlineData("fullName")]
    [InlineData("cui")]
    [InlineData("birthDate")]
    [InlineData("oficio")]
    public void One_person_does_not_change_whom_an_annotated_order_stops(string field)
    {
        var arraigo = An.Annotated();
        var (data, order) = (arraigo.Subjects[0].Data, arraigo.Order);
        var subject = field switch
        {
            "fullName" => An.Subject() with { FullName = "Otra Persona" },
            "cui" => An.Subject() with { Cui = "2580123580102" },
            "birthDate" => An.Subject() with { BirthDate = "1986-06-02" },
            _ => An.Subject(),
        };
        arraigo.Correct(An.Registration(subject) with { Order = field == "oficio" ? An.Order(oficio: "OF-102-2023") : An.Order() }, Rules.Civ, By.Registrar.On(An.June10, "x"));

        arraigo.Subjects[0].Data.ShouldBe(data);
        arraigo.Order.ShouldBe(order);
    }

    [Fact]
    public void While_a_correction_waits_nobody_corrects_and_refused_it_changes_nothing()
    {
        var arraigo = An.Annotated();
        var proposal = arraigo.ProposeCorrection(An.Registration(An.Subject() with { FullName = "Otra Persona" }), Rules.Civ, By.Registrar.On(An.June10, "x")).Value;
        Correct(arraigo, An.Registration(An.Subject() with { Occupation = "Maestra" })).ShouldRefuse(ArraigoErrors.ProposalPending);
        arraigo.Refuse(ProposalKind.Correction, proposal.Id, By.Chief.On(An.June10, "No consta")).ShouldBeDone();
        arraigo.Subjects[0].Data.ShouldBe(An.Registration().Subjects[0] with { Passports = arraigo.Subjects[0].Data.Passports });
        An.Registered().ProposeCorrection(An.Registration(An.Subject() with { FullName = "Otra" }), Rules.Civ, By.Registrar.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.NotAnnotated);
    }

    [Fact]
    public void Nothing_more_is_done_to_a_returned_order()
    {
        var arraigo = An.Observed();
        arraigo.ReturnToCourt(By.Verifier.On(Answered, "No identifica")).ShouldBeDone();
        var version = arraigo.Version;

        arraigo.ReturnToCourt(By.Verifier.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.Register(An.Registration(), Rules.Civ, An.Weekdays, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.Complete(An.Registration(), Rules.Civ, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.Observe([], An.Weekdays, By.Verifier.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.Returned);
        Correct(arraigo, An.Registration()).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.ProposeAnnulment([], By.Registrar.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.Expire(By.Clock.On(An.June10)).ShouldRefuse(ArraigoErrors.Returned);
        arraigo.Version.ShouldBe(version);
    }

    [Fact]
    public void A_pending_annulment_of_a_returned_order_is_moot()
    {
        var arraigo = An.Observed();
        var proposal = arraigo.ProposeAnnulment([], By.Registrar.On(An.June10, "duplicado")).Value;
        arraigo.ReturnToCourt(By.Verifier.On(Answered, "No identifica")).ShouldBeDone();
        proposal.Outcome.ShouldBe(ProposalOutcome.Moot);
    }

    [Fact]
    public void A_correction_needs_a_reason_and_says_what_it_changed()
    {
        var arraigo = An.Annotated();
        var mended = An.Registration(An.Subject() with { Cui = null, BirthDate = "1985", Cedula = "A-1 99" }) with
        {
            Order = An.Order() with { Judge = "Lic. Otro", ResolutionDate = new(2023, 6, 1) },
            Plaintiff = "P",
            LegalBasis = "L",
            Company = new("C"),
        };
        Correct(arraigo, mended, why: " ").ShouldRefuse(ArraigoErrors.ReasonRequired);
        Correct(arraigo, mended).ShouldRefuse(ArraigoErrors.CorrectionTakesTwo);
        var proposal = CorrectByTwo(arraigo, mended);
        proposal.Correction!.Changes.ShouldContain(new FieldChange("/subjects/0/birthDate", "1985-06-02", "1985"));
        proposal.Correction.Changes.ShouldContain(new FieldChange("/order/judge", "Licda. Ixchel Batz", "Lic. Otro"));

        arraigo.Acts[^1].Kind.ShouldBe(ArraigoActKind.Corrected);
        arraigo.Acts[^1].Fields.ShouldBe(
            ["/order/resolutionDate", "/order/judge", "/company", "/plaintiff", "/legalBasis", "/subjects/0/cui", "/subjects/0/cedula", "/subjects/0/birthDate"]);
        arraigo.Acts[^1].Why.ShouldBe("error de digitación");
        arraigo.Subjects[0].Strength.ShouldBe(IdentityStrength.Weak);
        arraigo.AnnotatedOn.ShouldBe(An.June10);
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2024, 6, 10));
        arraigo.Events[^1].ShouldBeOfType<ArraigoCorrected>();
    }

    [Fact]
    public void A_correction_of_the_paper_moves_its_key()
    {
        var arraigo = An.Annotated();
        var order = An.Order(new(2023, 6, 6), "OF-999", "01044-2023-1") with { CourtId = Guid.Empty };
        CorrectByTwo(arraigo, An.Registration() with { Order = order, FixedUntil = new(2024, 1, 1) });
        arraigo.PaperKey.ShouldBe(order.Key);
        arraigo.Acts[^1].Fields.ShouldBe(["/order/courtId", "/order/caseFile", "/order/oficio", "/order/oficioDate", "/fixedUntil"]);
    }

    [Fact]
    public void Every_field_of_a_subject_is_seen_when_it_changes()
    {
        var other = new SubjectData
        {
            FullName = "Otra Persona", GivenNames = "Otra", FirstSurname = "Persona", SecondSurname = "X", OneSurname = true, Cui = "1", Passports = [new("SLV", "B1")],
            Cedula = "A-1 1", BirthDate = "1990", Age = 3, AgeInYear = 2020, Sex = "F", Nationality = "SLV", MaritalStatus = "married", Occupation = "O",
            Domicile = "D", Father = "F", Mother = "M", PersonId = Guid.Empty,
        };
        other.ChangesFrom(An.Subject()).Select(change => change.Field).ShouldBe(
        [
            "fullName", "givenNames", "firstSurname", "secondSurname", "oneSurname", "cui", "passports", "cedula", "birthDate", "age", "ageInYear", "sex",
            "nationality", "maritalStatus", "occupation", "domicile", "father", "mother", "personId",
        ]);
        An.Subject().ChangesFrom(An.Subject()).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_changed_is_no_correction() => Correct(An.Annotated(), An.Registration()).ShouldRefuse(ArraigoErrors.NothingChanged);

    [Fact]
    public void A_correction_takes_nothing_away_that_the_law_asks_for()
    {
        var arraigo = An.Annotated();
        var result = Correct(arraigo, An.Registration(An.Subject() with { Domicile = null }));
        result.ShouldRefuse(ArraigoErrors.Incomplete);
        result.Error!.Fields!.Keys.ShouldBe(["/subjects/0/domicile"]);
        arraigo.Subjects[0].Data.Domicile.ShouldNotBeNull();
        Correct(arraigo, An.Registration() with { Order = An.Order(new(2030, 1, 1)) }).ShouldRefuse(ArraigoErrors.DatedInFuture);
    }

    [Fact]
    public void What_was_missing_before_may_still_be_missing()
    {
        var arraigo = An.Observed();
        Correct(arraigo, An.Registration(An.Subject() with { Domicile = null, Occupation = "Maestra" })).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Observado);
    }

    [Fact]
    public void Type_and_subjects_are_fixed_by_the_annotation_not_before()
    {
        var more = An.Registration([.. An.Subjects(2)]);
        Correct(An.Annotated(), An.Registration(), rules: Rules.Pen).ShouldRefuse(ArraigoErrors.TypeIsFixed);
        Correct(An.Annotated(), more).ShouldRefuse(ArraigoErrors.SubjectsAreFixed);
        Correct(An.AnnotatedWith(2), An.Registration()).ShouldRefuse(ArraigoErrors.SubjectsLeftOut);

        var registered = An.Registered();
        Correct(registered, more, rules: Rules.Fam).ShouldBeDone();
        registered.Type.ShouldBe("FAM");
        registered.Subjects.Count.ShouldBe(2);
        registered.Acts[^1].Fields.ShouldBe(["/type", "/subjects/0/cui", "/subjects/1"], ignoreOrder: true);
    }

    [Fact]
    public void Only_a_registered_order_is_corrected() => Correct(An.Received(), An.Registration()).ShouldRefuse(ArraigoErrors.NotRegistered);

    [Fact]
    public void A_corrected_birth_date_moves_a_childs_review()
    {
        var arraigo = An.Annotated(Rules.Nna, data: An.Registration(An.Child(new(2010, 3, 1))));
        CorrectByTwo(arraigo, An.Registration(An.Child(new(2009, 4, 2))), Rules.Nna);
        arraigo.ReviewOn.ShouldBe(new DateOnly(2027, 4, 2));
        Correct(arraigo, An.Registration(An.Child(new(2009, 4, 2))) with { FixedUntil = new(2025, 1, 1) }, rules: Rules.Nna).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2025, 1, 1));
    }

    [Fact]
    public void A_lifted_order_may_still_be_mended()
    {
        var arraigo = An.Annotated();
        arraigo.Lifted(An.June10.AddDays(1));
        Correct(arraigo, An.Registration(An.Subject() with { Occupation = "Maestra" })).ShouldBeDone();
        arraigo.State.ShouldBe(ArraigoState.Levantado);
    }
}
