using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>A worklist or a filtered list of what the caller may see, oldest or most urgent first; without a worklist, the newest first.</summary>
/// <param name="Worklist">to_verify, active, expiring, to_confirm, lifted_today or all.</param>
/// <param name="Origin">Code of the institution that asked.</param>
/// <param name="State">registered, active, lifted, expired, rejected or annulled.</param>
/// <param name="Visibility">open, silent or reserved; a class the caller does not see has nothing in it.</param>
/// <param name="Person">The person of the People area that the subject has been found to be.</param>
/// <param name="From">First day of registration.</param>
[Requires(Can.ReadAlerts), ReadsPersonalData]
public sealed record FindAlerts(
    string? Worklist, string? Type, string? Origin, AlertState? State, AlertVisibility? Visibility, Guid? Person, DateOnly? From, DateOnly? Until,
    string? After, int? Limit) : IQuery<AlertPage>, IPaged;

internal sealed class FindAlertsRules : AbstractValidator<FindAlerts>
{
    public FindAlertsRules()
    {
        RuleFor(find => find.Worklist).Must(AlertLists.IsList).WithErrorCode("common.unknown_code");
        RuleFor(find => find.Type).Optional(AlertType.CodeLength);
        RuleFor(find => find.Origin).Optional(AlertData.OriginLength);
        RuleFor(find => find.From).PlausibleDay();
        RuleFor(find => find.Until).PlausibleDay();
    }
}

internal sealed class FindAlertsHandler(ISql sql, AlertLists lists) : IRequestHandler<FindAlerts, Result<AlertPage>>
{
    public async Task<Result<AlertPage>> Handle(FindAlerts request, CancellationToken cancellationToken)
    {
        var filter = request with { After = null, Limit = null };
        var limit = request.Limit ?? Page<AlertRow>.DefaultLimit;
        var after = request.After is { } cursor ? Cursor.Decode(cursor, filter) : [];
        if (after is null || !AlertLists.IsPosition(after)) return CommonErrors.BadCursor;

        var rows = await sql.Query<AlertRow>(lists.Find(request, after, limit + 1), cancellationToken);
        var page = Cursor.Cut(rows, limit, filter, row => [row.SortDay, row.Id]);
        return new AlertPage(page.Items, page.Next);
    }
}
