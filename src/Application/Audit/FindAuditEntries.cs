using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Audit;

/// <summary>The log by codes, ids and times. Reading it is itself written into it.</summary>
/// <param name="Subject">A person or a file the entries concern.</param>
/// <param name="Actor">The officer's or partner's id.</param>
[Requires(Can.ReadAudit), ReadsPersonalData]
public sealed record FindAuditEntries(
    Guid? Subject = null, Guid? Actor = null, string? UseCase = null, string? Outcome = null, DateTimeOffset? From = null, DateTimeOffset? Until = null,
    string? After = null, int? Limit = null) : IQuery<Page<AuditEntryRow>>, IPaged;

internal sealed class FindAuditEntriesRules : AbstractValidator<FindAuditEntries>
{
    public FindAuditEntriesRules()
    {
        RuleFor(find => find.UseCase).Optional(100);
        RuleFor(find => find.Outcome).Optional(100);
        RuleFor(find => find.From).Must(EntryTimes.Plausible).WithErrorCode("common.date_out_of_range");
        RuleFor(find => find.Until).Must(EntryTimes.Plausible).WithErrorCode("common.date_out_of_range");
    }
}

internal sealed class FindAuditEntriesHandler(ISql sql, Trail trail) : IRequestHandler<FindAuditEntries, Result<Page<AuditEntryRow>>>
{
    public Task<Result<Page<AuditEntryRow>>> Handle(FindAuditEntries request, CancellationToken cancellationToken)
    {
        trail.Concerns(request.Subject is { } subject ? [subject] : []);
        var filter = new EntryFilter(request.Subject, request.Actor, null, request.UseCase, request.Outcome, null, request.From, request.Until);
        return EntryList.Read(sql, filter, request, cancellationToken);
    }
}
