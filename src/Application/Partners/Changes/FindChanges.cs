using System.Globalization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Partners.Changes;

/// <summary>What changed, in the order of the transactions: no gap, nothing twice, ids and types only.</summary>
/// <param name="After">A position this feed gave; none begins with the oldest that is kept.</param>
[Requires(Can.ReadChanges)]
public sealed record FindChanges(string? After = null, int? Limit = null) : IQuery<ChangePage>, IPaged;

/// <param name="Next">Where to go on, now or later; also given when nothing is left, because the feed never ends.</param>
/// <param name="More">Whether there is more already.</param>
public sealed record ChangePage(IReadOnlyList<ChangeRow> Items, string Next, bool More);

/// <param name="Position">Where to go on after this one.</param>
/// <param name="Id">Of the record that changed; reading it takes its own permission.</param>
/// <param name="Version">Its version after the change.</param>
public sealed record ChangeRow(string Position, Guid Id, string Type, ChangeKind Change, int Version, DateTimeOffset At);

public static class ChangeErrors
{
    public static readonly Error TooOld = new("partners.changes.too_old", ErrorKind.Gone);
}

internal sealed class FindChangesHandler(ISql sql, ICaller caller, IFeedPositions positions) : IRequestHandler<FindChanges, Result<ChangePage>>
{
    private static readonly FeedPosition Beginning = new(0, Guid.Empty);

    public async Task<Result<ChangePage>> Handle(FindChanges find, CancellationToken ct)
    {
        var after = find.After is null ? Beginning : positions.Open(find.After);
        if (after is null)
        {
            return CommonErrors.BadCursor;
        }

        // A transaction is read once every one before it has ended: whatever is below the horizon can no longer gain a row.
        var limit = find.Limit ?? Page<ChangeRow>.DefaultLimit;
        var rows = await sql.Query<Row>($"""
            with seen as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon, (select k.below from house.outbox_kept k) as kept)
            select seen.horizon::text as horizon, seen.kept::text as kept, o.xid::text as transaction, o.id as event_id, o.type, o.subject, o.version, o.at, o.whole
              from seen left join lateral (
                select m.xid, m.id, m.type, m.subject, m.version, m.at, coalesce((m.data ->> 'endsOrder')::boolean, true) as whole
                  from house.outbox m
                 where (m.xid, m.id) > ({after.Transaction.ToString(CultureInfo.InvariantCulture)}::text::xid8, {after.Row})
                   and m.xid < seen.horizon and not m.withheld and m.type = any({ChangeTypes.EventsFor(caller)})
                 order by m.xid, m.id limit {limit + 1}) o on true
             order by o.xid, o.id
            """, ct);
        var (horizon, kept) = (ulong.Parse(rows[0].Horizon, CultureInfo.InvariantCulture), ulong.Parse(rows[0].Kept, CultureInfo.InvariantCulture));
        if (find.After is not null && (after.Transaction < kept || after.Transaction >= horizon))
        {
            return ChangeErrors.TooOld;
        }

        var told = rows.Where(row => row.Transaction is not null).Take(limit).Select(Tell).ToList();
        var more = rows.Count > limit;
        return new ChangePage(told, more ? told[^1].Position : positions.Seal(new(horizon - 1, Guid.AllBitsSet)), more);
    }

    private ChangeRow Tell(Row row)
    {
        var (type, change) = ChangeTypes.Of(row.Type, row.Whole);
        var position = new FeedPosition(ulong.Parse(row.Transaction!, CultureInfo.InvariantCulture), row.EventId);
        return new(positions.Seal(position), row.Subject, type, change, row.Version, row.At);
    }

    private sealed record Row
    {
        public string Horizon { get; init; } = "";
        public string Kept { get; init; } = "";
        public string? Transaction { get; init; }
        public Guid EventId { get; init; }
        public string Type { get; init; } = "";
        public Guid Subject { get; init; }
        public int Version { get; init; }
        public DateTimeOffset At { get; init; }
        public bool Whole { get; init; }
    }
}
