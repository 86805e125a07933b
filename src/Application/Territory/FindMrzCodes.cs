using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>What ICAO adds to the countries: stateless and refugees, organisations, British statuses, specimens.</summary>
[SignedIn, AlsoPartners]
public sealed record FindMrzCodes(DateOnly? ValidOn) : IQuery<Page<MrzCodeRow>>;

public sealed record MrzCodeRow : ReferenceRow
{
    public string Kind { get; init; } = "";
    public string Name { get; init; } = "";
    public string NameEn { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<MrzCode, MrzCodeRow>();
    }
}

internal sealed class FindMrzCodesHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindMrzCodes, Result<Page<MrzCodeRow>>>
{
    public Task<Result<Page<MrzCodeRow>>> Handle(FindMrzCodes request, CancellationToken cancellationToken) =>
        db.Reference<MrzCode>().As<MrzCode, MrzCodeRow>(request.ValidOn, clock, maps, cancellationToken);
}
