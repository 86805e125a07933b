using Igm.Application.Access.Sessions;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

[Requires(Can.ReadOfficers), Audited]
public sealed record GetOfficer(Id<Officer> OfficerId) : IQuery<OfficerDetail>;

public sealed record OfficerDetail(
    Guid Id, int Version, string UserName, string DisplayName, string? Unit, IReadOnlyList<string> Roles, ReachView Reach, OfficerStatus Status,
    bool SecondFactor, bool SecondFactorLost, bool Demonstration, DateTimeOffset CreatedAt, DateTimeOffset? PasswordChosenAt, PendingLink? Link) : IAbout
{
    IEnumerable<Guid> IAbout.About => [Id];
}

/// <summary>A link nobody used yet; its secret is nowhere.</summary>
public sealed record PendingLink(LinkPurpose Purpose, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt);

internal sealed class GetOfficerHandler(ISql sql, TimeProvider clock, Precondition precondition) : IRequestHandler<GetOfficer, Result<OfficerDetail>>
{
    public async Task<Result<OfficerDetail>> Handle(GetOfficer get, CancellationToken ct)
    {
        var row = await sql.OneOrNone<Row>($"""
            select id, version, user_name, display_name, unit, roles, reach_kind, reach_codes, status, second_factor_confirmed_at,
                   second_factor_is_lost, demonstration, created_at, password_chosen_at, link_purpose, link_issued_at, link_expires_at, link_used_at
              from access.officers
             where id = {get.OfficerId.Value}
            """, ct);
        precondition.Became = row?.Version;
        return row is null ? OfficerErrors.NotFound : row.Told(clock.GetUtcNow());
    }

    private sealed record Row
    {
        public Guid Id { get; init; }
        public int Version { get; init; }
        public string UserName { get; init; } = "";
        public string DisplayName { get; init; } = "";
        public string? Unit { get; init; }
        public IReadOnlyList<string> Roles { get; init; } = [];
        public ReachKind ReachKind { get; init; }
        public IReadOnlyList<string> ReachCodes { get; init; } = [];
        public OfficerStatus Status { get; init; }
        public DateTimeOffset? SecondFactorConfirmedAt { get; init; }
        public bool SecondFactorIsLost { get; init; }
        public bool Demonstration { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset? PasswordChosenAt { get; init; }
        public LinkPurpose? LinkPurpose { get; init; }
        public DateTimeOffset? LinkIssuedAt { get; init; }
        public DateTimeOffset? LinkExpiresAt { get; init; }
        public DateTimeOffset? LinkUsedAt { get; init; }

        public OfficerDetail Told(DateTimeOffset now) => new(
            Id, Version, UserName, DisplayName, Unit, Roles, new(ReachKind, ReachCodes), Status, SecondFactorConfirmedAt is not null,
            SecondFactorIsLost, Demonstration, CreatedAt, PasswordChosenAt,
            LinkPurpose is { } purpose && LinkUsedAt is null && LinkExpiresAt > now ? new(purpose, LinkIssuedAt!.Value, LinkExpiresAt.Value) : null);
    }
}
