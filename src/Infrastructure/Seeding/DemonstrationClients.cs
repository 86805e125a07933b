using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Igm.Infrastructure.Seeding;

/// <summary>One partner system per kind of partner, with a public secret; planted in Development only, never in production.</summary>
internal sealed class DemonstrationClients : ISeed
{
    public const string DemonstrationSecret = "demo-secret-2026";

    private static readonly (string ClientId, string Institution, string[] Scopes, string[] Purposes)[] All =
    [
        ("minex-demo", "MINEX", [Can.QueryImpediments, Can.ReadChanges], ["document_issue", "verification"]),
        ("renap-demo", "RENAP", [Can.QueryImpediments], ["document_issue", "verification"]),
        ("oj-demo", "OJ", [Can.QueryImpediments, Can.SummariseArraigos, Can.ReadChanges], ["legal_proceeding", "verification"]),
        ("pnc-demo", "PNC", [Can.QueryImpediments, Can.ReadChanges], ["border_control", "verification"]),
        ("pgn-demo", "PGN", [Can.QueryImpediments], ["care", "legal_proceeding", "verification"]),
        ("sbs-demo", "SBS", [Can.QueryImpediments], ["care", "verification"]),
        ("oim-demo", "OIM", [Can.SummariseArraigos], ["statistics_review"]),
        ("acnur-demo", "ACNUR", [Can.SummariseArraigos], ["statistics_review"]),
        ("segeplan-demo", "SEGEPLAN", [Can.SummariseArraigos, Can.ReadChanges], ["statistics_review"]),
        ("aerolinea-demo", "IGM", [Can.QueryImpediments], ["border_control"]),
    ];

    public string Name => "partners.demonstration_clients";

    public SeedKind Kind => SeedKind.DemonstrationAccounts;

    public string Edition => "1";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        var act = new Act(House.Actor, ground.Services.GetRequiredService<TimeProvider>().GetUtcNow(), "demonstration");
        await using var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(ground.Owner).Options);
        var there = await db.Clients.Select(client => client.ClientId).ToListAsync(ct);
        foreach (var (clientId, institution, scopes, purposes) in All.Where(one => !there.Contains(one.ClientId)))
        {
            var agreement = new Agreement("Convenio de demostración", new(2026, 1, 1), new(2035, 12, 31));
            var client = Client.Register(new(clientId, $"{clientId[..^"-demo".Length].ToUpperInvariant()} (demostración)", institution, scopes, purposes, agreement, new(600, 2_000), Demonstration: true), act).Value;
            client.RotateSecret(Secret.HashOf(DemonstrationSecret), act);
            db.Clients.Add(client);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Which of them are in a database, so that production can refuse to start.</summary>
    public static async Task<IReadOnlyList<string>> In(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var find = source.CreateCommand("select coalesce(array_agg(client_id order by client_id), '{}') from partners.clients where demonstration or client_id = any($1)");
        find.Parameters.AddWithValue(All.Select(one => one.ClientId).ToArray());
        return (string[])(await find.ExecuteScalarAsync(ct))!;
    }
}
