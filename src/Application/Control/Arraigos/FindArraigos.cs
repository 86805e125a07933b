using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>A worklist or a filtered list, oldest or most urgent first; without a worklist, the newest first.</summary>
/// <param name="Worklist">to_register, to_verify, observed, expiring, for_decision, to_confirm, lifted_today or all.</param>
/// <param name="State">As in the institution's table of states, e.g. <c>ACTIVO</c>.</param>
/// <param name="Department">Two digits: where the court sits.</param>
/// <param name="From">First day of reception.</param>
/// <param name="Due">The last day, or the day of review, of an order that is still open.</param>
[Requires(Can.ReadArraigos), ReadsPersonalData]
public sealed record FindArraigos(
    string? Worklist, string? Type, Guid? Court, string? Department, string? State, DateOnly? From, DateOnly? Until, string? After, int? Limit, DateOnly? Due = null)
    : IQuery<ArraigoPage>, IPaged, IArraigoFilter;

internal sealed class FindArraigosRules : AbstractValidator<FindArraigos>
{
    public FindArraigosRules()
    {
        Include(new ArraigoFilterRules());
        RuleFor(find => find.Due).PlausibleDay();
    }
}

/// <summary>What a list is filtered by, read or exported.</summary>
internal interface IArraigoFilter
{
    string? Worklist { get; }
    string? Type { get; }
    string? Department { get; }
    string? State { get; }
    DateOnly? From { get; }
    DateOnly? Until { get; }
}

internal sealed class ArraigoFilterRules : AbstractValidator<IArraigoFilter>
{
    public ArraigoFilterRules()
    {
        RuleFor(find => find.Worklist).Must(ArraigoLists.IsList).WithErrorCode("common.unknown_code");
        RuleFor(find => find.Type).Optional(ArraigoType.CodeLength);
        RuleFor(find => find.Department).Matches("^[0-9]{2}$").WithErrorCode("common.unknown_code");
        RuleFor(find => find.State).Must(ArraigoLists.IsState).WithErrorCode("common.unknown_code");
        RuleFor(find => find.From).PlausibleDay();
        RuleFor(find => find.Until).PlausibleDay();
    }
}

internal sealed class FindArraigosHandler(ISql sql, ArraigoLists lists) : IRequestHandler<FindArraigos, Result<ArraigoPage>>
{
    public async Task<Result<ArraigoPage>> Handle(FindArraigos request, CancellationToken cancellationToken)
    {
        var filter = request with { After = null, Limit = null };
        var limit = request.Limit ?? Page<ArraigoRow>.DefaultLimit;
        var after = request.After is { } cursor ? Cursor.Decode(cursor, filter) : [];
        if (after is null || !ArraigoLists.IsPosition(after)) return CommonErrors.BadCursor;

        var list = ArraigoLists.Of(request.Worklist);
        var rows = await sql.Query<ArraigoRow>(SqlText.Join(
            ArraigoLists.Select(ArraigoLists.SortDay(list)), lists.Where(list), ArraigoLists.Filter(request), ArraigoLists.After(list, after), ArraigoLists.OrderBy(list), $"limit {limit + 1}"),
            cancellationToken);
        var page = Cursor.Cut(rows, limit, filter, row => [row.SortDay, row.Id]);
        return new ArraigoPage(await lists.WithDaysLeft(page.Items, cancellationToken), page.Next);
    }
}
