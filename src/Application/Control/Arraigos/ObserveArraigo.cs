using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The verifier finds that the notice does not identify the person: the court is asked, and has eight working days.</summary>
[Requires(Can.VerifyArraigos)]
public sealed record ObserveArraigo(IReadOnlyList<string>? Fields, string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ObserveArraigoRules : AbstractValidator<ObserveArraigo>
{
    public ObserveArraigoRules()
    {
        RuleFor(observe => observe.Fields).NotEmpty().WithErrorCode("common.required").AtMost(100);
        RuleForEach(observe => observe.Fields).Matches("^(/[A-Za-z0-9]{1,40}){1,4}$").WithErrorCode("common.malformed_value");
        RuleFor(observe => observe.Why).Reason();
    }
}

internal sealed class ObserveArraigoHandler(ArraigoDesk desk, ArraigoCalendar calendar) : IRequestHandler<ObserveArraigo, Result<ArraigoStanding>>
{
    public async Task<Result<ArraigoStanding>> Handle(ObserveArraigo request, CancellationToken cancellationToken)
    {
        var term = await calendar.Term(cancellationToken);
        return await desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.Observe(request.Fields!, term, desk.Act).Error), cancellationToken);
    }
}
