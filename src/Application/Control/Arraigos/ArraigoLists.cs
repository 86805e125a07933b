using System.Globalization;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Application.Control.Arraigos;

/// <summary>The worklists in SQL. Each has its own index and its own total order, so a page costs the same at any size.</summary>
internal sealed class ArraigoLists(TimeProvider clock, ArraigoCalendar calendar)
{
    /// <summary>Days ahead that the list of expiries shows.</summary>
    public const int ExpiringDays = 30;

    private static readonly HashSet<string> States = [.. Enum.GetNames<ArraigoState>().Select(state => state.ToUpperInvariant())];

    public DateOnly Today => GuatemalaTime.DayOf(clock.GetUtcNow());

    private static readonly Dictionary<string, Worklist> Lists = new()
    {
        ["all"] = Worklist.All,
        ["to_register"] = Worklist.ToRegister,
        ["to_verify"] = Worklist.ToVerify,
        ["observed"] = Worklist.Observed,
        ["expiring"] = Worklist.Expiring,
        ["for_decision"] = Worklist.ForDecision,
        ["to_confirm"] = Worklist.ToConfirm,
        ["lifted_today"] = Worklist.LiftedToday,
    };

    public static bool IsList(string? name) => name is null || Lists.ContainsKey(name);

    public static Worklist Of(string? name) => name is null ? Worklist.All : Lists[name];

    public static bool IsState(string? state) => state is null || States.Contains(state);

    public static bool IsPosition(IReadOnlyList<string?> keys) =>
        keys.Count == 0
        || (keys.Count == 2 && Guid.TryParse(keys[1], out _) && (keys[0] is null || DateOnly.TryParseExact(keys[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));

    public static FormattableString Select(FormattableString sortDay) => SqlText.Join(
        $"""
        select a.id, a.version, a.type, a.state, a.court_id, a.court_name, c.department_code, a.case_file, a.oficio, a.oficio_date,
               array(select s.full_name from control.arraigo_subjects s where s.arraigo_id = a.id order by s.ordinal) as subjects,
               a.company_name, a.received_at, a.registered_at, a.annotated_at, a.answer_by, a.expires_on, a.review_on, a.ended_on,
               p.id as proposal_id, p.kind as proposal_kind, p.proposed_by_name as proposed_by, a.load_id is not null as imported,
        """,
        sortDay,
        $"""
         as sort_day
          from control.arraigos a
          join control.courts c on c.id = a.court_id
          left join lateral (select waiting.id, waiting.kind, waiting.proposed_by_name from control.arraigo_proposals waiting
                              where waiting.arraigo_id = a.id and waiting.outcome = 'Pending' order by waiting.kind = 'Extension' desc limit 1) p on true
        """);

    public static FormattableString SortDay(Worklist list) => list switch
    {
        Worklist.Observed => $"a.answer_by",
        Worklist.Expiring => $"a.expires_on",
        Worklist.ForDecision => $"a.review_on",
        _ => $"null::date",
    };

    public FormattableString Where(Worklist list) => list switch
    {
        Worklist.ToRegister => $"where a.state = 'RECIBIDO'",
        Worklist.ToVerify => $"where a.state = 'REGISTRADO'",
        Worklist.Observed => $"where a.state = 'OBSERVADO'",
        Worklist.Expiring => $"where a.ended_on is null and a.expires_on between {Today} and {Today.AddDays(ExpiringDays)}",
        Worklist.ForDecision => $"where a.ended_on is null and a.review_on <= {Today}",
        Worklist.ToConfirm => $"where a.id in (select waiting.arraigo_id from control.arraigo_proposals waiting where waiting.outcome = 'Pending')",
        Worklist.LiftedToday => $"where a.id in (select lifted.arraigo_id from control.arraigo_acts lifted where lifted.kind = 'Lifted' and lifted.effective_on = {Today})",
        _ => $"where true",
    };

    public static FormattableString? After(Worklist list, IReadOnlyList<string?> keys)
    {
        if (keys.Count == 0) return null;
        var id = Guid.Parse(keys[1]!);
        if (keys[0] is null && list is Worklist.All) return $"and a.id < {id}";
        if (keys[0] is null) return $"and a.id > {id}";
        var day = DateOnly.ParseExact(keys[0]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return list switch
        {
            Worklist.Observed => $"and (a.answer_by, a.id) > ({day}, {id})",
            Worklist.Expiring => $"and (a.expires_on, a.id) > ({day}, {id})",
            _ => $"and (a.review_on, a.id) > ({day}, {id})",
        };
    }

    public static FormattableString OrderBy(Worklist list) => list switch
    {
        Worklist.All => $"order by a.id desc",
        Worklist.Observed => $"order by a.answer_by, a.id",
        Worklist.Expiring => $"order by a.expires_on, a.id",
        Worklist.ForDecision => $"order by a.review_on, a.id",
        _ => $"order by a.id",
    };

    public static FormattableString Filter(FindArraigos find) => SqlText.Join(
        SqlText.With(find.Type, type => $"and a.type = {type}"),
        SqlText.With(find.Court, court => $"and a.court_id = {court}"),
        SqlText.With(find.Department, department => $"and c.department_code = {department}"),
        SqlText.With(find.State, state => $"and a.state = {state}"),
        SqlText.With(find.From, from => $"and a.received_at >= {GuatemalaTime.StartOf(from)}"),
        SqlText.With(find.Until, until => $"and a.received_at < {GuatemalaTime.StartOf(until.AddDays(1))}"),
        SqlText.With(find.Due, due => $"and a.ended_on is null and (a.expires_on = {due} or a.review_on = {due})"));

    public async Task<IReadOnlyList<ArraigoRow>> WithDaysLeft(IReadOnlyList<ArraigoRow> rows, CancellationToken ct)
    {
        if (rows.All(row => row.AnswerBy is null)) return rows;
        var left = await calendar.Left(Today, ct);
        return [.. rows.Select(row => row with { AnswerDaysLeft = row.AnswerBy is { } last && row.EndedOn is null ? left(last) : null })];
    }
}
