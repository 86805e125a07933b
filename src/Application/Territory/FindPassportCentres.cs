using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Where passports are captured and printed, at home and abroad.</summary>
[SignedIn, AlsoPartners]
public sealed record FindPassportCentres(DateOnly? ValidOn) : IQuery<Page<PassportCentreRow>>;

public sealed record PassportCentreRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string Scope { get; init; } = "";
    public string Capability { get; init; } = "";
    public string CountryCode { get; init; } = "";
    public string? MunicipalityCode { get; init; }
    public string? Address { get; init; }
    public string Status { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<PassportCentre, PassportCentreRow>();
    }
}

internal sealed class FindPassportCentresHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindPassportCentres, Result<Page<PassportCentreRow>>>
{
    public Task<Result<Page<PassportCentreRow>>> Handle(FindPassportCentres request, CancellationToken cancellationToken) =>
        db.Reference<PassportCentre>().As<PassportCentre, PassportCentreRow>(request.ValidOn, clock, maps, cancellationToken);
}
