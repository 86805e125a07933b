using FluentValidation;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Common.Pipeline;

/// <summary>The shape, once; the law is the domain's. Every wrong field is listed by its JSON pointer.</summary>
internal sealed class Validate<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> rules) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IOutcome<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        if (request is IPaged { Limit: < 1 or > Page<object>.MaxLimit })
        {
            return TResponse.Refuse(CommonErrors.BadPage.At(("/limit", "common.out_of_range")));
        }

        var wrong = rules.SelectMany(rule => rule.Validate(request).Errors)
            .Select(failure => (FieldPath.Of(failure.PropertyName), failure.ErrorCode))
            .ToList();
        return wrong.Count == 0 ? await next() : TResponse.Refuse(CommonErrors.Invalid.At(wrong));
    }
}
