using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// A screen the officer has signed in at before (by its cookie, else by its address in the last thirty days) is counted
/// alone: nothing that happens elsewhere closes it. Everybody else also shares the account's and the address's count.
/// On connections of its own: the count stays when the sign-in is refused, and sign-ins that each hold a transaction
/// cannot wait for one another's second connection.
/// </summary>
internal sealed class Throttle(IConfiguration configuration, IBrowser browser, TimeProvider clock) : IThrottle, IAsyncDisposable
{
    private const int AtOneScreen = 5;
    private const int AtStrangeScreens = 50;
    private const int FromOneAddress = 30;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Igm")) { MaxPoolSize = 8 });

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public async Task<Attempt> Take(string account, Id<Officer>? officer, CancellationToken ct)
    {
        var keys = await KeysOf(account, officer, ct);
        await using var take = _source.CreateCommand("select access.take_attempt($1, $2, $3)");
        take.Parameters.AddWithValue(keys.Select(key => key.Name).ToArray());
        take.Parameters.AddWithValue(keys.Select(key => key.Free).ToArray());
        take.Parameters.AddWithValue(clock.GetUtcNow().UtcDateTime);
        var until = await take.ExecuteScalarAsync(ct);
        return new([.. keys.Select(key => key.Name)], until is DateTime blocked ? blocked - clock.GetUtcNow().UtcDateTime : null);
    }

    public Task GiveBack(Attempt attempt, CancellationToken ct) => Lower(attempt.Keys, ct);

    /// <summary>Success clears this screen; it does not clear what others tried elsewhere or from here on other accounts.</summary>
    public async Task Forget(Attempt attempt, CancellationToken ct)
    {
        await using var delete = _source.CreateCommand("delete from access.attempts where key = $1");
        delete.Parameters.AddWithValue(attempt.Keys[0]);
        await delete.ExecuteNonQueryAsync(ct);
        await Lower([.. attempt.Keys.Skip(1)], ct);
    }

    private async Task Lower(IReadOnlyList<string> keys, CancellationToken ct)
    {
        await using var lower = _source.CreateCommand("update access.attempts set failures = greatest(failures - 1, 0), blocked_until = null where key = any($1)");
        lower.Parameters.AddWithValue(keys.ToArray());
        await lower.ExecuteNonQueryAsync(ct);
    }

    private async Task<(string Name, int Free)[]> KeysOf(string account, Id<Officer>? officer, CancellationToken ct)
    {
        var who = officer is { } known ? known.ToString() : Sixteen(account);
        var address = NetworkOf(browser.Origin.Address);
        if (officer is { } theirs && browser.KnownTo(theirs) is { } screen)
        {
            return [($"{who} screen {screen}", AtOneScreen)];
        }

        return await IsKnownAddress(officer, ct)
            ? [($"{who} desk {address}", AtOneScreen)]
            : [($"{who} at {address}", AtOneScreen), ($"{who} elsewhere", AtStrangeScreens), ($"address {address}", FromOneAddress)];
    }

    /// <summary>Asked for an account that does not exist too, so that both take the same time.</summary>
    private async Task<bool> IsKnownAddress(Id<Officer>? officer, CancellationToken ct)
    {
        await using var seen = _source.CreateCommand("select exists (select from access.sessions where officer_id = $1 and origin = $2 and task is null and created_at > $3)");
        seen.Parameters.AddWithValue(officer?.Value ?? Guid.Empty);
        seen.Parameters.AddWithValue(browser.Origin.Address ?? "");
        seen.Parameters.AddWithValue(clock.GetUtcNow().UtcDateTime.AddDays(-30));
        return (bool)(await seen.ExecuteScalarAsync(ct))!;
    }

    private static string Sixteen(string typed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed)), 0, 2);

    /// <summary>One household or office has one IPv4 address, or a /64 of IPv6.</summary>
    internal static string NetworkOf(string? address) =>
        !IPAddress.TryParse(address, out var ip) ? "unknown"
        : ip.IsIPv4MappedToIPv6 ? ip.MapToIPv4().ToString()
        : ip.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(ip.GetAddressBytes(), 0, 8)
        : ip.ToString();
}
