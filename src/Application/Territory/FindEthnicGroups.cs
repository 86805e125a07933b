using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Peoples, by self-declaration only.</summary>
[SignedIn, AlsoPartners]
public sealed record FindEthnicGroups(DateOnly? ValidOn) : IQuery<Page<EthnicGroupRow>>;

public sealed record EthnicGroupRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string NameEn { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<EthnicGroup, EthnicGroupRow>();
    }
}

internal sealed class FindEthnicGroupsHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindEthnicGroups, Result<Page<EthnicGroupRow>>>
{
    public Task<Result<Page<EthnicGroupRow>>> Handle(FindEthnicGroups request, CancellationToken cancellationToken) =>
        db.Reference<EthnicGroup>().As<EthnicGroup, EthnicGroupRow>(request.ValidOn, clock, maps, cancellationToken);
}
