using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Where returned and foreign persons are received and cared for.</summary>
[SignedIn, AlsoPartners]
public sealed record FindReceptionCentres(DateOnly? ValidOn) : IQuery<Page<ReceptionCentreRow>>;

public sealed record ReceptionCentreRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Operator { get; init; } = "";
    public string MunicipalityCode { get; init; } = "";
    public string? Place { get; init; }
    public string Population { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<ReceptionCentre, ReceptionCentreRow>();
    }
}

internal sealed class FindReceptionCentresHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindReceptionCentres, Result<Page<ReceptionCentreRow>>>
{
    public Task<Result<Page<ReceptionCentreRow>>> Handle(FindReceptionCentres request, CancellationToken cancellationToken) =>
        db.Reference<ReceptionCentre>().As<ReceptionCentre, ReceptionCentreRow>(request.ValidOn, clock, maps, cancellationToken);
}
