using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

/// <summary>Roles and what each may do.</summary>
[Requires(Can.ReadOfficers)]
public sealed record FindRoles : IQuery<IReadOnlyList<RoleRow>>;

/// <param name="Alone">Cannot be held with another role.</param>
public sealed record RoleRow(string Code, IReadOnlyList<string> Permissions, bool SecondFactor, bool Alone);

internal sealed class FindRolesHandler(IRoles roles) : IRequestHandler<FindRoles, Result<IReadOnlyList<RoleRow>>>
{
    public Task<Result<IReadOnlyList<RoleRow>>> Handle(FindRoles request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<IReadOnlyList<RoleRow>>>(roles.All
            .Select(role => new RoleRow(role.Code, [.. role.Permissions.Order(StringComparer.Ordinal)], role.SecondFactor, role.Alone))
            .ToList());
}
