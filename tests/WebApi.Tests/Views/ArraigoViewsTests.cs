using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Tests.Control;
using Igm.Infrastructure.Persistence;
using Igm.TestKit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Igm.WebApi.Tests.Views;

/// <summary>One rule in Domain, one in SQL: over generated histories they say the same of every subject on every day.</summary>
public sealed class ArraigoViewsTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private const int Histories = 150;

    [Fact]
    public async Task Domain_and_view_agree_over_generated_histories()
    {
        var histories = await Kept();
        var compared = 0;
        foreach (var arraigo in histories.Select(history => history.Arraigo))
        {
            var spans = await Spans(arraigo.Id);
            (await igm.Database.One<string>("select state from control.arraigos where id = $1", arraigo.Id.Value)).ShouldBe(arraigo.State.ToString().ToUpperInvariant());
            foreach (var subject in arraigo.Subjects)
            {
                var span = spans[subject.Id];
                foreach (var day in Days(arraigo))
                {
                    Within(day, span.ForceFrom, span.ForceUntil).ShouldBe(arraigo.IsInForceOn(day, subject.Id), $"{arraigo.Id} {day}");
                    (Within(day, span.ReviewFrom, span.ReviewUntil) || Within(day, span.WaitingFrom, span.WaitingUntil)).ShouldBe(arraigo.AsksForReviewOn(day, subject.Id), $"{arraigo.Id} {day}");
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(Histories * 10);
        histories.Count(history => history.Arraigo.AnnotatedAt is not null && history.Arraigo.AsksForReviewOn(history.Today)).ShouldBeGreaterThan(0, "some extension waits past its day");
        histories.Select(history => history.Arraigo.State).Distinct().Count().ShouldBeGreaterThan(6);
    }

    [Fact]
    public async Task An_order_counts_once_in_and_once_out()
    {
        var histories = await Kept();
        foreach (var arraigo in histories.Select(history => history.Arraigo))
        {
            (await igm.Database.One<long>("select count(*) from control.v_arraigo_acts_v1 where arraigo_id = $1 and entered", arraigo.Id.Value)).ShouldBe(arraigo.AnnotatedAt is null ? 0 : 1);
            (await igm.Database.One<long>("select count(*) from control.v_arraigo_acts_v1 where arraigo_id = $1 and (lifted or expired or substituted or annulled)", arraigo.Id.Value))
                .ShouldBe(arraigo.AnnotatedAt is not null && arraigo.EndedOn is not null ? 1 : 0);
        }
    }

    [Fact]
    public async Task What_is_read_back_is_the_same_order()
    {
        foreach (var kept in (await Kept()).Select(history => history.Arraigo))
        {
            await using var db = Db();
            var read = (await db.Arraigos.FindAsync(kept.Id))!;
            read.State.ShouldBe(kept.State);
            read.Order.ShouldBe(kept.Order);
            read.Subjects.Select(s => (s.Id, s.Ordinal, s.End, s.Data.FullName, s.Strength)).ShouldBe(kept.Subjects.Select(s => (s.Id, s.Ordinal, s.End, s.Data.FullName, s.Strength)));
            read.Acts.Select(a => (a.Id, a.Kind, a.EffectiveOn, a.Until, a.EndsOrder, a.Order, a.Substitution)).ShouldBe(kept.Acts.Select(a => (a.Id, a.Kind, a.EffectiveOn, a.Until, a.EndsOrder, a.Order, a.Substitution)));
            read.Proposals.Select(p => (p.Id, p.Outcome, string.Join(',', p.Warnings), p.Correction?.Changes.Count)).ShouldBe(kept.Proposals.Select(p => (p.Id, p.Outcome, string.Join(',', p.Warnings), p.Correction?.Changes.Count)));
            (read.ExpiresOn, read.ReviewOn, read.EndedOn, read.EndedBy, read.AnswerBy).ShouldBe((kept.ExpiresOn, kept.ReviewOn, kept.EndedOn, kept.EndedBy, kept.AnswerBy));
        }
    }

    private static IEnumerable<DateOnly> Days(Arraigo arraigo)
    {
        var edges = arraigo.Acts.SelectMany(act => new[] { act.EffectiveOn, GuatemalaTime.DayOf(act.At), act.Until ?? act.EffectiveOn }).Concat([arraigo.ExpiresOn ?? An.June10, arraigo.ReviewOn ?? An.June10]);
        return edges.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Append(new DateOnly(2040, 1, 1)).Distinct();
    }

    private static bool Within(DateOnly day, DateOnly? from, DateOnly? until) => from <= day && (until is null || day <= until);

    private IgmDb Db() => new(new DbContextOptionsBuilder<IgmDb>().UseIgm(igm.Database.Owner).Options);

    private async Task<IReadOnlyList<ArraigoHistory>> Kept()
    {
        var histories = Enumerable.Range(0, Histories).Select(seed => ArraigoHistory.Generate(seed * 7919 + Environment.CurrentManagedThreadId)).ToArray();
        await igm.Database.Execute("insert into control.courts (id, version, code, name, municipality_code, source, is_demonstration) values ($1, 1, 'T-1', 'Juzgado de prueba', '0101', 'test', false) on conflict do nothing", An.CourtId);
        // Every generated order names one paper; only those that stand compete for it.
        await igm.Database.Execute("drop index if exists control.uq_arraigo_paper");
        foreach (var batch in histories.Chunk(50))
        {
            await using var db = Db();
            db.Arraigos.AddRange(batch.Select(history => history.Arraigo));
            await db.SaveChangesAsync();
        }

        return histories;
    }

    private async Task<Dictionary<Guid, (DateOnly? ForceFrom, DateOnly? ForceUntil, DateOnly? ReviewFrom, DateOnly? ReviewUntil, DateOnly? WaitingFrom, DateOnly? WaitingUntil)>> Spans(Id<Arraigo> id)
    {
        await using var command = igm.Database.Api.CreateCommand("select subject_id, in_force_from, in_force_until, review_from, review_until, waiting_from, waiting_until from control.v_arraigos_in_force_v1 where arraigo_id = $1");
        command.Parameters.Add(new() { Value = id.Value });
        var spans = new Dictionary<Guid, (DateOnly?, DateOnly?, DateOnly?, DateOnly?, DateOnly?, DateOnly?)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) spans[reader.GetGuid(0)] = (Day(reader, 1), Day(reader, 2), Day(reader, 3), Day(reader, 4), Day(reader, 5), Day(reader, 6));
        return spans;
    }

    private static DateOnly? Day(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);
}
