using Igm.Application.Common.Ports;
using Igm.Application.Control.Alerts;
using Igm.Application.Control.Arraigos;
using Igm.Domain.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Igm.Infrastructure.Control;

/// <summary>
/// Cancels ex officio what ran out, orders (Decreto 15-71 art. 1) and alerts: at start-up, and just after each midnight of Guatemala.
/// One order or alert is one use case with its own transaction and audit entry; a second engine, or a second run, finds nothing left to do.
/// </summary>
internal sealed partial class ExpiryEngine(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpiryEngine> log) : BackgroundService
{
    private const int Batch = 200;

    /// <summary>Runs once, to the last that is due; answers how many it ended.</summary>
    public async Task<int> Run(CancellationToken ct) =>
        await End(limit => new FindDueArraigos(limit), id => new ExpireArraigo(new(id)), ct)
        + await End(limit => new FindDueAlerts(limit), id => new ExpireAlert(new(id)), ct);

    private async Task<int> End<T>(Func<int, IRequest<Result<IReadOnlyList<Guid>>>> findDue, Func<Guid, IRequest<Result<T>>> expire, CancellationToken ct)
    {
        var ended = 0;
        var stuck = new HashSet<Guid>();
        while ((await Send(findDue(Batch + stuck.Count), ct)).Value is { } due && due.Where(id => !stuck.Contains(id)).ToArray() is { Length: > 0 } next)
        {
            foreach (var id in next)
            {
                if ((await Send(expire(id), ct)).Error is { } refusal)
                {
                    stuck.Add(id);
                    Refused(id, refusal.Code);
                }
                else
                {
                    ended++;
                }
            }
        }

        return ended;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var ended = await Run(stoppingToken);
                if (ended > 0) Expired(ended);
                await Task.Delay(UntilNextDay(), clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is System.Data.Common.DbException or IOException or InvalidOperationException)
            {
                Failed(failure);
                await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private TimeSpan UntilNextDay()
    {
        var now = clock.GetUtcNow();
        return GuatemalaTime.StartOf(GuatemalaTime.DayOf(now).AddDays(1)) - now + TimeSpan.FromSeconds(1);
    }

    private async Task<Result<T>> Send<T>(IRequest<Result<T>> request, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerScope>().ActAs(House.Actor);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, ct);
    }

    [LoggerMessage(LogLevel.Information, "{Count} orders and alerts expired ex officio.")]
    private partial void Expired(int count);

    [LoggerMessage(LogLevel.Warning, "{Id} did not expire: {Code}.")]
    private partial void Refused(Guid id, string code);

    [LoggerMessage(LogLevel.Error, "The expiry engine failed and tries again in a minute.")]
    private partial void Failed(Exception failure);
}
