using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Courts;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Control;

/// <summary>A short list of courts, each marked as demonstration, for the demonstration accounts to work with. What is there already is left alone.</summary>
internal sealed class DemonstrationCourts : ISeed
{
    public string Name => "control.demonstration_courts";

    public SeedKind Kind => SeedKind.DemonstrationAccounts;

    public string Edition => "1";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(ground.Owner).Options);
        var act = new Act(House.Actor, ground.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var courts = await db.Courts.Select(court => court.Code).ToListAsync(ct);
        db.Courts.AddRange(ControlSeed.Rows("seeds/courts_demonstration.csv").Where(row => !courts.Contains(row["code"])).Select(row => Court.Enter(
            new(row["code"], row["name"], row["municipality_code"], "Lista de demostración; la sustituye la del Organismo Judicial", row["jurisdiction"], null, IsDemonstration: true), act)));
        await db.SaveChangesAsync(ct);
    }
}
