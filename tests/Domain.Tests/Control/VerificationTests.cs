using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Tests.Control;

public class VerificationTests
{
    [Fact]
    public void Verification_is_the_annotation_and_starts_the_legal_term()
    {
        var arraigo = An.Registered();
        var act = By.Verifier.On(An.June10, hour: 15);
        arraigo.Verify(Rules.Civ, act).ShouldBeDone();

        arraigo.State.ShouldBe(ArraigoState.Activo);
        arraigo.AnnotatedAt.ShouldBe(act.At);
        arraigo.AnnotatedOn.ShouldBe(An.June10);
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2024, 6, 10));
        arraigo.ReviewOn.ShouldBeNull();
        arraigo.IsInForceOn(An.June10).ShouldBeTrue();
        arraigo.AsksForReviewOn(An.June10).ShouldBeFalse();
        arraigo.EffectOn(An.June10, arraigo.Subjects[0].Id).ShouldBe(ExitEffect.Blocks);
        arraigo.Events[^1].ShouldBe(new ArraigoAnnotated(arraigo.Id, "CIV", act.At));
        arraigo.Acts.Count(a => a.EntersOrder).ShouldBe(1);
        arraigo.Acts[^1].Until.ShouldBe(arraigo.ExpiresOn);
    }

    [Fact]
    public void The_court_gets_its_reply()
    {
        var arraigo = An.Annotated();
        var letter = arraigo.Letters.ShouldHaveSingleItem();

        letter.Kind.ShouldBe(LetterKind.Annotation);
        letter.ArraigoId.ShouldBe(arraigo.Id);
        letter.ActId.ShouldBe(arraigo.Acts[^1].Id);
        letter.CourtId.ShouldBe(An.CourtId);
        letter.CourtName.ShouldBe(arraigo.Order.CourtName);
        letter.Oficio.ShouldBe("OF-101-2023");
        letter.OficioDate.ShouldBe(new DateOnly(2023, 6, 5));
        letter.CaseFile.ShouldBe("01044-2023-00777");
        letter.Until.ShouldBe(new DateOnly(2024, 6, 10));
        letter.WrittenAt.ShouldBe(arraigo.AnnotatedAt!.Value);
        letter.Subjects.ShouldBe([arraigo.Subjects[0].Id]);
        letter.Version.ShouldBe(1);
        letter.Events.ShouldBe([new LetterWritten(letter.Id, arraigo.Id, LetterKind.Annotation, letter.WrittenAt)]);
    }

    [Fact]
    public void Who_received_cannot_verify() =>
        An.Registered().Verify(Rules.Civ, By.Reception.On(An.June10)).ShouldRefuse(ArraigoErrors.FourEyes);

    [Fact]
    public void Who_registered_cannot_verify() =>
        An.Registered().Verify(Rules.Civ, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.FourEyes);

    [Fact]
    public void Who_completed_cannot_verify()
    {
        var arraigo = An.Observed();
        arraigo.Complete(An.Registration(), Rules.Civ, By.Chief.On(An.June10)).ShouldBeDone();
        arraigo.Verify(Rules.Civ, By.Chief.On(An.June10)).ShouldRefuse(ArraigoErrors.FourEyes);
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldBeDone();
    }

    [Fact]
    public void Who_corrected_before_the_annotation_cannot_verify()
    {
        var arraigo = An.Registered();
        arraigo.Correct(An.Registration(An.Subject() with { Occupation = "Agricultor" }), Rules.Civ, By.Chief.On(An.June10, "error de digitación")).ShouldBeDone();
        arraigo.Verify(Rules.Civ, By.Chief.On(An.June10)).ShouldRefuse(ArraigoErrors.FourEyes);
    }

    [Fact]
    public void Attaching_a_copy_or_observing_is_not_typing()
    {
        var arraigo = An.Registered();
        arraigo.AttachCopy(An.Reception(), By.Verifier.On(An.June10)).ShouldBeDone();
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldBeDone();
    }

    [Fact]
    public void Only_a_registered_order_is_verified_and_only_once()
    {
        An.Received().Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.NotRegistered);
        An.Annotated().Verify(Rules.Civ, By.Chief.On(An.June10)).ShouldRefuse(ArraigoErrors.AlreadyAnnotated);
        An.Observed().Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.StillObserved);
    }

    [Fact]
    public void Rules_that_ask_for_more_than_was_typed_stop_the_verification() =>
        An.Registered(Rules.Eco, data: An.Registration(new SubjectData { FullName = "Juan Chok", Domicile = "Cobán" }))
            .Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldRefuse(ArraigoErrors.Incomplete);

    [Theory]
    [InlineData("2023-06-10", LastDay.Anniversary, "2024-06-10")]
    [InlineData("2023-06-10", LastDay.Eve, "2024-06-09")]
    [InlineData("2024-02-29", LastDay.Anniversary, "2025-02-28")]
    [InlineData("2023-02-28", LastDay.Anniversary, "2024-02-28")]
    [InlineData("2024-02-29", LastDay.Eve, "2025-02-27")]
    public void The_last_day_is_data(string annotated, LastDay rule, string last) =>
        (Rules.Civ with { LastDay = rule }).LastDayOfTerm(An.Day(annotated)).ShouldBe(An.Day(last));

    [Fact]
    public void Annotated_late_in_the_evening_counts_as_that_day_in_Guatemala()
    {
        var arraigo = An.Registered();
        arraigo.Verify(Rules.Civ, new Act(By.Verifier, new DateTimeOffset(2023, 6, 11, 5, 59, 59, TimeSpan.Zero))).ShouldBeDone();
        arraigo.AnnotatedOn.ShouldBe(An.June10);
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2024, 6, 10));
    }

    [Fact]
    public void Family_orders_have_a_day_of_review_and_no_day_of_expiry()
    {
        var arraigo = An.Annotated(Rules.Fam);
        arraigo.ExpiresOn.ShouldBeNull();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2024, 6, 10));
        arraigo.Acts[^1].Until.ShouldBe(arraigo.ReviewOn);
        arraigo.IsInForceOn(new DateOnly(2030, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Penal_orders_have_neither()
    {
        var arraigo = An.Annotated(Rules.Pen);
        arraigo.ExpiresOn.ShouldBeNull();
        arraigo.ReviewOn.ShouldBeNull();
        arraigo.IsInForceOn(new DateOnly(2090, 1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void A_childs_order_is_reviewed_on_the_resolutions_day_or_the_first_18th_birthday()
    {
        var children = An.Registration(An.Child(new(2010, 3, 1)), An.Child(new(2007, 9, 15), "Luis"));
        An.Annotated(Rules.Nna, data: children).ReviewOn.ShouldBe(new DateOnly(2025, 9, 15));
        An.Annotated(Rules.Nna, data: children with { FixedUntil = new(2024, 1, 31) }).ReviewOn.ShouldBe(new DateOnly(2024, 1, 31));
        An.Annotated(Rules.Nna, data: children).ExpiresOn.ShouldBeNull();
    }

    [Theory]
    [InlineData("2008-02-29", null, null, "2026-02-28")]
    [InlineData("2008-05", null, null, "2026-05-01")]
    [InlineData("2008", null, null, "2026-01-01")]
    [InlineData(null, 12, 2023, "2028-01-01")]
    [InlineData(null, 12, null, null)]
    [InlineData(null, null, 2023, null)]
    [InlineData(null, null, null, null)]
    public void Majority_is_taken_at_the_earliest_it_can_be(string? birth, int? age, int? year, string? majority) =>
        new SubjectData { FullName = "Ana", BirthDate = birth, Age = age, AgeInYear = year }.MajorityOn
            .ShouldBe(majority is null ? null : An.Day(majority));
}
