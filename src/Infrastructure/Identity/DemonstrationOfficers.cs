using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Igm.Infrastructure.Identity;

/// <summary>One officer per role with a public password; planted in Development only, never in production.</summary>
internal sealed class DemonstrationOfficers : ISeed
{
    public string Name => "access.demonstration_accounts";

    public SeedKind Kind => SeedKind.DemonstrationAccounts;

    public string Edition => "2";

    public async Task Plant(Ground ground, CancellationToken ct)
    {
        await using var scope = ground.Services.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<IRoles>();
        var act = new Act(House.Actor, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow(), "demonstration");
        var hash = scope.ServiceProvider.GetRequiredService<IPasswords>().Hash(Password.Typed(DemonstrationAccounts.Password));
        await using var db = new IgmDb(new DbContextOptionsBuilder<IgmDb>().UseIgm(ground.Owner).Options);
        var there = await db.Officers.Select(officer => officer.UserName).ToListAsync(ct);
        foreach (var account in DemonstrationAccounts.All.Where(account => !there.Contains(account.UserName)))
        {
            var name = string.Join(' ', account.UserName.Split('.').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            var officer = Officer.Invite(new(account.UserName, name, null, roles.Of([account.UserName]).Value, Reach.All, Demonstration: true), act).Value;
            officer.ChoosePassword(hash, act);
            db.Officers.Add(officer);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Which of them are in a database, so that production can refuse to start.</summary>
    public static async Task<IReadOnlyList<string>> In(NpgsqlDataSource source, CancellationToken ct)
    {
        var found = new List<string>();
        await using var find = source.CreateCommand("select user_name from access.officers where demonstration or user_name = any($1) order by user_name");
        find.Parameters.AddWithValue(DemonstrationAccounts.All.Select(account => account.UserName).ToArray());
        await using var reader = await find.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
