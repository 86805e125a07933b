using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>The 22 departments (INE codes).</summary>
[SignedIn, AlsoPartners]
public sealed record FindDepartments(DateOnly? ValidOn) : IQuery<Page<DepartmentRow>>;

public sealed record DepartmentRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string Capital { get; init; } = "";
    public string Region { get; init; } = "";
    public string Iso31662 { get; init; } = "";
    public string Iso31662Former { get; init; } = "";

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Department, DepartmentRow>();
    }
}

internal sealed class FindDepartmentsHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindDepartments, Result<Page<DepartmentRow>>>
{
    public Task<Result<Page<DepartmentRow>>> Handle(FindDepartments request, CancellationToken cancellationToken) =>
        db.Reference<Department>().As<Department, DepartmentRow>(request.ValidOn, clock, maps, cancellationToken);
}
