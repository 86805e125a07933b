using Igm.Application.Audit;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Audit;

internal static class AuditEndpoints
{
    public static void MapAudit(this RouteGroupBuilder api)
    {
        var audit = api.MapGroup("/audit").WithTags("audit");
        audit.MapGet("/entries", ([AsParameters] FindAuditEntries find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToOk())
            .WithSummary("The audit log by codes, ids and times, newest first")
            .Produces<Page<AuditEntryRow>>();
        audit.MapPost("/entries/searches", (SearchAuditEntries search, ISender igm, CancellationToken ct) => igm.Send(search, ct).ToOk())
            .WithSummary("The audit log also by user name and case reference")
            .Produces<Page<AuditEntryRow>>();
        audit.MapGet("/entries/{entryId}", ([AsParameters] GetAuditEntry get, ISender igm, CancellationToken ct) => igm.Send(get, ct).ToOk())
            .WithSummary("One entry: who, when, from where, why, and what changed")
            .Produces<AuditEntryDetail>();
        audit.MapPost("/verifications", (VerifyAudit? verify, ISender igm, CancellationToken ct) => igm.Send(verify ?? new VerifyAudit(), ct).ToOk())
            .WithSummary("Read every row and seal, and name the first that was altered, deleted, inserted, reordered or cut off")
            .Produces<Verification>();
        api.MapGet("/certificates/checkpoints", ([AsParameters] FindCheckpoints find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToOk())
            .WithTags("certificates")
            .WithSummary("The daily checkpoints of the audit and of the register, for anyone to keep")
            .Produces<Page<CheckpointRow>>();
    }
}
