using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Figures;

/// <summary>The area's figures in the form every area shares.</summary>
/// <param name="Period">Or <c>undeclared</c>, of which this area has nothing: every order and every certificate has its day.</param>
[Requires(Can.SummariseArraigos)]
public sealed record SummariseControl(string? Period) : IQuery<AreaSummary>
{
    internal const string Undeclared = "undeclared";
}

internal sealed class SummariseControlRules : AbstractValidator<SummariseControl>
{
    public SummariseControlRules() =>
        RuleFor(summarise => summarise.Period).NotNull().WithErrorCode("common.required")
            .Must(code => code is SummariseControl.Undeclared || Domain.Common.Period.Parse(code) is not null).WithErrorCode("common.period_invalid");
}

internal sealed class SummariseControlHandler(ISender igm) : IRequestHandler<SummariseControl, Result<AreaSummary>>
{
    public async Task<Result<AreaSummary>> Handle(SummariseControl request, CancellationToken cancellationToken) =>
        request.Period is SummariseControl.Undeclared ? new AreaSummary(SummariseControl.Undeclared, [])
        : (await igm.Send(new SummariseArraigos(request.Period), cancellationToken)).Map(figures => new AreaSummary(figures.Period,
        [
            Flow(figures.Period, "arraigos_entered", figures.Entered),
            Flow(figures.Period, "arraigos_lifted", figures.Lifted),
            Flow(figures.Period, "arraigos_extended", figures.Extended),
            Flow(figures.Period, "arraigos_expired", figures.Expired),
            Flow(figures.Period, "arraigos_substituted", figures.Substituted),
            Flow(figures.Period, "arraigos_annulled", figures.Annulled),
            Flow(figures.Period, "arraigos_in_force", figures.StockAtEnd) with { Basis = "stock" },
            Flow(figures.Period, "certificates", figures.Certificates.Total) with { Unit = "document" },
        ]));

    private static Measure Flow(string period, string measure, long value) => new()
    {
        Name = measure,
        Unit = "order",
        Basis = "flow",
        Source = "derived",
        DeclaredPeriod = period,
        Value = value,
    };
}
