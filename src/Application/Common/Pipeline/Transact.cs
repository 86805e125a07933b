using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Common.Pipeline;

/// <summary>Innermost: a command commits when it succeeds and leaves nothing when it is refused.</summary>
internal sealed class Transact<TRequest, TResponse>(IUnitOfWork unit, Trail trail) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IOutcome<TResponse>
{
    private static readonly bool IsCommand = typeof(ICommand).IsAssignableFrom(typeof(TRequest));

    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) =>
        IsCommand
            ? unit.Transact(request, () => next(), () => trail.Entry(typeof(TRequest), AuditOutcome.Done), cancellationToken)
            : next();
}
