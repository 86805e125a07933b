using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Control.Alerts;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Figures;

/// <summary>Alerts by what happened to them in a period, opened by month, type, class or origin: of those the caller may know of, and it says which.</summary>
[Requires(Can.SummariseAlerts)]
public sealed record SummariseAlerts(string? Period, string? By) : IQuery<AlertFigures>;

/// <param name="Counted">The classes that are in these figures; what is not named here is not counted, so no difference tells of it.</param>
public sealed record AlertFigures(string Period, string Unit, string By, IReadOnlyList<AlertVisibility> Counted, AlertFigureRow Total, IReadOnlyList<AlertFigureRow> Rows);

public sealed record AlertFigureRow
{
    /// <summary>Month, code of the type, class or code of the institution; of the whole, the period.</summary>
    public string Key { get; init; } = "";
    public long StockAtStart { get; init; }
    public long Entered { get; init; }
    public long Lifted { get; init; }
    public long Expired { get; init; }
    public long Annulled { get; init; }
    public long StockAtEnd => StockAtStart + Entered - Lifted - Expired - Annulled;
}

internal sealed class SummariseAlertsRules : AbstractValidator<SummariseAlerts>
{
    public SummariseAlertsRules()
    {
        RuleFor(find => find.Period).NotNull().WithErrorCode("common.required")
            .Must(code => Domain.Common.Period.Parse(code) is not null).WithErrorCode("common.period_invalid");
        RuleFor(find => find.By).Must(by => by is null or "month" or "type" or "class" or "origin").WithErrorCode("common.unknown_code");
    }
}

internal sealed class SummariseAlertsHandler(ISql sql, AlertSight sight) : IRequestHandler<SummariseAlerts, Result<AlertFigures>>
{
    public async Task<Result<AlertFigures>> Handle(SummariseAlerts request, CancellationToken cancellationToken)
    {
        var period = Period.Parse(request.Period)!;
        var by = request.By ?? "month";
        var rows = by == "month" ? await ByMonth(period, cancellationToken) : await ByPart(period, by, cancellationToken);
        return new AlertFigures(period.Code, "alert", by, sight.Classes, (await ByPart(period, "period", cancellationToken))[0], rows);
    }

    private Task<IReadOnlyList<AlertFigureRow>> ByMonth(Period period, CancellationToken ct) => sql.Query<AlertFigureRow>($"""
        with flows as materialized (
          select f.* from unnest({sight.Codes}) as seen cross join lateral control.v_alert_flows_v1(seen) f where f.day <= {period.Until}),
        months as (
          select m::date as month, (m + interval '1 month')::date as next
            from generate_series({period.From}::timestamp, {period.Until}::timestamp, interval '1 month') m)
        select to_char(month, 'YYYY-MM') as key,
               (select coalesce(sum(before.entered - before.lifted - before.expired - before.annulled), 0) from flows before where before.day < month)::bigint as stock_at_start,
               coalesce(sum(f.entered), 0)::bigint as entered, coalesce(sum(f.lifted), 0)::bigint as lifted,
               coalesce(sum(f.expired), 0)::bigint as expired, coalesce(sum(f.annulled), 0)::bigint as annulled
          from months left join flows f on f.day >= month and f.day < next
         group by month
         order by month
        """, ct);

    private Task<IReadOnlyList<AlertFigureRow>> ByPart(Period period, string by, CancellationToken ct) => sql.Query<AlertFigureRow>($"""
        select key, coalesce(sum(entered - lifted - expired - annulled) filter (where day < {period.From}), 0)::bigint as stock_at_start,
               coalesce(sum(entered) filter (where day >= {period.From}), 0)::bigint as entered,
               coalesce(sum(lifted) filter (where day >= {period.From}), 0)::bigint as lifted,
               coalesce(sum(expired) filter (where day >= {period.From}), 0)::bigint as expired,
               coalesce(sum(annulled) filter (where day >= {period.From}), 0)::bigint as annulled
          from (select case {by} when 'type' then f.type when 'class' then f.class when 'origin' then f.origin else {period.Code} end as key, f.*
                  from unnest({sight.Codes}) as seen cross join lateral control.v_alert_flows_v1(seen) f where f.day <= {period.Until}
                union all
                select {period.Code}, null, null, null, null, null, 0, 0, 0, 0 where {by} = 'period') counted
         group by key
         order by entered desc, key
        """, ct);
}
