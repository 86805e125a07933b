using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The judge extends the term by a year; a second person confirms.</summary>
/// <param name="ReceivedOn">The day the court's paper came in, by which the term is judged; today, if not said.</param>
[Requires(Can.ExtendArraigos)]
public sealed record ProposeExtension(OrderOnPaper? Order, DateOnly? ReceivedOn = null) : ICommand<ProposedAct>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ProposeExtensionRules : AbstractValidator<ProposeExtension>
{
    public ProposeExtensionRules()
    {
        RuleFor(request => request.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(request => request.ReceivedOn).PlausibleDay();
    }
}

internal sealed class ProposeExtensionHandler(ArraigoDesk desk) : IRequestHandler<ProposeExtension, Result<ProposedAct>>
{
    public Task<Result<ProposedAct>> Handle(ProposeExtension request, CancellationToken cancellationToken) =>
        desk.Propose(request.ArraigoId, request.Order, (arraigo, order) => arraigo.ProposeExtension(order!, request.ReceivedOn ?? GuatemalaTime.DayOf(desk.Act.At), desk.Act), cancellationToken);
}
