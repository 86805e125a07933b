using System.Globalization;
using Igm.Application.Common;
using Igm.Domain.Common;

namespace Igm.Application.Control.Alerts;

/// <summary>
/// The worklists in SQL: one ordered, limited read per class the caller sees, by its own index, then merged. A list costs what
/// its reader may see, and nothing that is hidden from them.
/// </summary>
internal sealed class AlertLists(TimeProvider clock, AlertSight sight)
{
    /// <summary>Days ahead that the list of expiries shows.</summary>
    public const int ExpiringDays = 30;

    private static readonly HashSet<string> Names = ["all", "to_verify", "active", "expiring", "to_confirm", "lifted_today"];

    public DateOnly Today => GuatemalaTime.DayOf(clock.GetUtcNow());

    public static bool IsList(string? name) => name is null || Names.Contains(name);

    public static bool IsPosition(IReadOnlyList<string?> keys) =>
        keys.Count == 0
        || (keys.Count == 2 && Guid.TryParse(keys[1], out _) && (keys[0] is null || DateOnly.TryParseExact(keys[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));

    public FormattableString Read(FormattableString condition, FormattableString sortDay, FormattableString order, int limit) => SqlText.Join(
        $"""
        select item.*
          from unnest({sight.Codes}) as seen
         cross join lateral (
        select a.id, a.version, a.type, a.class, a.direction, a.visibility, a.state, a.origin, a.reference, a.subject_kind, a.subject_line as subject, a.folded_name,
               a.valid_from, a.valid_until, a.expires_on, a.registered_at, a.activated_at, a.ended_on, a.proposal_id, a.proposal_kind, a.proposed_by, a.imported,
        """,
        sortDay,
        $" as sort_day from control.v_alerts_v1(seen) a where",
        condition, order, $"limit {limit} ) item", order, $"limit {limit}");

    public FormattableString Find(FindAlerts find, IReadOnlyList<string?> after, int limit)
    {
        var list = find.Worklist ?? "all";
        return Read(SqlText.Join(Where(list), Filter(find), After(list, after)), SortDay(list), OrderBy(list), limit);
    }

    private FormattableString Where(string list) => list switch
    {
        "to_verify" => $"a.state = 'Registered'",
        "active" => $"a.state = 'Active'",
        "expiring" => $"a.state = 'Active' and a.expires_on between {Today} and {Today.AddDays(ExpiringDays)}",
        "to_confirm" => $"a.proposal_id is not null",
        "lifted_today" => $"a.state = 'Lifted' and a.ended_on = {Today}",
        _ => $"true",
    };

    private static FormattableString SortDay(string list) => list switch
    {
        "expiring" => $"a.expires_on",
        _ => $"null::date",
    };

    private static FormattableString OrderBy(string list) => list switch
    {
        "all" or "active" => $"order by id desc",
        "expiring" => $"order by expires_on, id",
        _ => $"order by id",
    };

    private static FormattableString? After(string list, IReadOnlyList<string?> keys)
    {
        if (keys.Count == 0) return null;
        var id = Guid.Parse(keys[1]!);
        if (list is "all" or "active") return $"and a.id < {id}";
        if (keys[0] is not { } text || list is not "expiring") return $"and a.id > {id}";
        var day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"and (a.expires_on, a.id) > ({day}, {id})";
    }

    private static FormattableString Filter(FindAlerts find) => SqlText.Join(
        SqlText.With(find.Type, type => $"and a.type = {type}"),
        SqlText.With(find.Origin, origin => $"and a.origin = {origin}"),
        SqlText.With(find.State, state => $"and a.state = {state.ToString()}"),
        SqlText.With(find.Visibility, visibility => $"and a.visibility = {visibility.ToString()}"),
        SqlText.With(find.Person, person => $"and a.person_id = {person}"),
        SqlText.With(find.From, from => $"and a.registered_at >= {GuatemalaTime.StartOf(from)}"),
        SqlText.With(find.Until, until => $"and a.registered_at < {GuatemalaTime.StartOf(until.AddDays(1))}"));
}
