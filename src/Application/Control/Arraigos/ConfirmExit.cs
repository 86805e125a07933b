using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the journey that another proposed to allow.</summary>
[Requires(Can.AuthoriseExits)]
public sealed record ConfirmExit : ICommand<ArraigoStanding>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class ConfirmExitHandler(ArraigoDesk desk) : IRequestHandler<ConfirmExit, Result<ArraigoStanding>>
{
    public Task<Result<ArraigoStanding>> Handle(ConfirmExit request, CancellationToken cancellationToken) =>
        desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.ConfirmExit(request.ActId, desk.Act).Error), cancellationToken);
}
