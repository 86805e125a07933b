using FluentValidation;
using Igm.Application.Audit.Chains;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Audit;

/// <summary>The day's checkpoint of a chain: made once, however often it is asked for, and never of a chain that does not verify.</summary>
[Requires(Can.PublishCheckpoints)]
public sealed record PublishCheckpoint(string Chain) : ICommand<Checkpoint>;

internal sealed class PublishCheckpointRules : AbstractValidator<PublishCheckpoint>
{
    public PublishCheckpointRules() =>
        RuleFor(publish => publish.Chain).Must(Chains.Chain.All.Contains).WithErrorCode("common.unknown_code");
}

internal sealed class PublishCheckpointHandler(IAuditChains chains, Act act) : IRequestHandler<PublishCheckpoint, Result<Checkpoint>>
{
    public Task<Result<Checkpoint>> Handle(PublishCheckpoint request, CancellationToken cancellationToken) =>
        chains.Publish(request.Chain, GuatemalaTime.DayOf(act.At), cancellationToken);
}
