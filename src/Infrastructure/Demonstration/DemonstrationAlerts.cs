using System.Globalization;
using Igm.Application.Control.Alerts;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.People;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Seeding;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Demonstration;

/// <summary>Alerts of several classes, in every state, made through the use cases by the accounts whose work it is.</summary>
internal sealed class DemonstrationAlerts : ISeed
{
    public string Name => "control.demonstration_alerts";

    public SeedKind Kind => SeedKind.DemonstrationData;

    public string Edition => "1";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var scope = ground.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IgmDb>();
        if (await db.Alerts.AnyAsync(ct))
        {
            return;
        }

        var municipalities = await db.Database.SqlQuery<string>($"select code as \"Value\" from territory.municipalities").ToListAsync(ct);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        await new Day(ground.Services, new(20261121, municipalities), now).Live(ct);
    }

    /// <summary>One day of the unit.</summary>
    private sealed class Day(IServiceProvider services, FictitiousPeople people, DateTimeOffset now)
    {
        private readonly DateOnly _today = GuatemalaTime.DayOf(now);
        private int _number;

        public async Task Live(CancellationToken ct)
        {
            await Register("CAP", "OJ", Person(), ct);
            await Register("ALB", "PGN", Person(minor: true), ct);
            await Register("SLTD", "RENAP", Passport(), ct);
            await Active("SEG", "MP", Person(), ct);
            await Active("TRT", "SVET", Person(), ct);
            await Active("IMP", "IGM", Person(), ct, until: _today.AddDays(20));
            await Active("INT-M", "INTERPOL", new(AlertSubjectKind.Description, Description: "Documentos con el sello de salida lavado y la hoja de datos intacta."), ct);
            var stolen = await Active("SLTD", "RENAP", Passport(), ct);
            var warrant = await Active("CAP", "OJ", Person(), ct);
            var red = await Active("INT-R", "INTERPOL", Person(), ct);
            var missing = await Active("ISA", "MP", Person(), ct);

            await Note(warrant, "PNC", NoteDirection.Sent, "Se comunicó la orden al turno de la delegación.", ct);
            await Note(red, "INTERPOL", NoteDirection.Received, "La OCN confirma huellas y fotografía.", ct);
            var proposal = await Lift(stolen, "RENAP", ct);
            await As("alertas.verificador", new ConfirmAlertLifting { AlertId = stolen, ActId = proposal }, ct);
            await Lift(missing, "MP", ct);
        }

        private async Task<Id<Alert>> Active(string type, string origin, AlertSubjectOnPaper subject, CancellationToken ct, DateOnly? until = null)
        {
            var id = await Register(type, origin, subject, ct, until);
            await As("alertas.verificador", new VerifyAlert { AlertId = id }, ct);
            return id;
        }

        private async Task<Id<Alert>> Register(string type, string origin, AlertSubjectOnPaper subject, CancellationToken ct, DateOnly? until = null)
        {
            var reference = $"{origin}-DEMO-{_today.Year}-{++_number:D4}";
            return new((await As("alertas.registrador", new RegisterAlert(type, origin, reference, subject, Iso(_today.AddDays(-1)), until is { } last ? Iso(last) : null), ct)).Id);
        }

        private async Task<Guid> Lift(Id<Alert> alert, string authority, CancellationToken ct) =>
            (await As("alertas.registrador", new ProposeAlertLifting(new(authority, $"{authority}-LEV-{++_number:D4}", _today)) { AlertId = alert }, ct)).ProposalId!.Value;

        private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private Task<AlertStanding> Note(Id<Alert> alert, string institution, NoteDirection direction, string text, CancellationToken ct) =>
            As("alertas.verificador", new AnnotateAlert(institution, direction, text) { AlertId = alert }, ct);

        private AlertSubjectOnPaper Person(bool minor = false)
        {
            var subject = people.Next(6_000_000 + _number, _today, minor);
            return new(AlertSubjectKind.Person, subject.FullName, subject.GivenNames, $"{subject.FirstSurname} {subject.SecondSurname}", subject.BirthDate, subject.Sex, subject.Nationality, subject.Cui);
        }

        private AlertSubjectOnPaper Passport() =>
            new(AlertSubjectKind.Document, Documents: [new(SubjectData.Guatemalan, $"DEMO{1000 + _number}", DocumentKind.Passport)]);

        private Task<T> As<T>(string userName, IRequest<Result<T>> request, CancellationToken ct) => services.As(userName, "legal_proceeding", request, ct);
    }
}
