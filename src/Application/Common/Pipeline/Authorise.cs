using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Common.Pipeline;

/// <summary>A request that says neither what it requires nor that it is open cannot be handled at all.</summary>
internal sealed class Authorise<TRequest, TResponse>(ICaller caller) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IOutcome<TResponse>
{
    private static readonly Demand Demand = Demand.Of(typeof(TRequest));

    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) =>
        Demand.Refuses(caller) is { } error ? Task.FromResult(TResponse.Refuse(error)) : next();
}
