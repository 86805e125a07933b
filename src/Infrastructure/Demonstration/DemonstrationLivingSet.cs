using Igm.Application.Common;
using Igm.Application.Control.Arraigos;
using Igm.Application.Control.Certificates;
using Igm.Application.People;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.People;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Seeding;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Demonstration;

/// <summary>
/// A little of everything, so that no worklist is empty on the first day: made through the use cases by the demonstration
/// accounts, each with its own role's permissions, and marked as demonstration in the audit.
/// </summary>
internal sealed class DemonstrationLivingSet : ISeed
{
    public string Name => "control.demonstration_living_set";

    public SeedKind Kind => SeedKind.DemonstrationData;

    public string Edition => "1";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var scope = ground.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IgmDb>();
        if (await db.Arraigos.AnyAsync(order => order.LoadId == null, ct))
        {
            return;
        }

        var courts = await db.Courts.AsNoTracking().OrderBy(court => court.Code).ToListAsync(ct);
        var municipalities = await db.Database.SqlQuery<string>($"select code as \"Value\" from territory.municipalities").ToListAsync(ct);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        await new Day(ground.Services, courts, new(20261120, municipalities), GuatemalaTime.DayOf(now)).Live(ct);
    }

    /// <summary>One day of the unit, from the desk to the certificate.</summary>
    private sealed class Day(IServiceProvider services, List<Court> courts, FictitiousPeople people, DateOnly today)
    {
        private int _number;

        public async Task Live(CancellationToken ct)
        {
            for (var i = 0; i < 5; i++)
            {
                await Receive(NextPaper(), Defendant("CIV"), ct);
            }

            for (var i = 0; i < 6; i++)
            {
                await Register("CIV", ct);
            }

            for (var i = 0; i < 3; i++)
            {
                await Register(i == 0 ? "LAB" : "FAM", ct, incomplete: true);
            }

            var annotated = new List<(Guid Id, OrderOnPaper Paper, SubjectData Subject)>();
            foreach (var type in new[] { "CIV", "FAM", "PEN", "ECO", "CIV", "LAB", "NNA" })
            {
                var order = await Register(type, ct);
                await As<ArraigoStanding>("arraigos.verificador", new VerifyArraigo { ArraigoId = new(order.Id) }, ct);
                annotated.Add(order);
            }

            await Lift(annotated[0], confirm: true, ct);
            await Lift(annotated[1], confirm: false, ct);
            await As<ProposedAct>("arraigos.registrador", new ProposeAnnulment("Se registró dos veces el mismo oficio") { ArraigoId = new(annotated[5].Id) }, ct);
            await Certify(annotated[2].Subject, "POS", ct);
            await Certify(Defendant("CIV", withCui: true), "NEG", ct);
        }

        private async Task<(Guid Id, OrderOnPaper Paper, SubjectData Subject)> Register(string type, CancellationToken ct, bool incomplete = false)
        {
            var (paper, subject) = (NextPaper(), Defendant(type, withCui: !incomplete));
            var id = await Receive(paper, subject, ct);
            await As<ArraigoStanding>("arraigos.registrador", new RegisterArraigo(type, paper, [OnPaper(subject, incomplete)], OpenlyIncomplete: incomplete) { ArraigoId = new(id) }, ct);
            return (id, paper, subject);
        }

        private async Task<Guid> Receive(OrderOnPaper paper, SubjectData subject, CancellationToken ct)
        {
            var received = await As<ReceivedArraigo>("arraigos.recepcion", new ReceiveArraigo(paper, [new(subject.FullName)]), ct);
            await Scan(received.Id, $"Se decreta el arraigo de {subject.FullName}.", paper, ct);
            return received.Id;
        }

        private async Task Lift((Guid Id, OrderOnPaper Paper, SubjectData Subject) order, bool confirm, CancellationToken ct)
        {
            var paper = NextPaper() with { CourtId = order.Paper.CourtId, CaseFile = order.Paper.CaseFile, OficioDate = today, ResolutionDate = today };
            var scan = await Scan(order.Id, $"Se levanta el arraigo de {order.Subject.FullName}.", paper, ct);
            var act = await As<ProposedAct>("arraigos.registrador", new ProposeLifting(paper with { Document = scan }) { ArraigoId = new(order.Id) }, ct);
            if (confirm)
            {
                await As<ArraigoStanding>("arraigos.verificador", new ConfirmLifting { ArraigoId = new(order.Id), ActId = act.Id }, ct);
            }
        }

        private async Task Certify(SubjectData subject, string slip, CancellationToken ct)
        {
            var person = await As<Registered>("arraigos.recepcion", new RegisterPerson(
                subject.FullName, subject.GivenNames, $"{subject.FirstSurname} {subject.SecondSurname}", subject.BirthDate, subject.Sex, subject.Nationality,
                subject.Cui, [new(DocumentKind.Dpi, SubjectData.Guatemalan, subject.Cui)], null), ct);
            await As<CertificateRegistered>("arraigos.certificador", new IssueCertificate(
                person.Id, null, null, new(Domain.Control.Certificates.Entitlement.OwnPerson, null), $"DEMO{slip}{today:yyyyMMdd}"), ct);
        }

        private async Task<Guid> Scan(Guid order, string says, OrderOnPaper paper, CancellationToken ct)
        {
            var content = CourtPaper.Draw(courts.Single(court => court.Id.Value == paper.CourtId).Name, paper, says);
            var scan = await As<AttachedScan>("arraigos.recepcion", await AttachScan.Of(new(order), $"oficio-{paper.Oficio}.pdf", new MemoryStream(content), ct), ct);
            return scan.Id;
        }

        private OrderOnPaper NextPaper()
        {
            var number = ++_number;
            var court = courts[number * 5 % courts.Count];
            return new(court.Id.Value, $"{400 + number}-{today.Year}", $"{today.Year}-{90_000 + number}", today.AddDays(-2), today.AddDays(-4), "Juez de demostración");
        }

        private SubjectData Defendant(string type, bool withCui = false)
        {
            SubjectData subject;
            do
            {
                subject = people.Next(5_000_000 + _number++, today, minor: type == "NNA");
            }
            while (withCui && subject.Cui is null);
            return subject;
        }

        private static SubjectOnPaper OnPaper(SubjectData subject, bool incomplete) => incomplete
            ? new(subject.FullName, subject.GivenNames, subject.FirstSurname, subject.SecondSurname, Sex: subject.Sex)
            : new(
                subject.FullName, subject.GivenNames, subject.FirstSurname, subject.SecondSurname, Cui: subject.Cui, BirthDate: subject.BirthDate,
                Age: subject.Age, AgeInYear: subject.AgeInYear, Sex: subject.Sex, Nationality: subject.Nationality, MaritalStatus: subject.MaritalStatus,
                Occupation: subject.Occupation, Domicile: subject.Domicile);

        private Task<T> As<T>(string userName, IRequest<Result<T>> request, CancellationToken ct) => services.As(userName, "arraigo_registration", request, ct);
    }
}
