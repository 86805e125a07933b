using System.Globalization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Control;

/// <summary>The types of order and of alert with what is known of them so far; what is there already is left alone. The catalogue of courts starts empty: the judiciary's list is imported.</summary>
internal sealed class ControlSeed : ISeed
{
    public string Name => "control";

    public SeedKind Kind => SeedKind.Reference;

    public string Edition => "2";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(ground.Owner).Options);
        var act = new Act(House.Actor, ground.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var types = await db.ArraigoTypes.Select(type => type.Code).ToListAsync(ct);
        db.ArraigoTypes.AddRange(Rows("seeds/arraigo_types.csv").Where(row => !types.Contains(row["code"])).Select(row => Type(row, act)));
        var alerts = await db.AlertTypes.Select(type => type.Code).ToListAsync(ct);
        db.AlertTypes.AddRange(Rows("seeds/alert_types.csv").Where(row => !alerts.Contains(row["code"])).Select(row => AlertType.Enter(AlertTypeOf(row), act)));
        await db.SaveChangesAsync(ct);
    }

    private static ArraigoType Type(Dictionary<string, string> row, Act act)
    {
        var type = ArraigoType.Enter(row["code"], row["name"], row["jurisdiction"], row["lifting"], act);
        var rules = new ArraigoRules(
            row["code"], Enum.Parse<ArraigoTerm>(row["term"]), bool.Parse(row["expires_ex_officio"]), bool.Parse(row["expiry_confirmed"]), bool.Parse(row["minimal_data"]),
            int.Parse(row["years"], CultureInfo.InvariantCulture), Enum.Parse<LastDay>(row["last_day"]));
        var ground = new RuleGround(DateOnly.ParseExact(row["valid_from"], "yyyy-MM-dd", CultureInfo.InvariantCulture), row["legal_basis"], row["source"], row["note"]);
        return type.ChangeRules(rules, ground, act).Map(_ => type).Value;
    }

    private static AlertTypeData AlertTypeOf(Dictionary<string, string> row) => new(
        new(row["code"], Enum.Parse<AlertKind>(row["kind"]), Enum.Parse<AlertClass>(row["class"]), Enum.Parse<AlertDirection>(row["direction"]), Enum.Parse<AlertVisibility>(row["visibility"])),
        row["name"], row["name_en"], row["issuer"], Enum.Parse<AlertDisclosure>(row["disclosure"]), row["instruction"],
        new(Blank(row["legal_basis"]), row["source"], row["confidence"], bool.Parse(row["confirmed"]), Blank(row["note"])));

    private static string? Blank(string cell) => cell.Length == 0 ? null : cell;

    internal static IEnumerable<Dictionary<string, string>> Rows(string name)
    {
        var lines = CsvLines.Read(Embedded.Text(name)).ToArray();
        return lines.Skip(1).Select(line => lines[0].Cells.Zip(line.Cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}
