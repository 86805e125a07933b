using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>The day of review is each subject's own; the order's is the earliest among those it still holds.</summary>
public class ReviewDayTests
{
    private static readonly DateOnly Birthday = new(2025, 9, 15);
    private static readonly DateOnly YoungerBirthday = new(2025, 11, 20);

    private static Arraigo OfTwo() => An.Annotated(Rules.Nna, data: TwoChildren());

    private static OrderData TwoChildren() => An.Registration(An.Child(new(2007, 11, 20)), An.Child(new(2007, 9, 15), "Luis"));

    private static Result<Done> Decide(Arraigo arraigo, DateOnly on, DateOnly? keepUntil, params Guid[] subjects) =>
        arraigo.DecideAtTerm(new(keepUntil is not null, keepUntil), subjects, By.Chief.On(on, "Dictamen 8-2025"));

    [Fact]
    public void Keeping_one_child_does_not_hide_the_other()
    {
        var arraigo = OfTwo();
        Decide(arraigo, Birthday, new(2027, 1, 1), arraigo.Subjects[1].Id).ShouldBeDone();

        arraigo.ReviewOn.ShouldBe(YoungerBirthday);
        Decide(arraigo, YoungerBirthday, null, arraigo.Subjects[0].Id).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2027, 1, 1), "the birthday of the child who was kept is past and decided");
        Decide(arraigo, YoungerBirthday.AddDays(1), null, arraigo.Subjects[1].Id).ShouldRefuse(ArraigoErrors.TermNotOver);
    }

    [Fact]
    public void A_child_who_is_lifted_takes_his_day_of_review_away()
    {
        var arraigo = OfTwo();
        arraigo.Lifted(new(2025, 1, 10), arraigo.Subjects[1].Id);
        arraigo.ReviewOn.ShouldBe(YoungerBirthday);
    }

    [Fact]
    public void A_correction_that_touches_no_day_leaves_an_extended_review_alone()
    {
        var arraigo = An.Annotated(Rules.Nna, data: An.Registration(An.Child(new(2007, 9, 15))));
        arraigo.Extended(new(2025, 9, 1));
        arraigo.ReviewOn.ShouldBe(new DateOnly(2026, 9, 15));

        arraigo.Correct(An.Registration(An.Child(new(2007, 9, 15)) with { Occupation = "Estudiante" }), Rules.Nna, By.Registrar.On(new(2025, 9, 2), "ocupación")).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2026, 9, 15));
        arraigo.Correct(An.Registration(An.Child(new(2007, 9, 15))) with { FixedUntil = new(2025, 10, 1) }, Rules.Nna, By.Registrar.On(new(2025, 9, 3), "fecha")).ShouldBeDone();
        arraigo.ReviewOn.ShouldBe(new DateOnly(2026, 9, 15), "what a judge extended no correction shortens");
    }

    [Fact]
    public void A_judge_may_extend_what_stays_in_force_until_decided_though_its_day_has_passed()
    {
        var arraigo = An.Annotated(Rules.Fam);
        arraigo.Extended(new(2024, 7, 2));
        arraigo.ReviewOn.ShouldBe(new DateOnly(2025, 6, 10));
        arraigo.IsInForceOn(new(2024, 7, 1)).ShouldBeTrue();
    }

    [Fact]
    public void What_lapses_on_its_last_day_holds_to_the_end_of_it()
    {
        var last = new DateOnly(2024, 6, 10);
        var arraigo = An.Annotated(Rules.Fam);
        arraigo.DecideAtTerm(new(Keep: false), [], By.Chief.On(last, "Dictamen")).ShouldBeDone();

        arraigo.IsInForceOn(last).ShouldBeTrue();
        arraigo.IsInForceOn(last.AddDays(1)).ShouldBeFalse();
        arraigo.EndedOn.ShouldBe(last.AddDays(1));

        var late = An.Annotated(Rules.Fam);
        late.DecideAtTerm(new(Keep: false), [], By.Chief.On(last.AddDays(5), "Dictamen")).ShouldBeDone();
        late.EndedOn.ShouldBe(last.AddDays(5));
    }
}
