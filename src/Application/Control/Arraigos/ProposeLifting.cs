using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>A court's paper lifts the order, for all its subjects or some; it lies among the scans, and a second person confirms.</summary>
[Requires(Can.LiftArraigos)]
public sealed record ProposeLifting(OrderOnPaper? Order, IReadOnlyList<Guid>? Subjects = null) : ICommand<ProposedAct>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ProposeLiftingRules : AbstractValidator<ProposeLifting>
{
    public ProposeLiftingRules()
    {
        RuleFor(request => request.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(request => request.Subjects).AtMost(200);
    }
}

internal sealed class ProposeLiftingHandler(ArraigoDesk desk) : IRequestHandler<ProposeLifting, Result<ProposedAct>>
{
    public Task<Result<ProposedAct>> Handle(ProposeLifting request, CancellationToken cancellationToken) =>
        desk.Propose(request.ArraigoId, request.Order, (arraigo, order) => arraigo.ProposeLifting(order!, request.Subjects ?? [], desk.Act), cancellationToken);
}
