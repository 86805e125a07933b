using System.Security.Cryptography;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Seeding;

/// <summary>The reference lists and the holiday calendar. A code and version once planted stays as it is: a change is a new version.</summary>
internal sealed class TerritorySeed : ISeed
{
    private const string Folder = "seeds/territory/";

    public string Name => "territory";

    public SeedKind Kind => SeedKind.Reference;

    public string Edition { get; } = Convert.ToHexStringLower(SHA256.HashData(
        [.. Embedded.Names(Folder).Order(StringComparer.Ordinal).SelectMany(name => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Embedded.Text(name))))]));

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(ground.Owner).Options);
        await Plant<Department>(db, "departments", ct);
        await Plant<Municipality>(db, "municipalities", ct);
        await Plant<Country>(db, "countries", ct);
        await Plant<MrzCode>(db, "mrz-codes", ct);
        await Plant<BorderPost>(db, "posts", ct);
        await Plant<PassportCentre>(db, "passport-centres", ct);
        await Plant<ReceptionCentre>(db, "reception-centres", ct);
        await Plant<Language>(db, "languages", ct);
        await Plant<EthnicGroup>(db, "ethnic-groups", ct);
        await Plant<Sex>(db, "sexes", ct);
        await Plant<Institution>(db, "institutions", ct);
        await Plant<Office>(db, "offices", ct);
        await Holidays(db, new(House.Actor, ground.Services.GetRequiredService<TimeProvider>().GetUtcNow()), ct);
        await db.SaveChangesAsync(ct);
    }

    private static async Task Plant<T>(IgmDb db, string list, CancellationToken ct)
        where T : ReferenceItem
    {
        var known = (await db.Set<T>().AsNoTracking().Select(item => new { item.Code, item.Version }).ToListAsync(ct)).ToHashSet();
        db.AddRange(SeedFile.Read<T>($"{Folder}{list}.csv").Where(item => !known.Contains(new { item.Code, item.Version })));
    }

    private static async Task Holidays(IgmDb db, Act load, CancellationToken ct)
    {
        var known = (await db.Holidays.AsNoTracking().Select(holiday => new { holiday.Day, holiday.MunicipalityCode }).ToListAsync(ct)).ToHashSet();
        db.Holidays.AddRange(SeedFile.Read<HolidayLine>(Folder + "holidays.csv")
            .Where(line => !known.Contains(new { line.Day, line.MunicipalityCode }))
            .Select(line => Holiday.Register(new(line.Day, line.Name, line.MunicipalityCode, line.FromNoon, line.Source, line.Confirmed), load).Value));
    }

    private sealed record HolidayLine
    {
        public DateOnly Day { get; init; }
        public string Name { get; init; } = "";
        public string? MunicipalityCode { get; init; }
        public bool FromNoon { get; init; }
        public string Source { get; init; } = "";
        public bool Confirmed { get; init; }
    }
}
