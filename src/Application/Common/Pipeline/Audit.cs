using System.Reflection;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Common.Pipeline;

/// <summary>
/// Outermost: sees success, refusal and refusal by permission alike. A command's entry is written by the unit of work, in
/// the change's own transaction; refusals and reads of people are written on their own connection, before the answer.
/// </summary>
internal sealed class Audit<TRequest, TResponse>(Trail trail) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IOutcome<TResponse>
{
    private static readonly bool IsCommand = typeof(ICommand).IsAssignableFrom(typeof(TRequest));

    private static readonly bool IsWrittenRead =
        typeof(TRequest).GetCustomAttribute<ReadsPersonalDataAttribute>() is not null
        || typeof(TRequest).GetCustomAttribute<AuditedAttribute>() is not null;

    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        trail.Why = (request as IReasoned)?.Why;
        if (request is IChange change)
        {
            trail.Concerns(change.Target);
        }

        TResponse response;
        try
        {
            response = await next();
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await trail.WriteNow(typeof(TRequest), AuditOutcome.Failed, null, CancellationToken.None);
            throw;
        }

        if (response.Error is { } error)
        {
            await trail.WriteNow(typeof(TRequest), AuditOutcome.Refused, error, CancellationToken.None);
        }
        else if (!IsCommand && IsWrittenRead)
        {
            trail.Concerns((response.Content as IAbout)?.About ?? []);
            await trail.WriteNow(typeof(TRequest), AuditOutcome.Read, null, cancellationToken);
        }

        return response;
    }
}
