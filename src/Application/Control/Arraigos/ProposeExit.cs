using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The judge lets subjects travel for some days; the order stays in force, and a second person confirms.</summary>
[Requires(Can.AuthoriseExits)]
public sealed record ProposeExit(OrderOnPaper? Order, DateOnly? From, DateOnly? Until, IReadOnlyList<Guid>? Subjects = null) : ICommand<ProposedAct>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ProposeExitRules : AbstractValidator<ProposeExit>
{
    public ProposeExitRules()
    {
        RuleFor(request => request.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(request => request.From).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(request => request.Until).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(request => request.Subjects).AtMost(200);
    }
}

internal sealed class ProposeExitHandler(ArraigoDesk desk) : IRequestHandler<ProposeExit, Result<ProposedAct>>
{
    public Task<Result<ProposedAct>> Handle(ProposeExit request, CancellationToken cancellationToken) =>
        desk.Propose(request.ArraigoId, request.Order, (arraigo, order) => arraigo.ProposeExit(
            new(request.From!.Value, request.Until), order!, request.Subjects ?? [], desk.Act), cancellationToken);
}
