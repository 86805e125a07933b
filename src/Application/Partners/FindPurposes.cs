using Igm.Application.Common;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Partners;

[SignedIn, AlsoPartners]
public sealed record FindPurposes : IQuery<IReadOnlyList<PurposeRow>>;

public sealed record PurposeRow(string Code);

internal sealed class FindPurposesHandler : IRequestHandler<FindPurposes, Result<IReadOnlyList<PurposeRow>>>
{
    public Task<Result<IReadOnlyList<PurposeRow>>> Handle(FindPurposes request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<IReadOnlyList<PurposeRow>>>(Purposes.Codes.Order().Select(code => new PurposeRow(code)).ToList());
}
