using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>Partner systems by their client id.</summary>
/// <param name="Status"><c>active</c>, <c>suspended</c> or <c>ended</c>.</param>
[Requires(Can.ReadClients)]
public sealed record FindClients(string? Status = null, string? After = null, int? Limit = null) : IQuery<Page<ClientRow>>, IPaged;

public sealed record ClientRow
{
    public Guid Id { get; init; }
    public string ClientId { get; init; } = "";
    public string Name { get; init; } = "";
    public string Institution { get; init; } = "";
    public ClientStatus Status { get; init; }
    public IReadOnlyList<string> Scopes { get; init; } = [];
    public DateOnly ValidUntil { get; init; }
    public bool Demonstration { get; init; }
    public DateTimeOffset? LastTokenAt { get; init; }
}

internal sealed class FindClientsRules : AbstractValidator<FindClients>
{
    public FindClientsRules() =>
        RuleFor(find => find.Status).Must(status => status is null or "active" or "suspended" or "ended").WithErrorCode("common.unknown_code");
}

internal sealed class FindClientsHandler(ISql sql) : IRequestHandler<FindClients, Result<Page<ClientRow>>>
{
    public async Task<Result<Page<ClientRow>>> Handle(FindClients find, CancellationToken ct)
    {
        var filter = new { find.Status };
        var after = find.After is null ? [] : Cursor.Decode(find.After, filter);
        if (after is null)
        {
            return CommonErrors.BadCursor;
        }

        var last = after is [{ } id] ? Guid.Parse(id) : (Guid?)null;
        var limit = find.Limit ?? Page<ClientRow>.DefaultLimit;
        var rows = await sql.Query<ClientRow>($"""
            select c.id, c.client_id, c.name, c.institution, c.status, c.scopes, c.valid_until, c.demonstration,
                   (select max(t.issued_at) from partners.access_tokens t where t.client_id = c.id) as last_token_at
              from partners.clients c
             where ({find.Status}::text is null or lower(c.status) = {find.Status})
               and ({last}::uuid is null or (c.client_id, c.id) > (select client_id, id from partners.clients where id = {last}))
             order by c.client_id, c.id limit {limit + 1}
            """, ct);
        return Cursor.Cut(rows, limit, filter, row => [row.Id]);
    }
}
