using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Border posts: air, sea and land.</summary>
[SignedIn, AlsoPartners]
public sealed record FindPosts(DateOnly? ValidOn) : IQuery<Page<BorderPostRow>>;

public sealed record BorderPostRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string? AlternativeNames { get; init; }
    public string Kind { get; init; } = "";
    public string? NeighbourCountry { get; init; }
    public string? Counterpart { get; init; }
    public string MunicipalityCode { get; init; } = "";
    public decimal? Latitude { get; init; }
    public decimal? Longitude { get; init; }
    public Confidence PositionConfidence { get; init; }
    public string Status { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<BorderPost, BorderPostRow>();
    }
}

internal sealed class FindPostsHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindPosts, Result<Page<BorderPostRow>>>
{
    public Task<Result<Page<BorderPostRow>>> Handle(FindPosts request, CancellationToken cancellationToken) =>
        db.Reference<BorderPost>().As<BorderPost, BorderPostRow>(request.ValidOn, clock, maps, cancellationToken);
}
