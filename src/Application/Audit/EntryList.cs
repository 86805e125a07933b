using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;

namespace Igm.Application.Audit;

/// <summary>What the list of entries can be asked by; whatever is null does not narrow it.</summary>
internal sealed record EntryFilter(
    Guid? Subject, Guid? Actor, string? ActorName, string? UseCase, string? Outcome, string? CaseReference, DateTimeOffset? From, DateTimeOffset? Until);

/// <summary>A line of the log; what changed, and why, is in the entry itself.</summary>
public sealed record AuditEntryRow : IAbout
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string UseCase { get; init; }
    public required string Outcome { get; init; }
    public string? ErrorCode { get; init; }
    public Guid? ActorId { get; init; }
    public string? ActorName { get; init; }
    public string? ActorKind { get; init; }
    public string? Purpose { get; init; }
    public string? CaseReference { get; init; }
    public IReadOnlyList<Guid> Subjects { get; init; } = [];
    public string? Mark { get; init; }

    IEnumerable<Guid> IAbout.About => Subjects;
}

internal static class EntryList
{
    /// <summary>Newest first; ids are of their time, so that the id alone is a total order.</summary>
    public static async Task<Result<Page<AuditEntryRow>>> Read(ISql sql, EntryFilter filter, IPaged page, CancellationToken ct)
    {
        Guid? before = null;
        if (page.After is { } after)
        {
            if (Cursor.Decode(after, filter) is not [{ } id] || !Guid.TryParse(id, out var last))
            {
                return CommonErrors.BadCursor;
            }

            before = last;
        }

        Guid[]? subject = filter.Subject is { } about ? [about] : null;
        var limit = page.Limit ?? Page<AuditEntryRow>.DefaultLimit;
        var rows = await sql.Query<AuditEntryRow>($"""
            select id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, purpose, case_reference, subjects, mark
              from audit.entries
             where ({subject}::uuid[] is null or subjects @> {subject})
               and ({filter.Actor}::uuid is null or actor_id = {filter.Actor})
               and ({filter.ActorName}::text is null or actor_name = {filter.ActorName})
               and ({filter.UseCase}::text is null or use_case = {filter.UseCase})
               and ({filter.Outcome}::text is null or outcome = {filter.Outcome})
               and ({filter.CaseReference}::text is null or case_reference = {filter.CaseReference})
               and ({filter.From}::timestamptz is null or (at >= {filter.From} and id >= {Lowest(filter.From)}))
               and ({filter.Until}::timestamptz is null or (at < {filter.Until} and id <= {Lowest(filter.Until?.AddMilliseconds(1))}))
               and ({before}::uuid is null or id < {before})
             order by id desc
             limit {limit + 1}
            """, ct);
        return Cursor.Cut(rows, limit, filter, row => [row.Id]);
    }

    /// <summary>No id of that millisecond is lower.</summary>
    private static Guid? Lowest(DateTimeOffset? at) =>
        at is { } instant ? Guid.ParseExact($"{instant.ToUnixTimeMilliseconds():x12}70008000000000000000", "N") : null;
}

internal static class EntryTimes
{
    private static readonly DateTimeOffset First = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Last = new(2199, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public static bool Plausible(DateTimeOffset? at) => at is null || (at >= First && at <= Last);
}
