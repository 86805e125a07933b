using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Tests.Control;
using Igm.Infrastructure.Control;
using Igm.Infrastructure.Persistence;
using Igm.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Control;

/// <summary>The engine itself on a real database, every midnight of five years, against an oracle that knows calendars and not the domain.</summary>
public sealed class FiveYearsOfExpiryTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private static readonly DateOnly First = new(2026, 3, 2);
    private static readonly DateOnly Last = new(2031, 3, 2);

    private enum Story
    {
        LeftAlone,
        ExtendedOnTheLastDay,
        ExtendedTwice,
        Lifted,
        ConfirmedThreeDaysLate,
        RefusedTwoDaysLate,
        TypedAfterTheExpiry,
        Decided,
    }

    private static readonly Story[] Expiring =
        [Story.LeftAlone, Story.ExtendedOnTheLastDay, Story.ExtendedTwice, Story.Lifted, Story.ConfirmedThreeDaysLate, Story.RefusedTwoDaysLate, Story.TypedAfterTheExpiry];

    [Fact]
    public async Task Every_order_ends_on_its_day_and_once()
    {
        var plans = Plans().ToList();
        await igm.Database.Execute("insert into control.courts (id, version, code, name, municipality_code, source, is_demonstration) values ($1, 1, 'T-5', 'Juzgado de prueba', '0101', 'test', false)", An.CourtId);
        var engine = igm.Services.GetRequiredService<ExpiryEngine>();
        var ended = 0;
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            igm.Clock.Set(GuatemalaTime.StartOf(day));
            var run = await engine.Run(default);
            run.Stuck.ShouldBe(0);
            ended += run.Ended;
            await Work(plans, day);
        }

        ended.ShouldBe(plans.Sum(plan => plan.ByTheEngine));
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'ExpireArraigo' and outcome = 'done'")).ShouldBe(ended);
        foreach (var plan in plans) (await Told(plan)).ShouldBe(plan.Expected, plan.ToString());
        (await igm.Database.One<long>("select count(*) from control.arraigo_acts act join control.arraigos a on a.id = act.arraigo_id where act.kind = 'Expired' and a.type not in ('CIV', 'ECO')")).ShouldBe(0);
        (await igm.Database.One<long>("select sum(entered::int - lifted::int - expired::int) from control.v_arraigo_acts_v1")).ShouldBe(plans.Count(plan => plan.End is null));

        var before = await Mark();
        (await engine.Run(default)).ShouldBe(new ExpiryRun(0, 0));
        (await Mark()).ShouldBe(before);
        igm.Clock.Set(FakeClock.Start);
    }

    private static IEnumerable<Plan> Plans()
    {
        var leapDay = new DateOnly(2028, 2, 29);
        for (var i = 0; i < 210; i++)
            yield return new(i, i % 2 == 0 ? Rules.Civ : Rules.Eco, i < Expiring.Length * 2 ? leapDay : First.AddDays(i * 3), Expiring[i % Expiring.Length]);
        ArraigoRules[] decided = [Rules.Fam, Rules.Fam with { Type = "LAB" }, Rules.Nna];
        for (var i = 0; i < 60; i++)
            yield return new(1000 + i, decided[i % 3], i < 6 ? leapDay : First.AddDays(i * 5), i % 2 == 0 ? Story.LeftAlone : Story.Decided);
        for (var i = 0; i < 20; i++)
            yield return new(2000 + i, Rules.Pen, First.AddDays(i * 7), Story.LeftAlone);
    }

    /// <summary>What the officers do in the day, after the engine's midnight.</summary>
    private async Task Work(List<Plan> plans, DateOnly day)
    {
        await using var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(igm.Database.Owner).Options);
        foreach (var plan in plans.Where(plan => plan.Annotated == day))
        {
            var order = An.Annotated(plan.Rules, day, plan.Data);
            db.Arraigos.Add(order);
            plan.Order = order.Id;
        }

        foreach (var plan in plans.Where(plan => plan.Works(day)))
            plan.Work((await db.Arraigos.FindAsync(plan.Order))!, day);
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync();
    }

    private async Task<string> Told(Plan plan) => (await igm.Database.One<string>("""
        select concat_ws(' ', coalesce(a.ended_on::text, 'open'), coalesce(a.ended_by, '-'),
                         (select count(*) filter (where kind = 'Expired') - count(*) filter (where kind = 'Reinstated') from control.arraigo_acts where arraigo_id = a.id),
                         (select coalesce(max(effective_on) filter (where ends_order)::text, '-') from control.arraigo_acts where arraigo_id = a.id),
                         (select string_agg(kind, ',' order by sequence) from control.letters where arraigo_id = a.id),
                         (select bool_and(v.in_force_from = $2 and v.in_force_until is not distinct from a.ended_on - 1) from control.v_arraigos_in_force_v1 v where v.arraigo_id = a.id))
          from control.arraigos a where a.id = $1
        """, plan.Order.Value, plan.Annotated))!;

    private async Task<string?> Mark() => await igm.Database.One<string>(
        "select (select sum(version) from control.arraigos) || ' ' || (select count(*) from control.arraigo_acts) || ' ' || (select count(*) from control.letters)");

    private sealed record Plan(int Number, ArraigoRules Rules, DateOnly Annotated, Story Story)
    {
        private Guid _waiting;

        public Id<Arraigo> Order { get; set; }

        public OrderData Data => An.Registration(Rules.Term is ArraigoTerm.Resolution ? An.Child(Annotated.AddYears(-17)) : An.Subject()) with
        {
            Order = An.Order(Annotated.AddDays(-2), $"OF-{Number}", $"01044-{Number:D5}"),
        };

        private DateOnly LastDay => YearsOn(Annotated, 1);

        /// <summary>The first day free, or none.</summary>
        public DateOnly? End => Story switch
        {
            Story.Lifted => Annotated.AddDays(100),
            Story.LeftAlone or Story.RefusedTwoDaysLate when Rules.Expires => Within(YearsOn(Annotated, 1)),
            Story.LeftAlone => null,
            Story.ExtendedTwice => Within(YearsOn(YearsOn(YearsOn(Annotated, 1), 1), 1)),
            Story.Decided => Within(LastDay),
            _ => Within(YearsOn(YearsOn(Annotated, 1), 1)),
        };

        public int ByTheEngine => (Story is Story.TypedAfterTheExpiry && LastDay < Last ? 1 : 0) + (Rules.Expires && Story is not (Story.Lifted or Story.RefusedTwoDaysLate) && End is not null ? 1 : 0);

        public string Expected
        {
            get
            {
                var by = End is null ? "-" : Story switch { Story.Lifted => "Lifted", Story.Decided => "Lapsed", _ => "Expired" };
                var letters = Story switch
                {
                    Story.Lifted => "Annotation,Lifting",
                    Story.ExtendedTwice => "Annotation,Extension,Extension",
                    Story.ExtendedOnTheLastDay or Story.ConfirmedThreeDaysLate or Story.TypedAfterTheExpiry => "Annotation,Extension",
                    _ => "Annotation",
                };
                var end = End is { } on ? on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
                return $"{end ?? "open"} {by} {(by == "Expired" ? 1 : 0)} {end ?? "-"} {letters} t";
            }
        }

        public bool Works(DateOnly day) => Story switch
        {
            Story.Lifted => day == Annotated.AddDays(100),
            Story.ExtendedTwice => day == LastDay.AddDays(-10) || day == YearsOn(LastDay, 1).AddDays(-10),
            Story.ConfirmedThreeDaysLate => day == LastDay || day == LastDay.AddDays(3),
            Story.RefusedTwoDaysLate => day == LastDay || day == LastDay.AddDays(2),
            Story.TypedAfterTheExpiry => day == LastDay.AddDays(1),
            Story.LeftAlone => false,
            _ => day == LastDay,
        };

        public void Work(Arraigo order, DateOnly day)
        {
            switch (Story)
            {
                case Story.Lifted:
                    order.Lifted(day);
                    break;
                case Story.ExtendedOnTheLastDay or Story.ExtendedTwice:
                    order.Extended(day);
                    break;
                case Story.Decided:
                    order.DecideAtTerm(new(Keep: false), [], By.Chief.On(day, "Dictamen")).ShouldBeDone();
                    break;
                case Story.TypedAfterTheExpiry:
                    _waiting = order.ProposeExtension(An.Order(LastDay, "OF-PRO"), LastDay, By.Registrar.On(day)).Value.Id;
                    order.ConfirmExtension(_waiting, By.Chief.On(day)).ShouldBeDone();
                    break;
                case var _ when day == LastDay:
                    _waiting = order.ProposeExtension(An.Order(LastDay, "OF-PRO"), LastDay, By.Registrar.On(day)).Value.Id;
                    break;
                case Story.RefusedTwoDaysLate:
                    order.Refuse(ProposalKind.Extension, _waiting, By.Chief.On(day, "De otra causa")).ShouldBeDone();
                    break;
                default:
                    order.ConfirmExtension(_waiting, By.Chief.On(day)).ShouldBeDone();
                    break;
            }
        }

        /// <summary>The day after the last, if the five years reach it.</summary>
        private static DateOnly? Within(DateOnly last) => last < Last ? last.AddDays(1) : null;

        /// <summary>The same day so many years on, by the civil calendar; 29 February falls back.</summary>
        private static DateOnly YearsOn(DateOnly day, int years) =>
            new(day.Year + years, day.Month, day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year + years) ? 28 : day.Day);
    }
}
