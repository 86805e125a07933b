using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Countries by ISO alpha-3, with the code their travel documents print.</summary>
[SignedIn, AlsoPartners]
public sealed record FindCountries(DateOnly? ValidOn) : IQuery<Page<CountryRow>>;

public sealed record CountryRow : ReferenceRow
{
    public string Alpha2 { get; init; } = "";
    public string? Numeric { get; init; }
    public string MrzCode { get; init; } = "";
    public string Name { get; init; } = "";
    public string NameEn { get; init; } = "";
    public string? NationalityMasculine { get; init; }
    public string? NationalityFeminine { get; init; }
    public string? NationalityEn { get; init; }
    public bool IsNeighbour { get; init; }
    public bool IsCa4 { get; init; }
    public bool IsSica { get; init; }

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Country, CountryRow>();
    }
}

internal sealed class FindCountriesHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindCountries, Result<Page<CountryRow>>>
{
    public Task<Result<Page<CountryRow>>> Handle(FindCountries request, CancellationToken cancellationToken) =>
        db.Reference<Country>().As<Country, CountryRow>(request.ValidOn, clock, maps, cancellationToken);
}
