using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>The 340 municipalities (INE and RENAP codes), all or one department's.</summary>
[SignedIn, AlsoPartners]
public sealed record FindMunicipalities(string? Department, DateOnly? ValidOn) : IQuery<Page<MunicipalityRow>>;

public sealed record MunicipalityRow : ReferenceRow
{
    public string DepartmentCode { get; init; } = "";
    public string Name { get; init; } = "";
    public string? AlternativeName { get; init; }
    public decimal? SeatLatitude { get; init; }
    public decimal? SeatLongitude { get; init; }

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Municipality, MunicipalityRow>();
    }
}

internal sealed class FindMunicipalitiesHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindMunicipalities, Result<Page<MunicipalityRow>>>
{
    public Task<Result<Page<MunicipalityRow>>> Handle(FindMunicipalities request, CancellationToken cancellationToken) =>
        db.Reference<Municipality>().Where(item => request.Department == null || item.DepartmentCode == request.Department).As<Municipality, MunicipalityRow>(request.ValidOn, clock, maps, cancellationToken);
}
