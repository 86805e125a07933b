using System.Data.Common;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Control.Alerts;
using Igm.Application.Control.Arraigos;
using Igm.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Igm.Infrastructure.Control;

/// <param name="Stuck">Those that are due and could not be ended.</param>
internal readonly record struct ExpiryRun(int Ended, int Stuck);

/// <summary>
/// Ends ex officio what ran out, orders (Decreto 15-71 art. 1) and alerts: at start-up, and just after each midnight of Guatemala.
/// Each is one use case with its own transaction and audit entry; a second engine, or a second run, finds nothing left to do.
/// </summary>
internal sealed partial class ExpiryEngine(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpiryEngine> log) : BackgroundService
{
    private const int Batch = 200;

    /// <summary>Somebody wrote to it in the same instant: it is read again, and no more than this.</summary>
    private const int Attempts = 3;

    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    /// <summary>Runs once, to the last that is due; one that cannot be ended does not keep the others.</summary>
    public async Task<ExpiryRun> Run(CancellationToken ct)
    {
        var orders = await End(limit => new FindDueArraigos(limit), id => new ExpireArraigo(new(id)), ct);
        var alerts = await End(limit => new FindDueAlerts(limit), id => new ExpireAlert(new(id)), ct);
        return new(orders.Ended + alerts.Ended, orders.Stuck + alerts.Stuck);
    }

    private async Task<ExpiryRun> End<T>(
        Func<int, IRequest<Result<IReadOnlyList<Guid>>>> findDue, Func<Guid, IRequest<Result<T>>> expire, CancellationToken ct)
    {
        var ended = 0;
        var stuck = new HashSet<Guid>();
        while ((await Send(findDue(Batch + stuck.Count), ct)).Value is { } due && due.Where(id => !stuck.Contains(id)).ToArray() is { Length: > 0 } next)
        {
            foreach (var id in next)
            {
                if (await Ends(id, expire, ct)) ended++;
                else stuck.Add(id);
            }
        }

        return new(ended, stuck.Count);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var run = await Run(stoppingToken);
                if (run.Ended > 0) Expired(run.Ended);
                var wait = UntilNextDay();
                await Task.Delay(run.Stuck > 0 && wait > Soon ? Soon : wait, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (IsOfTheDatabase(failure))
            {
                Failed(failure);
                await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> Ends<T>(Guid id, Func<Guid, IRequest<Result<T>>> expire, CancellationToken ct)
    {
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                if ((await Send(expire(id), ct)).Error is not { } refusal) return true;
                if (refusal == CommonErrors.Stale && attempt < Attempts) continue;
                Refused(id, refusal.Code);
                return false;
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Stuck(id, failure);
            return false;
        }
    }

    private static bool IsOfTheDatabase(Exception failure) =>
        failure is DbException or DbUpdateException or IOException or InvalidOperationException { InnerException: DbException };

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

    [LoggerMessage(LogLevel.Error, "{Id} did not expire, and the others go on.")]
    private partial void Stuck(Guid id, Exception failure);

    [LoggerMessage(LogLevel.Error, "The expiry engine failed and tries again in a minute.")]
    private partial void Failed(Exception failure);
}
