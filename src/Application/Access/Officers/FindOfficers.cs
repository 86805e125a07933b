using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

/// <summary>Accounts by user name.</summary>
/// <param name="Status"><c>invited</c>, <c>active</c> or <c>suspended</c>.</param>
[Requires(Can.ReadOfficers), Audited]
public sealed record FindOfficers(string? Status = null, string? Role = null, string? After = null, int? Limit = null)
    : IQuery<Page<OfficerRow>>, IPaged;

public sealed record OfficerRow : IAbout
{
    public Guid Id { get; init; }
    public string UserName { get; init; } = "";
    public string DisplayName { get; init; } = "";
    public string? Unit { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public OfficerStatus Status { get; init; }
    public bool SecondFactor { get; init; }
    public bool Demonstration { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastSeenAt { get; init; }

    IEnumerable<Guid> IAbout.About => [Id];
}

internal sealed class FindOfficersRules : AbstractValidator<FindOfficers>
{
    public FindOfficersRules() =>
        RuleFor(find => find.Status).Must(status => status is null or "invited" or "active" or "suspended").WithErrorCode("common.unknown_code");
}

internal sealed class FindOfficersHandler(ISql sql) : IRequestHandler<FindOfficers, Result<Page<OfficerRow>>>
{
    public async Task<Result<Page<OfficerRow>>> Handle(FindOfficers find, CancellationToken ct)
    {
        var filter = new { find.Status, find.Role };
        if (!Cursor.Read<Guid>(find.After, filter, out var last))
        {
            return CommonErrors.BadCursor;
        }

        var limit = find.Limit ?? Page<OfficerRow>.DefaultLimit;
        var rows = await sql.Query<OfficerRow>($"""
            select o.id, o.user_name, o.display_name, o.unit, o.roles, o.status, o.second_factor_confirmed_at is not null as second_factor,
                   o.demonstration, o.created_at, (select max(s.last_seen_at) from access.sessions s where s.officer_id = o.id) as last_seen_at
              from access.officers o
             where ({find.Status}::text is null or lower(o.status) = {find.Status}) and ({find.Role}::text is null or {find.Role} = any(o.roles))
               and ({last}::uuid is null or (o.user_name, o.id) > (select user_name, id from access.officers where id = {last}))
             order by o.user_name, o.id limit {limit + 1}
            """, ct);
        return Cursor.Cut(rows, limit, filter, row => [row.Id]);
    }
}
