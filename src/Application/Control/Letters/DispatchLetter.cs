using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Letters;
using MediatR;

namespace Igm.Application.Control.Letters;

/// <summary>The letter went out, by this way.</summary>
/// <param name="Reference">A tracking number, a message id.</param>
[Requires(Can.DispatchLetters)]
public sealed record DispatchLetter(DispatchWay? Way, string? Reference = null) : ICommand<Done>, IChange
{
    [JsonIgnore]
    public Id<Letter> LetterId { get; init; }

    Guid IChange.Target => LetterId.Value;
}

internal sealed class DispatchLetterRules : AbstractValidator<DispatchLetter>
{
    public DispatchLetterRules()
    {
        RuleFor(dispatch => dispatch.Way).NotNull().WithErrorCode("common.required");
        RuleFor(dispatch => dispatch.Reference).Optional(Letter.ReferenceLength);
    }
}

internal sealed class DispatchLetterHandler(IDb db, Act act) : IRequestHandler<DispatchLetter, Result<Done>>
{
    public async Task<Result<Done>> Handle(DispatchLetter request, CancellationToken cancellationToken) =>
        await db.Letters.FindAsync([request.LetterId], cancellationToken) is { } letter
            ? letter.Dispatch(request.Way!.Value, request.Reference, act)
            : LetterErrors.NotFound;
}
