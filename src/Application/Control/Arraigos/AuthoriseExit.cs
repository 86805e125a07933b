using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The judge lets subjects travel for some days; the order stays in force.</summary>
[Requires(Can.AuthoriseExits)]
public sealed record AuthoriseExit(OrderOnPaper? Order, DateOnly? From, DateOnly? Until, IReadOnlyList<Guid>? Subjects = null) : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class AuthoriseExitRules : AbstractValidator<AuthoriseExit>
{
    public AuthoriseExitRules()
    {
        RuleFor(request => request.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(request => request.From).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(request => request.Until).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(request => request.Subjects).AtMost(200);
    }
}

internal sealed class AuthoriseExitHandler(ArraigoDesk desk) : IRequestHandler<AuthoriseExit, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(AuthoriseExit request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, async arraigo =>
        {
            var order = await desk.Read(request.Order!, cancellationToken);
            return order.Error ?? arraigo.AuthoriseExit(new(request.From!.Value, request.Until), order.Value, request.Subjects ?? [], desk.Act).Error;
        }, cancellationToken);
}
