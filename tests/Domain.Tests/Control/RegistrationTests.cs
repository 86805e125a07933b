using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Tests.Control;

public class RegistrationTests
{
    private static Result<Done> Register(Arraigo arraigo, OrderData data, ArraigoRules? rules = null) =>
        arraigo.Register(data, rules ?? Rules.Civ, An.Weekdays, By.Registrar.On(An.June10));

    [Fact]
    public void A_complete_order_is_registered_and_waits_for_the_second_person()
    {
        var arraigo = An.Received();
        Register(arraigo, An.Registration() with { Plaintiff = "Banco de Ejemplo, S. A.", LegalBasis = "CPCyM 523", Company = new CompanyParty("Ejemplo, S. A.", "7395922") }).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Registrado);
        arraigo.Type.ShouldBe("CIV");
        arraigo.Plaintiff.ShouldBe("Banco de Ejemplo, S. A.");
        arraigo.LegalBasis.ShouldBe("CPCyM 523");
        arraigo.Company.ShouldBe(new CompanyParty("Ejemplo, S. A.", "7395922"));
        arraigo.Subjects[0].Strength.ShouldBe(IdentityStrength.Strong);
        arraigo.AnswerBy.ShouldBeNull();
        arraigo.Letters.ShouldBeEmpty();
        arraigo.IsInForceOn(An.June10).ShouldBeFalse();
        arraigo.AsksForReviewOn(An.June10).ShouldBeTrue();
        arraigo.Events[^1].ShouldBe(new ArraigoRegistered(arraigo.Id, "CIV", null, arraigo.RegisteredAt!.Value));
    }

    [Fact]
    public void Each_missing_field_is_named_by_its_pointer()
    {
        var arraigo = An.Received(subjects: 2);
        var bare = new SubjectData { FullName = "María Elena Chok" };
        var result = Register(arraigo, new OrderData { Order = An.Order(caseFile: null) with { OficioDate = null }, Subjects = [An.Subject(), bare] });

        result.ShouldRefuse(ArraigoErrors.Incomplete);
        result.Error!.Fields!.Keys.ShouldBe(
        [
            "/order/caseFile", "/order/oficioDate", "/subjects/1/domicile", "/subjects/1/givenNames", "/subjects/1/firstSurname",
            "/subjects/1/secondSurname", "/subjects/1/birthDate", "/subjects/1/maritalStatus", "/subjects/1/occupation",
            "/subjects/1/nationality", "/subjects/1/cui",
        ]);
        result.Error.Fields.Values.ShouldAllBe(codes => codes.Single() == "control.arraigo.field_missing");
        arraigo.State.ShouldBe(ArraigoState.Recibido);
        arraigo.Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("fullName")]
    [InlineData("domicile")]
    [InlineData("givenNames")]
    [InlineData("firstSurname")]
    [InlineData("secondSurname")]
    [InlineData("maritalStatus")]
    [InlineData("occupation")]
    [InlineData("nationality")]
    public void Blanks_do_not_fill_a_field(string field)
    {
        var s = An.Subject();
        var blank = field switch
        {
            "fullName" => s with { FullName = " " },
            "domicile" => s with { Domicile = " " },
            "givenNames" => s with { GivenNames = "" },
            "firstSurname" => s with { FirstSurname = " " },
            "secondSurname" => s with { SecondSurname = " " },
            "maritalStatus" => s with { MaritalStatus = " " },
            "occupation" => s with { Occupation = " " },
            _ => s with { Nationality = " " },
        };
        CompletenessGate.Missing(An.Order(), [blank], Rules.Civ).ShouldBe([$"/subjects/0/{field}"]);
    }

    [Fact]
    public void Economico_coactivo_needs_full_name_and_domicile_only()
    {
        var named = new SubjectData { FullName = "Juan Pedro Chok" };
        CompletenessGate.Missing(An.Order(), [named], Rules.Eco).ShouldBe(["/subjects/0/domicile"]);
        CompletenessGate.Missing(An.Order(), [named with { Domicile = "Cobán" }], Rules.Eco).ShouldBeEmpty();
        CompletenessGate.Missing(An.Order(), [named with { Domicile = "Cobán" }], Rules.Civ).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_case_file_of_blanks_is_missing() =>
        CompletenessGate.Missing(An.Order(caseFile: " "), [An.Subject()], Rules.Civ).ShouldBe(["/order/caseFile"]);

    public static TheoryData<string, SubjectData, string?> Documents => new()
    {
        { "one surname, said so", An.Subject() with { SecondSurname = null, OneSurname = true }, null },
        { "second surname missing", An.Subject() with { SecondSurname = null }, "secondSurname" },
        { "age in a year stands for the birth date", An.Subject() with { BirthDate = null, Age = 40, AgeInYear = 2023 }, null },
        { "age without its year", An.Subject() with { BirthDate = null, Age = 40 }, "birthDate" },
        { "year without the age", An.Subject() with { BirthDate = null, AgeInYear = 2023 }, "birthDate" },
        { "cédula stands for the CUI", An.Subject() with { Cui = null, Cedula = "A-1 123456" }, null },
        { "a blank cédula does not", An.Subject() with { Cui = null, Cedula = " " }, "cui" },
        { "a national needs a CUI, not a passport", An.Subject() with { Cui = null, Passports = [new("GTM", "253478901")] }, "cui" },
        { "a foreigner needs a passport", An.Subject() with { Cui = null, Nationality = "SLV" }, "passports" },
        { "a foreigner with one", An.Subject() with { Cui = null, Nationality = "SLV", Passports = [new("SLV", "B0000001")] }, null },
        { "a foreigner with a CUI", An.Subject() with { Nationality = "SLV" }, null },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_gate_reads_the_decree(string why, SubjectData subject, string? missing) =>
        CompletenessGate.Missing(An.Order(), [subject], Rules.Civ).ShouldBe(missing is null ? [] : [$"/subjects/0/{missing}"], why);

    [Fact]
    public void Openly_incomplete_it_waits_eight_working_days_and_the_court_is_told()
    {
        var arraigo = An.Observed();

        arraigo.State.ShouldBe(ArraigoState.Observado);
        arraigo.AnswerBy.ShouldBe(new DateOnly(2023, 6, 21));
        arraigo.AsksForReviewOn(An.June10).ShouldBeTrue();
        arraigo.IsInForceOn(An.June10).ShouldBeFalse();
        var letter = arraigo.Letters.ShouldHaveSingleItem();
        letter.Kind.ShouldBe(LetterKind.Observation);
        letter.Fields.ShouldBe(["/subjects/0/domicile"]);
        letter.Until.ShouldBe(new DateOnly(2023, 6, 21));
        arraigo.Acts.Select(a => a.Kind).ShouldBe([ArraigoActKind.Received, ArraigoActKind.Registered, ArraigoActKind.Observed]);
        arraigo.Events[^1].ShouldBeOfType<ArraigoRegistered>().AnswerBy.ShouldBe(arraigo.AnswerBy);
    }

    [Fact]
    public void Openly_incomplete_with_nothing_missing_is_simply_registered() =>
        An.Registered(data: An.Registration() with { OpenlyIncomplete = true }).State.ShouldBe(ArraigoState.Registrado);

    [Fact]
    public void The_courts_answer_ends_the_observation()
    {
        var arraigo = An.Observed();
        arraigo.Complete(An.Registration(), Rules.Civ, By.Registrar.On(An.June10.AddDays(5))).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Registrado);
        arraigo.Acts[^1].Kind.ShouldBe(ArraigoActKind.Completed);
        arraigo.Acts[^1].Fields.ShouldBeEmpty();
        arraigo.Letters.Count.ShouldBe(1);
        arraigo.Events[^1].ShouldBeOfType<ArraigoCompleted>();
    }

    [Fact]
    public void Half_an_answer_leaves_the_clock_running()
    {
        var arraigo = An.Registered(data: An.Registration(An.Subject() with { Domicile = null, Occupation = null }) with { OpenlyIncomplete = true });
        var answerBy = arraigo.AnswerBy;
        var half = An.Registration(An.Subject() with { Domicile = null });

        arraigo.Complete(half, Rules.Civ, By.Registrar.On(An.June10.AddDays(5))).ShouldRefuse(ArraigoErrors.Incomplete);
        arraigo.Complete(half with { OpenlyIncomplete = true }, Rules.Civ, By.Registrar.On(An.June10.AddDays(5))).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Observado);
        arraigo.AnswerBy.ShouldBe(answerBy);
        arraigo.Acts[^1].Fields.ShouldBe(["/subjects/0/domicile"]);
        arraigo.Acts[^1].Until.ShouldBe(answerBy);
    }

    [Fact]
    public void Only_an_observed_order_is_completed()
    {
        An.Registered().Complete(An.Registration(), Rules.Civ, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.NotObserved);
        An.Received().Complete(An.Registration(), Rules.Civ, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.NotObserved);
        An.Annotated().Complete(An.Registration(), Rules.Civ, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.AlreadyAnnotated);
    }

    [Fact]
    public void The_verifier_may_observe_what_the_gate_let_through()
    {
        var arraigo = An.Registered();
        arraigo.Observe(["/subjects/0/fullName"], An.Weekdays, By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.ReasonRequired);
        arraigo.Observe(["/subjects/0/fullName"], An.Weekdays, By.Verifier.On(An.June10, "Nombre ilegible")).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Observado);
        arraigo.Letters.ShouldHaveSingleItem().Reason.ShouldBe("Nombre ilegible");
        arraigo.Events[^1].ShouldBe(new ArraigoObserved(arraigo.Id, new DateOnly(2023, 6, 21), arraigo.Acts[^1].At));
        arraigo.Observe([], An.Weekdays, By.Verifier.On(An.June10, "otra vez")).ShouldRefuse(ArraigoErrors.NotRegistered);
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.StillObserved);
        arraigo.Complete(An.Registration(), Rules.Civ, By.Registrar.On(An.June10)).ShouldBeDone();
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldBeDone();
    }

    [Fact]
    public void An_order_is_observed_only_between_registration_and_annotation()
    {
        An.Received().Observe([], An.Weekdays, By.Verifier.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.NotRegistered);
        An.Annotated().Observe([], An.Weekdays, By.Verifier.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.AlreadyAnnotated);
    }

    [Fact]
    public void No_received_subject_is_left_out_and_more_may_be_added()
    {
        Register(An.Received(subjects: 2), An.Registration()).ShouldRefuse(ArraigoErrors.SubjectsLeftOut);

        var arraigo = An.Received();
        var received = arraigo.Subjects[0].Id;
        Register(arraigo, An.Registration([.. An.Subjects(3)])).ShouldBeDone();
        arraigo.Subjects.Count.ShouldBe(3);
        arraigo.Subjects[0].Id.ShouldBe(received);
        arraigo.Subjects.Select(s => s.Ordinal).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void An_order_is_registered_once()
    {
        Register(An.Registered(), An.Registration()).ShouldRefuse(ArraigoErrors.NotReceived);
        Register(An.Received(), An.Registration() with { Order = An.Order(An.June10.AddDays(1)) }).ShouldRefuse(ArraigoErrors.DatedInFuture);
    }

    [Theory]
    [InlineData("2580123580101", null, "GTM:1", IdentityStrength.Strong)]
    [InlineData(null, "1985-06-02", "SLV:B01", IdentityStrength.Strong)]
    [InlineData("2580123580101", null, null, IdentityStrength.Strong)]
    [InlineData(null, "1985-06-02", null, IdentityStrength.Medium)]
    [InlineData(null, "1985-06", null, IdentityStrength.Weak)]
    [InlineData(null, "1985", null, IdentityStrength.Weak)]
    [InlineData(null, null, null, IdentityStrength.Weak)]
    public void A_key_is_strong_a_birth_day_medium_a_name_alone_weak(string? cui, string? birth, string? passport, IdentityStrength strength) =>
        new SubjectData
        {
            FullName = "Juan Chok",
            Cui = cui,
            BirthDate = birth,
            Passports = passport is null ? [] : [new(passport.Split(':')[0], passport.Split(':')[1])],
        }.Strength.ShouldBe(strength);
}
