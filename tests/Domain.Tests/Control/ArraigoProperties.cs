using FsCheck;
using FsCheck.Fluent;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>What holds of every order, whatever was tried on it and by whom.</summary>
public class ArraigoProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(600);

    private static void Holds(Action<ArraigoHistory> law) =>
        Check.One(Thorough, Prop.ForAll<int>(seed =>
        {
            law(ArraigoHistory.Generate(seed));
            return true;
        }));

    [Fact]
    public void Generated_histories_reach_every_state_and_every_act()
    {
        var all = Enumerable.Range(0, 3000).Select(seed => ArraigoHistory.Generate(seed).Arraigo).ToArray();
        all.Select(a => a.State).Distinct().Count().ShouldBe(Enum.GetValues<ArraigoState>().Length - 1, "all but received, which every history leaves");
        all.SelectMany(a => a.Acts).Select(a => a.Kind).Distinct().Count().ShouldBe(Enum.GetValues<ArraigoActKind>().Length);
    }

    [Fact]
    public void An_order_is_entered_once_and_ended_once() => Holds(history =>
    {
        var arraigo = history.Arraigo;
        var entered = arraigo.Acts.Count(a => a.EntersOrder);
        var ended = arraigo.Acts.Count(a => a.EndsOrder) - arraigo.Acts.Count(a => a.Kind is ArraigoActKind.Reinstated);

        entered.ShouldBe(arraigo.AnnotatedAt is null ? 0 : 1);
        ended.ShouldBe(arraigo.AnnotatedAt is not null && arraigo.Subjects.All(s => !s.IsOpen) ? 1 : 0);
        if (ended == 1) arraigo.Acts.Last(a => a.EndsOrder).ShouldSatisfyAllConditions(
            end => end.Kind.ShouldBe(arraigo.EndedBy!.Value),
            end => end.EffectiveOn.ShouldBe(arraigo.EndedOn!.Value),
            end => end.EffectiveOn.ShouldBeGreaterThanOrEqualTo(arraigo.AnnotatedOn!.Value));
    });

    [Fact]
    public void The_stock_of_the_figures_is_what_is_in_force() => Holds(history =>
    {
        var arraigo = history.Arraigo;
        var inStock = arraigo.Acts.Any(a => a.EntersOrder) && !(arraigo.EndedOn <= history.Today);
        var waitsForSecondPerson = arraigo.ExpiresOn < history.Today && arraigo.Proposals.Any(p => p is { IsPending: true, Kind: ProposalKind.Extension });
        arraigo.IsInForceOn(history.Today).ShouldBe(inStock && !waitsForSecondPerson);
    });

    [Fact]
    public void It_is_in_force_from_its_annotation_to_its_end_without_a_gap() => Holds(history =>
    {
        var arraigo = history.Arraigo;
        for (var day = An.June10.AddDays(-1); day <= history.Today; day = day.AddDays(7))
            foreach (var subject in arraigo.Subjects)
            {
                var expected = arraigo.AnnotatedOn is { } from && day >= from
                    && day < (subject.End?.On ?? arraigo.ExpiresOn?.AddDays(1) ?? DateOnly.MaxValue);
                arraigo.IsInForceOn(day, subject.Id).ShouldBe(expected);
                (arraigo.IsInForceOn(day, subject.Id) && arraigo.AsksForReviewOn(day, subject.Id)).ShouldBeFalse();
            }
    });

    [Fact]
    public void Nobody_is_stopped_by_an_order_that_a_second_person_has_not_seen() => Holds(history =>
    {
        var arraigo = history.Arraigo;
        if (arraigo.Acts.SingleOrDefault(a => a.Kind is ArraigoActKind.Annotated) is not { } annotated)
            arraigo.IsInForceOn(history.Today).ShouldBeFalse();
        else
            arraigo.Acts.TakeWhile(a => a != annotated)
                .Where(a => a.Kind is ArraigoActKind.Received or ArraigoActKind.Registered or ArraigoActKind.Completed or ArraigoActKind.Corrected)
                .ShouldAllBe(a => a.By != annotated.By);
    });

    [Fact]
    public void What_two_people_must_do_two_people_did() => Holds(history =>
        history.Arraigo.Acts
            .Where(a => a.Kind is ArraigoActKind.Lifted or ArraigoActKind.Substituted or ArraigoActKind.Annulled or ArraigoActKind.Extended
                or ArraigoActKind.Reinstated or ArraigoActKind.ExitAuthorised)
            .ShouldAllBe(a => a.ProposedBy != null && a.ProposedBy != a.By));

    [Fact]
    public void Penal_family_and_childrens_orders_never_expire_by_themselves() => Holds(history =>
    {
        if (!history.Rules.Expires) history.Arraigo.Acts.ShouldAllBe(a => a.Kind != ArraigoActKind.Expired);
        if (history.Rules.Term is ArraigoTerm.None) history.Arraigo.Acts.ShouldAllBe(a => a.Kind != ArraigoActKind.Lapsed);
    });

    [Fact]
    public void Each_extension_is_a_year_from_the_expiry_before_it() => Holds(history =>
    {
        if (!history.Rules.Expires) return;
        DateOnly? last = null;
        foreach (var act in history.Arraigo.Acts.Where(a => a.Kind is ArraigoActKind.Annotated or ArraigoActKind.Extended))
        {
            act.Until.ShouldBe(last is { } old ? old.AddYears(1) : act.EffectiveOn.AddYears(1));
            last = act.Until;
        }
    });

    [Fact]
    public void A_refusal_changes_nothing_and_an_act_raises_the_version_once() =>
        Check.One(Thorough, Prop.ForAll<int, int, int[]>((kind, subjects, numbers) =>
        {
            ArraigoHistory.Play(kind, subjects, numbers.Select(Step.From), (history, before, refused) =>
            {
                // A step that needs a paper attaches its scan first, and an extension refused too late expires the order besides.
                var told = history.Arraigo.Events.Skip(before).ToArray();
                var raised = told.Count(happened => happened is not ArraigoScanAttached) - (told is [.., ArraigoProposalRefused, ArraigoExpired] ? 1 : 0);
                raised.ShouldBe(refused is null ? 1 : 0);
            });
            return true;
        }));

    [Fact]
    public void Acts_are_numbered_without_a_gap_and_each_stands_in_the_register() => Holds(history =>
    {
        history.Arraigo.Acts.Select(a => a.Sequence).ShouldBe(Enumerable.Range(1, history.Arraigo.Acts.Count));
        history.Arraigo.RegisterActs.Select(a => a.Id).ShouldBe(history.Arraigo.Acts.Select(a => a.Id));
        history.Arraigo.Events.Count.ShouldBe(history.Arraigo.Version);
    });

    [Fact]
    public void Every_annotation_extension_lifting_return_and_observation_is_answered() => Holds(history =>
    {
        ArraigoActKind[] answered =
        [
            ArraigoActKind.Annotated, ArraigoActKind.Extended, ArraigoActKind.Lifted, ArraigoActKind.Substituted, ArraigoActKind.Returned, ArraigoActKind.Observed,
        ];
        history.Arraigo.Letters.Select(l => l.ActId).ShouldBe(history.Arraigo.Acts.Where(a => answered.Contains(a.Kind)).Select(a => a.Id));
    });

    [Fact]
    public void The_expiry_engine_over_five_years_ends_every_order_on_its_day()
    {
        var orders = Enumerable.Range(0, 400).Select(i => An.Annotated(i % 2 == 0 ? Rules.Civ : Rules.Eco, An.June10.AddDays(i))).ToList();
        orders.AddRange(Enumerable.Range(0, 100).Select(i => An.Annotated(i % 2 == 0 ? Rules.Pen : Rules.Fam, An.June10.AddDays(i))));
        for (var day = An.June10; day <= An.June10.AddYears(5); day = day.AddDays(1))
            foreach (var due in orders.Where(o => o.ExpiresOn < day && o.EndedOn is null))
                due.Expire(By.Clock.On(day, hour: 0)).ShouldBeDone();

        orders.Take(400).ShouldAllBe(o => o.State == ArraigoState.Caducado && o.EndedOn == o.AnnotatedOn!.Value.AddYears(1).AddDays(1) && o.Acts.Count(a => a.EndsOrder) == 1);
        orders.Skip(400).ShouldAllBe(o => o.State == ArraigoState.Activo && o.IsInForceOn(An.June10.AddYears(5)));
    }
}
