using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

[Requires(Can.ReadClients)]
public sealed record GetClient(Id<Client> PartnerId) : IQuery<ClientDetail>;

/// <summary>What it may, what it can prove itself by (never the secrets), and what it used today.</summary>
public sealed record ClientDetail
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string ClientId { get; init; } = "";
    public string Name { get; init; } = "";
    public string Institution { get; init; } = "";
    public ClientStatus Status { get; init; }
    public IReadOnlyList<string> Scopes { get; init; } = [];
    public IReadOnlyList<string> Purposes { get; init; } = [];
    public string AgreementReference { get; init; } = "";
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidUntil { get; init; }
    public int RequestsPerMinute { get; init; }
    public int PersonsPerDay { get; init; }
    public bool Demonstration { get; init; }
    public DateTimeOffset RegisteredAt { get; init; }
    public IReadOnlyList<SecretRow> Secrets { get; init; } = [];
    public IReadOnlyList<KeyRow> Keys { get; init; } = [];
    public long LiveTokens { get; init; }
    public IReadOnlyList<PersonsAsked> PersonsToday { get; init; } = [];
}

public sealed record SecretRow
{
    public Guid Id { get; init; }
    public DateTimeOffset IssuedAt { get; init; }
    public DateTimeOffset? EndsAt { get; init; }
}

public sealed record KeyRow
{
    public string Kid { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
    public DateTimeOffset? RetiredAt { get; init; }
}

/// <summary>Distinct people asked about today, for one purpose.</summary>
public sealed record PersonsAsked
{
    public string Purpose { get; init; } = "";
    public int Persons { get; init; }
}

internal sealed class GetClientHandler(ISql sql, TimeProvider clock, Precondition precondition) : IRequestHandler<GetClient, Result<ClientDetail>>
{
    public async Task<Result<ClientDetail>> Handle(GetClient get, CancellationToken ct)
    {
        var (id, now) = (get.PartnerId.Value, clock.GetUtcNow());
        if (await sql.OneOrNone<ClientDetail>($"""
            select c.id, c.version, c.client_id, c.name, c.institution, c.status, c.scopes, c.purposes, c.agreement_reference, c.valid_from, c.valid_until,
                   c.requests_per_minute, c.persons_per_day, c.demonstration, c.registered_at,
                   (select count(*) from partners.access_tokens t where t.client_id = c.id and t.revoked_at is null and t.expires_at > {now}) as live_tokens
              from partners.clients c where c.id = {id}
            """, ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        precondition.Became = client.Version;
        return client with
        {
            Secrets = await sql.Query<SecretRow>($"select id, issued_at, ends_at from partners.client_secrets where client_id = {id} and (ends_at is null or ends_at > {now}) order by issued_at desc", ct),
            Keys = await sql.Query<KeyRow>($"select kid, added_at, retired_at from partners.client_keys where client_id = {id} order by added_at desc, kid", ct),
            PersonsToday = await sql.Query<PersonsAsked>($"select purpose, persons from partners.person_counts where client_id = {id} and day = {GuatemalaTime.DayOf(now)} order by purpose", ct),
        };
    }
}
