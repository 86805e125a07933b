using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Sex as documents state it.</summary>
[SignedIn, AlsoPartners]
public sealed record FindSexes(DateOnly? ValidOn) : IQuery<Page<SexRow>>;

public sealed record SexRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string Mrz { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Sex, SexRow>();
    }
}

internal sealed class FindSexesHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindSexes, Result<Page<SexRow>>>
{
    public Task<Result<Page<SexRow>>> Handle(FindSexes request, CancellationToken cancellationToken) =>
        db.Reference<Sex>().As<Sex, SexRow>(request.ValidOn, clock, maps, cancellationToken);
}
