using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Audit;
using Microsoft.AspNetCore.Http;

namespace Igm.Infrastructure.Partners;

/// <summary>The hash of a person holds for one client, purpose and day: two days, or two clients, cannot be laid side by side.</summary>
internal sealed class PersonQuota(ISql sql, ICaller caller, KeyRing keys, IHttpContextAccessor accessor, TimeProvider clock) : IPersonQuota
{
    public async Task<Error?> Take(string person, CancellationToken ct)
    {
        if (caller.Actor is not { Kind: ActorKind.Partner } partner || caller.Purpose is not { } purpose)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var day = GuatemalaTime.DayOf(now);
        var named = string.Create(CultureInfo.InvariantCulture, $"person asked|{partner.Id}|{purpose}|{day:yyyy-MM-dd}|{person}");
        var hash = keys.Mac(SHA256.HashData(Encoding.UTF8.GetBytes(named)));
        var counted = (await sql.OneOrNone<Counted>($"select room, allowed from partners.ask_person({partner.Id}, {purpose}, {day}, {hash})", ct))!;
        var wait = Math.Ceiling((GuatemalaTime.StartOf(day.AddDays(1)) - now).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        Tell(counted, wait);
        return counted.Room < 0 ? AccessErrors.PersonQuota.At(("retryAfter", wait)) : null;
    }

    /// <summary>Beside the client's own policy, in the headers of draft-ietf-httpapi-ratelimit-headers.</summary>
    private void Tell(Counted counted, string wait) => accessor.HttpContext?.Response.OnStarting(() =>
    {
        accessor.HttpContext.Response.Headers.Append("RateLimit-Policy", string.Create(CultureInfo.InvariantCulture, $"\"persons\";q={counted.Allowed};w=86400"));
        accessor.HttpContext.Response.Headers.Append("RateLimit", string.Create(CultureInfo.InvariantCulture, $"\"persons\";r={Math.Max(counted.Room, 0)};t={wait}"));
        return Task.CompletedTask;
    });

    private sealed record Counted
    {
        public int Room { get; init; }
        public int Allowed { get; init; }
    }
}
