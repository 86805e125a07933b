using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Figures;

/// <summary>The same figures of a period, opened by month, type of order, court or department of the court.</summary>
[Requires(Can.SummariseArraigos)]
public sealed record SummariseArraigosBy(string? Period, string? By) : IQuery<ArraigoFigures>;

public sealed record ArraigoFigures(string Period, string Unit, string By, IReadOnlyList<ArraigoFigureRow> Rows);

public sealed record ArraigoFigureRow
{
    /// <summary>Month, code of the type, id of the court or code of the department.</summary>
    public required string Key { get; init; }
    public string? Name { get; init; }
    public long StockAtStart { get; init; }
    public long Entered { get; init; }
    public long Lifted { get; init; }
    public long Extended { get; init; }
    public long Expired { get; init; }
    public long Substituted { get; init; }
    public long Annulled { get; init; }
    public long Net => Entered - Lifted;
    public long StockAtEnd => StockAtStart + Entered - Lifted - Expired - Substituted - Annulled;

    /// <summary>Of a month; a certificate is of a person or a company and belongs to no type, court or department.</summary>
    public CertificateCount? Certificates { get; init; }
}

internal sealed class SummariseArraigosByRules : AbstractValidator<SummariseArraigosBy>
{
    public SummariseArraigosByRules()
    {
        RuleFor(find => find.Period).NotNull().WithErrorCode("common.required")
            .Must(code => Domain.Common.Period.Parse(code) is not null).WithErrorCode("common.period_invalid");
        RuleFor(find => find.By).Must(by => by is "month" or "type" or "court" or "department").WithErrorCode("common.unknown_code");
    }
}

internal sealed class SummariseArraigosByHandler(ISql sql) : IRequestHandler<SummariseArraigosBy, Result<ArraigoFigures>>
{
    public async Task<Result<ArraigoFigures>> Handle(SummariseArraigosBy request, CancellationToken cancellationToken)
    {
        var period = Period.Parse(request.Period)!;
        var rows = await (request.By == "month" ? ByMonth(period, cancellationToken) : ByPart(period, request.By!, cancellationToken));
        return new ArraigoFigures(period.Code, "order", request.By!, rows);
    }

    private async Task<IReadOnlyList<ArraigoFigureRow>> ByMonth(Period period, CancellationToken ct)
    {
        var orders = await OrdersByMonth(period, ct);
        var papers = (await sql.Query<CertificateRow>($"""
            select month, positive, negative, inconclusive, total from control.v_certificates_by_month_v1
             where month between {period.Months().First().Code} and {period.Months().Last().Code}
            """, ct)).ToDictionary(papers => papers.Month);
        return [.. orders.Select(row => row with { Certificates = papers.TryGetValue(row.Key, out var of) ? of.Count : CertificateCount.None })];
    }

    private Task<IReadOnlyList<ArraigoFigureRow>> OrdersByMonth(Period period, CancellationToken ct) => sql.Query<ArraigoFigureRow>($"""
        with months as (
          select m::date as month, (m + interval '1 month')::date as next
            from generate_series({period.From}::timestamp, {period.Until}::timestamp, interval '1 month') m)
        select to_char(month, 'YYYY-MM') as key, null::text as name,
               (select coalesce(sum(entered) - sum(ended), 0) from control.v_arraigo_flows_v1 where day < month)::bigint as stock_at_start,
               coalesce(sum(f.entered), 0)::bigint as entered, coalesce(sum(f.lifted), 0)::bigint as lifted,
               coalesce(sum(f.extended), 0)::bigint as extended, coalesce(sum(f.expired), 0)::bigint as expired,
               coalesce(sum(f.substituted), 0)::bigint as substituted, coalesce(sum(f.annulled), 0)::bigint as annulled
          from months left join control.v_arraigo_flows_v1 f on f.day >= month and f.day < next
         group by month
         order by month
        """, ct);

    private Task<IReadOnlyList<ArraigoFigureRow>> ByPart(Period period, string by, CancellationToken ct) => sql.Query<ArraigoFigureRow>($"""
        select case {by} when 'type' then type when 'court' then court_id::text else department_code end as key,
               min(case {by} when 'type' then type_name when 'court' then court_name else department_name end) as name,
               coalesce(sum(entered) filter (where day < {period.From}), 0)::bigint - coalesce(sum(ended) filter (where day < {period.From}), 0)::bigint as stock_at_start,
               coalesce(sum(entered) filter (where day >= {period.From}), 0)::bigint as entered,
               coalesce(sum(lifted) filter (where day >= {period.From}), 0)::bigint as lifted,
               coalesce(sum(extended) filter (where day >= {period.From}), 0)::bigint as extended,
               coalesce(sum(expired) filter (where day >= {period.From}), 0)::bigint as expired,
               coalesce(sum(substituted) filter (where day >= {period.From}), 0)::bigint as substituted,
               coalesce(sum(annulled) filter (where day >= {period.From}), 0)::bigint as annulled
          from control.v_arraigo_flows_v1
         where day <= {period.Until}
         group by 1
         order by 4 desc, 1
        """, ct);

    private sealed record CertificateRow
    {
        public string Month { get; init; } = "";
        public long Positive { get; init; }
        public long Negative { get; init; }
        public long Inconclusive { get; init; }
        public long Total { get; init; }

        public CertificateCount Count => new("document", Positive, Negative, Inconclusive, Total);
    }
}
