using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Figures;

/// <summary>Orders by what happened to them in a period: entered once, at verification, and ended once, by the act that ends the last subject.</summary>
[Requires(Can.SummariseArraigos)]
public sealed record SummariseArraigos(string? Period) : IQuery<ArraigoSummary>;

public sealed record ArraigoSummary(
    string Period, string Unit, long StockAtStart, long Entered, long Lifted, long Extended, long Expired,
    long Substituted, long Annulled, long Net, long StockAtEnd, CertificateCount Certificates);

public sealed record CertificateCount(string Unit, long Positive, long Negative, long Inconclusive, long Total)
{
    internal static readonly CertificateCount None = new("document", 0, 0, 0, 0);
}

internal sealed class SummariseArraigosRules : AbstractValidator<SummariseArraigos>
{
    public SummariseArraigosRules() =>
        RuleFor(summarise => summarise.Period).NotNull().WithErrorCode("common.required")
            .Must(code => Domain.Common.Period.Parse(code) is not null).WithErrorCode("common.period_invalid");
}

internal sealed class SummariseArraigosHandler(ISql sql) : IRequestHandler<SummariseArraigos, Result<ArraigoSummary>>
{
    public async Task<Result<ArraigoSummary>> Handle(SummariseArraigos request, CancellationToken cancellationToken)
    {
        var period = Period.Parse(request.Period)!;
        var flows = await sql.OneOrNone<FlowRow>($"""
            select coalesce(sum(entered) filter (where day < {period.From}), 0)::bigint as entered_before,
                   coalesce(sum(ended) filter (where day < {period.From}), 0)::bigint as ended_before,
                   coalesce(sum(entered) filter (where day >= {period.From}), 0)::bigint as entered,
                   coalesce(sum(lifted) filter (where day >= {period.From}), 0)::bigint as lifted,
                   coalesce(sum(extended) filter (where day >= {period.From}), 0)::bigint as extended,
                   coalesce(sum(expired) filter (where day >= {period.From}), 0)::bigint as expired,
                   coalesce(sum(substituted) filter (where day >= {period.From}), 0)::bigint as substituted,
                   coalesce(sum(annulled) filter (where day >= {period.From}), 0)::bigint as annulled
              from control.v_arraigo_flows_v1
             where day <= {period.Until}
            """, cancellationToken);
        var certificates = await sql.OneOrNone<CertificateRow>($"""
            select coalesce(sum(positive), 0)::bigint as positive, coalesce(sum(negative), 0)::bigint as negative,
                   coalesce(sum(inconclusive), 0)::bigint as inconclusive
              from control.v_certificates_by_month_v1
             where month between {period.Months().First().Code} and {period.Months().Last().Code}
            """, cancellationToken);
        return Compose(period, flows!, certificates!);
    }

    private static ArraigoSummary Compose(Period period, FlowRow flows, CertificateRow certificates)
    {
        var start = flows.EnteredBefore - flows.EndedBefore;
        return new(
            period.Code, "order", start, flows.Entered, flows.Lifted, flows.Extended, flows.Expired, flows.Substituted, flows.Annulled,
            Net: flows.Entered - flows.Lifted,
            StockAtEnd: start + flows.Entered - flows.Lifted - flows.Expired - flows.Substituted - flows.Annulled,
            new("document", certificates.Positive, certificates.Negative, certificates.Inconclusive, certificates.Positive + certificates.Negative + certificates.Inconclusive));
    }

    private sealed record FlowRow
    {
        public long EnteredBefore { get; init; }
        public long EndedBefore { get; init; }
        public long Entered { get; init; }
        public long Lifted { get; init; }
        public long Extended { get; init; }
        public long Expired { get; init; }
        public long Substituted { get; init; }
        public long Annulled { get; init; }
    }

    private sealed record CertificateRow
    {
        public long Positive { get; init; }
        public long Negative { get; init; }
        public long Inconclusive { get; init; }
    }
}
