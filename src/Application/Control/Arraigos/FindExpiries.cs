using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>How many orders have their last day, or their day of review, on each day; no names.</summary>
/// <param name="From">Today, if not said.</param>
/// <param name="Until">Thirty days on, if not said; at most 400 days after the first.</param>
[Requires(Can.ReadArraigos)]
public sealed record FindExpiries(DateOnly? From, DateOnly? Until) : IQuery<IReadOnlyList<ExpiryDay>>;

public sealed record ExpiryDay
{
    public DateOnly Day { get; init; }
    public long Expiring { get; init; }
    public long ForDecision { get; init; }
}

internal sealed class FindExpiriesRules : AbstractValidator<FindExpiries>
{
    public FindExpiriesRules(TimeProvider clock)
    {
        RuleFor(find => find.From).PlausibleDay();
        RuleFor(find => find.Until).PlausibleDay()
            .Must((find, until) => until is null || (find.From ?? GuatemalaTime.DayOf(clock.GetUtcNow())) is var from && until >= from && until.Value.DayNumber - from.DayNumber <= 400)
            .WithErrorCode("common.date_out_of_range");
    }
}

internal sealed class FindExpiriesHandler(ISql sql, ArraigoLists lists) : IRequestHandler<FindExpiries, Result<IReadOnlyList<ExpiryDay>>>
{
    public async Task<Result<IReadOnlyList<ExpiryDay>>> Handle(FindExpiries request, CancellationToken cancellationToken)
    {
        var from = request.From ?? lists.Today;
        var until = request.Until ?? from.AddDays(ArraigoLists.ExpiringDays);
        var days = await sql.Query<ExpiryDay>($"""
            select day, sum(expiring)::bigint as expiring, sum(for_decision)::bigint as for_decision
              from (select expires_on as day, 1 as expiring, 0 as for_decision from control.arraigos where ended_on is null and expires_on between {from} and {until}
                    union all
                    select review_on, 0, 1 from control.arraigos where ended_on is null and review_on between {from} and {until}) due
             group by day
             order by day
            """, cancellationToken);
        return days.ToList();
    }
}
