using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>Back to the court: the paper identifies nobody.</summary>
[Requires(Can.ReturnArraigos)]
public sealed record ReturnArraigo(string Why) : ICommand<ArraigoStanding>, IChange, IReasoned
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ReturnArraigoRules : AbstractValidator<ReturnArraigo>
{
    public ReturnArraigoRules() => RuleFor(request => request.Why).Reason();
}

internal sealed class ReturnArraigoHandler(ArraigoDesk desk) : IRequestHandler<ReturnArraigo, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ReturnArraigo request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.ReturnToCourt(desk.Act).Error), cancellationToken);
}
