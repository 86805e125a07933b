using System.Globalization;
using System.Threading.RateLimiting;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Infrastructure.Partners;

namespace Igm.WebApi.Http;

/// <summary>
/// A window per caller, or per address for who has not signed in; reads of named people have a policy of their own, and a partner
/// has what its agreement says. It stands before the gate, so a flood of refusals does not become a flood of audit rows.
/// </summary>
internal sealed class RateLimits(RequestDelegate next, IConfiguration configuration) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Policy _general = new("general", configuration.GetValue("RateLimits:GeneralPerMinute", 1_200));
    private readonly Policy _anonymous = new("anonymous", configuration.GetValue("RateLimits:AnonymousPerMinute", 120));
    private readonly Policy _people = new("people", configuration.GetValue("RateLimits:PeoplePerMinute", 240));
    private readonly Policy _partners = new("client", who => int.Parse(who.Split(' ')[1], CultureInfo.InvariantCulture));

    public async Task InvokeAsync(HttpContext context, ICaller caller, Problems problems)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<UseCaseMetadata>() is not { } useCase)
        {
            await next(context);
            return;
        }

        var agreed = context.User.FindFirst(TokenClaims.RequestsPerMinute)?.Value;
        var policy = caller.Actor is null ? _anonymous : agreed is not null ? _partners : useCase.Demand.Personal ? _people : _general;
        var who = agreed is not null ? $"{caller.Actor!.Id} {agreed}" : caller.Actor?.Id.ToString() ?? caller.Origin ?? "local";
        using var lease = policy.Take(who);
        policy.Tell(context.Response, who, lease);
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        var wait = Seconds(lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window);
        await problems.Write(context, AccessErrors.RateLimited.At(("retryAfter", wait)));
    }

    public void Dispose()
    {
        _general.Dispose();
        _anonymous.Dispose();
        _people.Dispose();
        _partners.Dispose();
    }

    private static string Seconds(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Headers of draft-ietf-httpapi-ratelimit-headers.</summary>
    private sealed class Policy(string name, Func<string, int> permits) : IDisposable
    {
        public Policy(string name, int permits)
            : this(name, _ => permits)
        {
        }

        private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(who =>
            RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = permits(who), Window = Window, QueueLimit = 0, AutoReplenishment = true }));

        public RateLimitLease Take(string who) => _limiter.AttemptAcquire(who);

        public void Tell(HttpResponse response, string who, RateLimitLease lease)
        {
            var reset = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Seconds(after) : Seconds(Window);
            var left = _limiter.GetStatistics(who)?.CurrentAvailablePermits ?? 0;

            // Last of all: a problem clears what was set before it.
            response.OnStarting(() =>
            {
                response.Headers.Append("RateLimit-Policy", string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={permits(who)};w=60"));
                response.Headers.Append("RateLimit", string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={left};t={reset}"));
                return Task.CompletedTask;
            });
        }

        public void Dispose() => _limiter.Dispose();
    }
}
