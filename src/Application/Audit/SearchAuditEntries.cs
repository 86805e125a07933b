using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Audit;

/// <summary>The log also by an officer's user name and a case reference, which do not belong into a URL.</summary>
[Requires(Can.ReadAudit), ReadsPersonalData]
public sealed record SearchAuditEntries(
    Guid? Subject = null, Guid? Actor = null, string? ActorName = null, string? UseCase = null, string? Outcome = null, string? CaseReference = null,
    DateTimeOffset? From = null, DateTimeOffset? Until = null, string? After = null, int? Limit = null) : IQuery<Page<AuditEntryRow>>, IPaged;

internal sealed class SearchAuditEntriesRules : AbstractValidator<SearchAuditEntries>
{
    public SearchAuditEntriesRules()
    {
        RuleFor(search => search.ActorName).Optional();
        RuleFor(search => search.UseCase).Optional(100);
        RuleFor(search => search.Outcome).Optional(100);
        RuleFor(search => search.CaseReference).Optional();
        RuleFor(search => search.From).Must(EntryTimes.Plausible).WithErrorCode("common.date_out_of_range");
        RuleFor(search => search.Until).Must(EntryTimes.Plausible).WithErrorCode("common.date_out_of_range");
    }
}

internal sealed class SearchAuditEntriesHandler(ISql sql, Trail trail) : IRequestHandler<SearchAuditEntries, Result<Page<AuditEntryRow>>>
{
    public Task<Result<Page<AuditEntryRow>>> Handle(SearchAuditEntries request, CancellationToken cancellationToken)
    {
        trail.Concerns(request.Subject is { } subject ? [subject] : []);
        var filter = new EntryFilter(
            request.Subject, request.Actor, request.ActorName, request.UseCase, request.Outcome, request.CaseReference, request.From, request.Until);
        return EntryList.Read(sql, filter, request, cancellationToken);
    }
}
