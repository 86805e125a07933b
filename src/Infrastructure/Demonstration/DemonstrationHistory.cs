using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Certificates;
using Igm.Domain.Control.Courts;
using Igm.Domain.Control.History;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Igm.Infrastructure.Demonstration;

/// <summary>
/// The institution's past as imported records: in bulk, under one signed load act, in one transaction; no officer's act is
/// faked and no letter is written.
/// </summary>
internal sealed class DemonstrationHistory : ISeed
{
    private const int Batch = 4_000;

    public string Name => "control.demonstration_history";

    public SeedKind Kind => SeedKind.DemonstrationData;

    public string Edition => "1";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var scope = ground.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerScope>().ActAs(House.Actor);
        scope.ServiceProvider.GetRequiredService<Trail>().Mark = "history";
        await Load(scope.ServiceProvider, ground.Progress, ct);
    }

    internal static async Task Load(IServiceProvider services, IProgress<string> progress, CancellationToken ct)
    {
        var db = services.GetRequiredService<IgmDb>();
        if (await db.Set<HistoryLoad>().AnyAsync(ct))
        {
            return;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var act = new Act(House.Actor, now);
        var loadId = Id<HistoryLoad>.New(now);
        var plan = new HistoryPlan(now);
        var courts = await db.Courts.AsNoTracking().ToListAsync(ct);
        var rules = (await db.ArraigoTypes.AsNoTracking().ToListAsync(ct)).ToDictionary(type => type.Code, type => type.RulesOn(GuatemalaTime.DayOf(now))!);
        var people = new FictitiousPeople(20230630, await db.Database.SqlQuery<string>($"select code as \"Value\" from territory.municipalities").ToListAsync(ct));
        var content = new Digest();

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var bulk = new BulkCopy(db, connection);
        foreach (var batch in plan.Orders.Chunk(Batch))
        {
            var orders = batch.Select(planned => Order(planned, people, courts, rules, loadId, act)).ToList();
            orders.ForEach(content.Add);
            await bulk.Write(orders, ct);
            progress.Report($"history: {batch[^1].Number:N0} of {plan.Orders.Count:N0} orders");
        }

        var papers = Certificates(plan, loadId, act);
        papers.ForEach(content.Add);
        await bulk.Write(papers, ct);
        foreach (var last in papers.GroupBy(paper => paper.Year, paper => paper.Sequence))
        {
            await db.Database.ExecuteSqlAsync($"insert into house.number_series (series, year, last) values ({"certificate"}, {last.Key}, {last.Max()})", ct);
        }

        var signatures = services.GetRequiredService<ISignatures>();
        var load = HistoryLoad.Sign(
            loadId, new("demonstration", plan.Orders.Count, papers.Count, content.Hash), signatures.CurrentKey,
            statement => signatures.Sign(Encoding.UTF8.GetBytes(statement)), act);
        var trail = services.GetRequiredService<IAuditTrail>();
        db.Add(load);
        load.RegisterActs.ToList().ForEach(trail.Add);
        trail.Add(services.GetRequiredService<Trail>().Entry(typeof(DemonstrationHistory), AuditOutcome.Done) with { Subjects = [load.Id.Value] });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static List<Certificate> Certificates(HistoryPlan plan, Id<HistoryLoad> load, Act act)
    {
        var sequences = new Dictionary<int, int>();
        return [.. plan.Certificates.Select(paper =>
        {
            var year = GuatemalaTime.DayOf(paper.At).Year;
            sequences[year] = sequences.GetValueOrDefault(year) + 1;
            return Certificate.FromHistory(new(year, sequences[year]), paper.Result, paper.At, load.Value, act);
        })];
    }

    private static Arraigo Order(
        PlannedOrder planned, FictitiousPeople people, List<Court> courts, Dictionary<string, ArraigoRules> rules, Id<HistoryLoad> load, Act act)
    {
        var day = GuatemalaTime.DayOf(planned.AnnotatedAt);
        var court = courts[planned.Number * 7 % courts.Count];
        var paper = new CourtOrder(
            court.Id.Value, court.Name, $"{planned.Number}-{day.Year}", $"{day.Year}-{planned.Number:D6}", day.AddDays(-3), day.AddDays(-5), MunicipalityCode: court.MunicipalityCode);
        var subjects = Enumerable.Range(0, planned.Number % 9 == 0 ? 2 : 1)
            .Select(i => people.Next((planned.Number * 2) + i, day, minor: planned.Type == "NNA"))
            .ToList();
        var end = planned.End is { } ended
            ? new HistoricEnd(ended.By, ended.At, ended.By == ArraigoActKind.Lifted
                ? paper with { Oficio = $"L-{planned.Number}-{ended.At.Year}", OficioDate = GuatemalaTime.DayOf(ended.At).AddDays(-1), ResolutionDate = null }
                : null)
            : null;
        return Arraigo.FromHistory(
            new(new OrderData { Order = paper, Subjects = subjects }, planned.AnnotatedAt, planned.Extensions, end), rules[planned.Type], load.Value, act).Value;
    }

    /// <summary>SHA-256 over the facts of every record, in order.</summary>
    private sealed class Digest
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public string Hash => Convert.ToHexStringLower(_hash.GetCurrentHash());

        public void Add(Certificate paper) => _hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{paper.Number}|{paper.Result}|{paper.IssuedAt:O}\n")));

        public void Add(Arraigo order) => _hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{order.Id}|{order.Type}|{order.Order.Key}|{order.AnnotatedAt:O}|{order.ExpiresOn:O}|{order.EndedBy}|{order.EndedOn:O}|{string.Join(';', order.Subjects.Select(subject => subject.Data.FullName))}\n")));
    }
}
