using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;
using Igm.Domain.Access;

namespace Igm.Application.Access.Sessions;

/// <summary>Who is signed in here, in the shape sign-in answered.</summary>
[SignedIn, DuringTask]
public sealed record GetSession : IQuery<SessionView>;

internal sealed class GetSessionHandler(ISql sql, ICaller caller, IRoles roles, IBrowser browser) : IRequestHandler<GetSession, Result<SessionView>>
{
    public async Task<Result<SessionView>> Handle(GetSession request, CancellationToken cancellationToken)
    {
        var row = await sql.OneOrNone<Row>($"""
            select o.id, o.user_name, o.display_name, o.unit, o.roles, o.demonstration, s.expires_at
              from access.sessions s join access.officers o on o.id = s.officer_id
             where s.id = {caller.SessionId}
            """, cancellationToken);
        return row is null ? SessionErrors.NotFound : new SessionView(
            new(row.Id, row.UserName, row.DisplayName, row.Unit, row.Roles, row.Demonstration),
            [.. roles.All.SelectMany(role => role.Permissions).Distinct().Where(caller.May).Order(StringComparer.Ordinal)],
            ReachView.Of(caller.Reach),
            browser.CsrfToken ?? "",
            caller.Task,
            row.ExpiresAt);
    }

    private sealed record Row
    {
        public Guid Id { get; init; }
        public string UserName { get; init; } = "";
        public string DisplayName { get; init; } = "";
        public string? Unit { get; init; }
        public IReadOnlyList<string> Roles { get; init; } = [];
        public bool Demonstration { get; init; }
        public DateTimeOffset ExpiresAt { get; init; }
    }
}
