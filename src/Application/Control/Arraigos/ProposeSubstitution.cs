using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>An attorney, a guarantee or a new order takes this order's place, as the judge accepts; a second person confirms.</summary>
[Requires(Can.SubstituteArraigos)]
public sealed record ProposeSubstitution(SubstitutionMeans? Means, OrderOnPaper? Order, string? By = null, Guid? ReplacementId = null, IReadOnlyList<Guid>? Subjects = null) : ICommand<ProposedAct>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ProposeSubstitutionRules : AbstractValidator<ProposeSubstitution>
{
    public ProposeSubstitutionRules()
    {
        RuleFor(request => request.Means).NotNull().WithErrorCode("common.required");
        RuleFor(request => request.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(request => request.By).Optional();
        RuleFor(request => request.Subjects).AtMost(200);
    }
}

internal sealed class ProposeSubstitutionHandler(IDb db, ArraigoDesk desk) : IRequestHandler<ProposeSubstitution, Result<ProposedAct>>
{
    public async Task<Result<ProposedAct>> Handle(ProposeSubstitution request, CancellationToken cancellationToken)
    {
        var replacement = request.ReplacementId is { } id ? await db.Arraigos.FindAsync([new Id<Arraigo>(id)], cancellationToken) : null;
        return await desk.Propose(request.ArraigoId, request.Order, (arraigo, order) => arraigo.ProposeSubstitution(
            new(request.Means!.Value, request.By), order!, replacement, request.Subjects ?? [], desk.Act), cancellationToken);
    }
}
