using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Units of the Institute, each under its parent.</summary>
[SignedIn, AlsoPartners]
public sealed record FindOffices(DateOnly? ValidOn) : IQuery<Page<OfficeRow>>;

public sealed record OfficeRow : ReferenceRow
{
    public string? ParentCode { get; init; }
    public string Name { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Office, OfficeRow>();
    }
}

internal sealed class FindOfficesHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindOffices, Result<Page<OfficeRow>>>
{
    public Task<Result<Page<OfficeRow>>> Handle(FindOffices request, CancellationToken cancellationToken) =>
        db.Reference<Office>().As<Office, OfficeRow>(request.ValidOn, clock, maps, cancellationToken);
}
