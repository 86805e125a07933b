using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The second person confirms the annulment that another proposed.</summary>
[Requires(Can.AnnulArraigos)]
public sealed record ConfirmAnnulment : ICommand<AnnulledArraigo>, IChange
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    [JsonIgnore]
    public Guid ActId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

/// <param name="Certificates">Those that had found the order, or doubted because of it.</param>
public sealed record AnnulledArraigo(Guid Id, int Version, string State, IReadOnlyList<TouchedCertificate> Certificates);

internal sealed class ConfirmAnnulmentHandler(ArraigoDesk desk, ISql sql) : IRequestHandler<ConfirmAnnulment, Result<AnnulledArraigo>>
{
    public async Task<Result<AnnulledArraigo>> Handle(ConfirmAnnulment request, CancellationToken cancellationToken)
    {
        var annulled = await desk.On(request.ArraigoId, arraigo => Task.FromResult(arraigo.ConfirmAnnulment(request.ActId, desk.Act).Error), cancellationToken);
        if (annulled.Error is { } refusal) return refusal;

        var touched = await sql.Query<TouchedCertificate>($"""
            select c.id, c.number, c.result, c.cut_at from control.v_certificates_touched_v1 c where c.arraigo_id = {request.ArraigoId.Value} order by c.cut_at, c.number
            """, cancellationToken);
        return new AnnulledArraigo(annulled.Value.Id, annulled.Value.Version, annulled.Value.State, touched);
    }
}
