using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>Institutions the Institute works with.</summary>
[SignedIn, AlsoPartners]
public sealed record FindInstitutions(DateOnly? ValidOn) : IQuery<Page<InstitutionRow>>;

public sealed record InstitutionRow : ReferenceRow
{
    public string Name { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Institution, InstitutionRow>();
    }
}

internal sealed class FindInstitutionsHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindInstitutions, Result<Page<InstitutionRow>>>
{
    public Task<Result<Page<InstitutionRow>>> Handle(FindInstitutions request, CancellationToken cancellationToken) =>
        db.Reference<Institution>().As<Institution, InstitutionRow>(request.ValidOn, clock, maps, cancellationToken);
}
