using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Demonstration;

/// <summary>One use case sent by one demonstration account, with its own role's permissions and marked as demonstration in the audit.</summary>
internal static class DemonstrationAct
{
    public static async Task<T> As<T>(this IServiceProvider services, string userName, string purpose, IRequest<Result<T>> request, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var officer = await scope.ServiceProvider.GetRequiredService<IgmDb>().Officers.AsNoTracking().SingleAsync(officer => officer.UserName == userName, ct);
        var may = scope.ServiceProvider.GetRequiredService<IRoles>().Of([userName]).Value.SelectMany(role => role.Permissions).ToHashSet();
        scope.ServiceProvider.GetRequiredService<CallerScope>().ActAs(new(officer.Id.Value, userName, ActorKind.Officer), purpose, may);
        scope.ServiceProvider.GetRequiredService<Trail>().Mark = AuditMark.Demonstration;
        var outcome = await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, ct);
        return outcome.Succeeded ? outcome.Value : throw new InvalidOperationException(
            $"The demonstration's {request.GetType().Name} was refused: {outcome.Error!.Code} {string.Join(' ', outcome.Error.Fields?.Keys ?? [])}");
    }
}
