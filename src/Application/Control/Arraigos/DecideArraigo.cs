using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>What does not expire by itself (FAM, LAB, NNA) is kept until a new day of review, or lapses, by decision at its term.</summary>
[Requires(Can.DecideArraigos)]
public sealed record DecideArraigo(bool? Keep, DateOnly? Until, IReadOnlyList<Guid>? Subjects, string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class DecideArraigoRules : AbstractValidator<DecideArraigo>
{
    public DecideArraigoRules()
    {
        RuleFor(decide => decide.Keep).NotNull().WithErrorCode("common.required");
        RuleFor(decide => decide.Until).NotNull().When(decide => decide.Keep is true).WithErrorCode("common.required").PlausibleDay();
        RuleFor(decide => decide.Subjects).AtMost(200);
        RuleFor(decide => decide.Why).Reason();
    }
}

internal sealed class DecideArraigoHandler(ArraigoDesk desk) : IRequestHandler<DecideArraigo, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(DecideArraigo request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(
            arraigo.DecideAtTerm(new(request.Keep!.Value, request.Until), request.Subjects ?? [], desk.Act).Error), cancellationToken);
}
