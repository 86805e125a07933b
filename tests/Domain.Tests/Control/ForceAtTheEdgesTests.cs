using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>Which side of a day the law falls on, and whether one of several subjects is enough.</summary>
public sealed class ForceAtTheEdgesTests
{
    [Fact]
    public void A_subject_is_free_from_the_day_of_the_lifting_and_not_a_day_before()
    {
        var arraigo = An.AnnotatedWith(2);
        var (freed, held) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id);
        var day = An.Day("2023-09-01");
        arraigo.Lifted(day, freed);

        arraigo.IsInForceOn(day.AddDays(-1), freed).ShouldBeTrue();
        arraigo.IsInForceOn(day, freed).ShouldBeFalse();
        arraigo.EffectOn(day, held).ShouldBe(ExitEffect.Blocks);
        arraigo.IsInForceOn(day).ShouldBeTrue("one subject held is an order in force");
    }

    [Fact]
    public void What_was_registered_asks_for_a_look_while_one_subject_is_left_and_not_after_the_last_is_annulled()
    {
        var arraigo = An.Registered(data: An.Registration([.. An.Subjects(2)]));
        var (first, second) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id);
        var (one, other) = (An.Day("2023-06-20"), An.Day("2023-06-25"));

        Annulled(arraigo, one, first);
        arraigo.AsksForReviewOn(one.AddDays(-1), first).ShouldBeTrue();
        arraigo.AsksForReviewOn(one, first).ShouldBeFalse();
        arraigo.AsksForReviewOn(one.AddDays(1), first).ShouldBeFalse();
        arraigo.AsksForReviewOn(one).ShouldBeTrue("the other subject still waits");

        Annulled(arraigo, other, second);
        arraigo.AsksForReviewOn(other).ShouldBeFalse();
    }

    [Fact]
    public void A_correction_gives_no_day_of_review_to_what_runs_by_years()
    {
        var arraigo = An.Annotated(Rules.Civ);
        var term = arraigo.ExpiresOn;

        arraigo.Correct(An.Registration(An.Subject() with { Occupation = "Maestro" }), Rules.Civ, By.Registrar.On(An.Day("2023-07-01"), "El oficio dice maestro")).ShouldBeDone();

        (arraigo.ReviewOn, arraigo.ExpiresOn).ShouldBe((null, term));
    }

    private static void Annulled(Arraigo arraigo, DateOnly on, params Guid[] subjects)
    {
        var proposal = arraigo.ProposeAnnulment(subjects, By.Registrar.On(on, "Se inscribió por error")).Value;
        arraigo.ConfirmAnnulment(proposal.Id, By.Chief.On(on, "Se inscribió por error")).ShouldBeDone();
    }
}
