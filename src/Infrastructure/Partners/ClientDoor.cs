using System.Security.Cryptography;
using System.Text;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using Igm.Infrastructure.Identity;
using Npgsql;

namespace Igm.Infrastructure.Partners;

/// <summary>
/// Counted per client and network, so that somebody elsewhere who fails on purpose closes only their own door. On connections of
/// its own: the count, and a spent assertion, stay when the request is refused.
/// </summary>
internal sealed class ClientDoor(NpgsqlDataSource source, IBrowser browser, TimeProvider clock) : IClientDoor
{
    private const int Free = 10;

    public async Task<Attempt> Take(string clientId, CancellationToken ct)
    {
        var key = $"client {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(clientId)), 0, 8)} at {Throttle.NetworkOf(browser.Origin.Address)}";
        await using var take = source.CreateCommand("select access.take_attempt($1, $2, $3)");
        take.Parameters.AddWithValue(new[] { key });
        take.Parameters.AddWithValue(new[] { Free });
        take.Parameters.AddWithValue(clock.GetUtcNow().UtcDateTime);
        return new([key], await take.ExecuteScalarAsync(ct) is DateTime blocked ? blocked - clock.GetUtcNow().UtcDateTime : null);
    }

    public async Task Forget(Attempt attempt, CancellationToken ct)
    {
        await using var delete = source.CreateCommand("delete from access.attempts where key = any($1)");
        delete.Parameters.AddWithValue(attempt.Keys.ToArray());
        await delete.ExecuteNonQueryAsync(ct);
    }

    public async Task<bool> Spend(Id<Client> client, string jti, DateTimeOffset until, CancellationToken ct)
    {
        await using var spend = source.CreateCommand("insert into partners.used_assertions (client_id, jti_hash, expires_at) values ($1, $2, $3) on conflict do nothing");
        spend.Parameters.AddWithValue(client.Value);
        spend.Parameters.AddWithValue(SHA256.HashData(Encoding.UTF8.GetBytes(jti)));
        spend.Parameters.AddWithValue(until.UtcDateTime);
        return await spend.ExecuteNonQueryAsync(ct) == 1;
    }
}
