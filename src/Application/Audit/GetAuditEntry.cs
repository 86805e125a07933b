using System.Text.Json;
using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Audit;

[Requires(Can.ReadAudit), ReadsPersonalData]
public sealed record GetAuditEntry(Guid EntryId) : IQuery<AuditEntryDetail>;

/// <param name="OnBehalfOf">The other institution and its user, when the request came through an exchange.</param>
/// <param name="Evidence">The scans the act cites.</param>
/// <param name="Changes">Aggregate → field → [before, after].</param>
/// <param name="Exchange">The other side's X-Road words about the request.</param>
/// <param name="Seal">The seal that covers it; null in the second before there is one.</param>
public sealed record AuditEntryDetail(
    AuditEntryRow Entry, string? OnBehalfOf, Guid? SessionId, string? Origin, string? TraceId, string? Why, IReadOnlyList<Guid> Evidence, JsonElement? Changes,
    IReadOnlyDictionary<string, string> Exchange, byte[] Hash, long? Seal, DateTimeOffset? SealedAt) : IAbout
{
    [JsonIgnore]
    public IEnumerable<Guid> About => Entry.Subjects;
}

internal sealed class GetAuditEntryHandler(ISql sql) : IRequestHandler<GetAuditEntry, Result<AuditEntryDetail>>
{
    public async Task<Result<AuditEntryDetail>> Handle(GetAuditEntry request, CancellationToken cancellationToken)
    {
        var entry = await sql.OneOrNone<AuditEntryRow>($"""
            select id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, purpose, case_reference, subjects, mark
              from audit.entries where id = {request.EntryId}
            """, cancellationToken);
        var rest = await sql.OneOrNone<Rest>($"""
            select e.on_behalf_of, e.session_id, e.origin, e.trace_id, e.why, e.evidence, e.changes::text as changes, e.exchange::text as exchange, e.hash,
                   s.number as seal, s.sealed_at
              from audit.entries e
              left join lateral (
                select number, sealed_at, entry_ids from audit.seals
                 where chain = 'audit' and (to_xact, to_id) > (e.xact, e.id)
                 order by to_xact, to_id limit 1) s on e.id = any(s.entry_ids)
             where e.id = {request.EntryId}
            """, cancellationToken);
        return entry is null || rest is null ? AuditErrors.EntryNotFound : rest.Of(entry);
    }

    private sealed record Rest
    {
        public string? OnBehalfOf { get; init; }
        public Guid? SessionId { get; init; }
        public string? Origin { get; init; }
        public string? TraceId { get; init; }
        public string? Why { get; init; }
        public IReadOnlyList<Guid> Evidence { get; init; } = [];
        public string? Changes { get; init; }
        public required string Exchange { get; init; }
        public required byte[] Hash { get; init; }
        public long? Seal { get; init; }
        public DateTimeOffset? SealedAt { get; init; }

        public AuditEntryDetail Of(AuditEntryRow entry) => new(
            entry, OnBehalfOf, SessionId, Origin, TraceId, Why, Evidence,
            Changes is null ? null : JsonSerializer.Deserialize<JsonElement>(Changes), JsonSerializer.Deserialize<Dictionary<string, string>>(Exchange)!,
            Hash, Seal, SealedAt);
    }
}
