using Igm.Application.Control.Arraigos;
using Igm.Application.Control.ArraigoTypes;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.WebApi.Http;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Igm.WebApi.Endpoints.Control;

internal static class ArraigoEndpoints
{
    public static void MapArraigos(this RouteGroupBuilder api)
    {
        var arraigos = api.MapGroup("/control/arraigos").WithTags("control");
        arraigos.MapGet("/", ([AsParameters] FindArraigos find, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToPage(http, page => page.Next))
            .WithSummary("A worklist, or a filtered list").Produces<ArraigoPage>();
        arraigos.MapPost("/searches", (SearchArraigos search, ISender igm, CancellationToken ct) => igm.Send(search, ct).ToOk())
            .WithSummary("By case file, oficio, court, name, CUI, passport, cédula or company").Produces<ArraigosFound>();
        arraigos.MapGet("/worklists", ([AsParameters] CountWorklists count, ISender igm, CancellationToken ct) => igm.Send(count, ct).ToOk())
            .WithSummary("How many orders wait in each worklist").Produces<WorklistCounts>();
        arraigos.MapGet("/calendar", ([AsParameters] FindExpiries find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToOk())
            .WithSummary("Last days and days of review, by day").Produces<IReadOnlyList<ExpiryDay>>();
        arraigos.MapGet("/exports", ([AsParameters] ExportArraigos export, ISender igm, CancellationToken ct) => igm.Send(export, ct).ToFile(file => new(file.FileName, "text/csv; charset=utf-8", new MemoryStream(file.Content))))
            .WithSummary("A filtered list as CSV").Produces(200, contentType: "text/csv");
        arraigos.MapGet("/{arraigoId}", (Id<Arraigo> arraigoId, ISender igm, CancellationToken ct) => igm.Send(new GetArraigo(arraigoId), ct).ToOk())
            .Sends<GetArraigo>().WithSummary("One order with subjects, scans and timeline").Produces<ArraigoDetail>();

        arraigos.MapPost("/", (ReceiveArraigo receive, ISender igm, CancellationToken ct) => igm.Send(receive, ct).ToCreated(done => $"/api/v1/control/arraigos/{done.Id}"))
            .WithSummary("Receive a court's paper").Produces<ReceivedArraigo>(201);
        arraigos.MapPost("/{arraigoId}/scans", async (Id<Arraigo> arraigoId, IFormFile file, ISender igm, CancellationToken ct) =>
                await igm.Send(await AttachScan.Of(arraigoId, file.FileName, file.OpenReadStream(), ct), ct)
                    .ToCreated(scan => $"/api/v1/control/arraigos/{arraigoId}/scans/{scan.Id}"))
            .Sends<AttachScan>().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(AttachScan.MaxUpload)).WithSummary("Attach a scanned paper").Produces<AttachedScan>(201);
        arraigos.MapGet("/{arraigoId}/scans/{scanId}", (Id<Arraigo> arraigoId, Guid scanId, ISender igm, CancellationToken ct) =>
                igm.Send(new ReadScan(arraigoId, scanId), ct).ToFile(scan => new(scan.FileName, scan.ContentType, scan.Content)))
            .Sends<ReadScan>().WithSummary("Read a scanned paper").Produces(200, contentType: "application/octet-stream");

        arraigos.MapPost("/{arraigoId}/registration", (Id<Arraigo> arraigoId, RegisterArraigo register, ISender igm, CancellationToken ct) => igm.Send(register with { ArraigoId = arraigoId }, ct).ToOk())
            .WithSummary("Register, complete or openly incomplete").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/completion", (Id<Arraigo> arraigoId, CompleteArraigo complete, ISender igm, CancellationToken ct) => igm.Send(complete with { ArraigoId = arraigoId }, ct).ToOk())
            .WithSummary("Enter what the court answered").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/observations", (Id<Arraigo> arraigoId, ObserveArraigo observe, ISender igm, CancellationToken ct) => igm.Send(observe with { ArraigoId = arraigoId }, ct).ToOk())
            .WithSummary("Ask the court for what is missing").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/verification", (Id<Arraigo> arraigoId, ISender igm, CancellationToken ct) => igm.Send(new VerifyArraigo { ArraigoId = arraigoId }, ct).ToOk())
            .Sends<VerifyArraigo>().WithSummary("Verify, as second person: the annotation").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/return", (Id<Arraigo> arraigoId, ReturnArraigo back, ISender igm, CancellationToken ct) => igm.Send(back with { ArraigoId = arraigoId }, ct).ToOk())
            .WithSummary("Return to the court").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/corrections", (Id<Arraigo> arraigoId, CorrectArraigo correct, ISender igm, CancellationToken ct) => igm.Send(correct with { ArraigoId = arraigoId }, ct).ToOk())
            .WithSummary("Correct, with a reason; whom an annotated order stops, as a proposal").Produces<CorrectedArraigo>();
        arraigos.MapPost("/{arraigoId}/decision", (Id<Arraigo> arraigoId, DecideArraigo decide, ISender igm, CancellationToken ct) => igm.Send(decide with { ArraigoId = arraigoId }, ct).ToOk())
            .WithSummary("Keep or let lapse at the term (FAM, LAB, NNA)").Produces<ArraigoStanding>();
        MapProposals(arraigos);

        var types = api.MapGroup("/control/arraigo-types").WithTags("control");
        types.MapGet("/", ([AsParameters] FindArraigoTypes find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("Types of order and their rules").Produces<IReadOnlyList<ArraigoTypeRow>>();
        types.MapPost("/{code}/rules", (string code, ChangeArraigoRules change, ISender igm, CancellationToken ct) => igm.Send(change with { Code = code }, ct).ToCreated("/api/v1/control/arraigo-types"))
            .WithSummary("A new version of a type's rules").Produces<Igm.Application.Common.Registered>(201);
    }

    /// <summary>Two people each: one proposes, another confirms or refuses.</summary>
    private static void MapProposals(RouteGroupBuilder arraigos)
    {
        arraigos.MapPost("/{arraigoId}/extensions", (Id<Arraigo> arraigoId, ProposeExtension propose, ISender igm, CancellationToken ct) => igm.Send(propose with { ArraigoId = arraigoId }, ct).ToCreated(At(arraigoId)))
            .WithSummary("Propose the extension a judge ordered").Produces<ProposedAct>(201);
        arraigos.MapPost("/{arraigoId}/extensions/{actId}/confirmation", (Id<Arraigo> arraigoId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmExtension { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmExtension>().WithSummary("Confirm an extension").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/extensions/{actId}/refusal", (Id<Arraigo> arraigoId, Guid actId, RefuseExtension refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse an extension").Produces<ArraigoStanding>();

        arraigos.MapPost("/{arraigoId}/liftings", (Id<Arraigo> arraigoId, ProposeLifting propose, ISender igm, CancellationToken ct) => igm.Send(propose with { ArraigoId = arraigoId }, ct).ToCreated(At(arraigoId)))
            .WithSummary("Propose the lifting a court ordered").Produces<ProposedAct>(201);
        arraigos.MapPost("/{arraigoId}/liftings/{actId}/confirmation", (Id<Arraigo> arraigoId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmLifting { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmLifting>().WithSummary("Confirm a lifting").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/liftings/{actId}/refusal", (Id<Arraigo> arraigoId, Guid actId, RefuseLifting refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse a lifting").Produces<ArraigoStanding>();

        arraigos.MapPost("/{arraigoId}/substitutions", (Id<Arraigo> arraigoId, ProposeSubstitution propose, ISender igm, CancellationToken ct) => igm.Send(propose with { ArraigoId = arraigoId }, ct).ToCreated(At(arraigoId)))
            .WithSummary("Propose the substitution a judge accepted").Produces<ProposedAct>(201);
        arraigos.MapPost("/{arraigoId}/substitutions/{actId}/confirmation", (Id<Arraigo> arraigoId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmSubstitution { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmSubstitution>().WithSummary("Confirm a substitution").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/substitutions/{actId}/refusal", (Id<Arraigo> arraigoId, Guid actId, RefuseSubstitution refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse a substitution").Produces<ArraigoStanding>();

        arraigos.MapPost("/{arraigoId}/annulments", (Id<Arraigo> arraigoId, ProposeAnnulment propose, ISender igm, CancellationToken ct) => igm.Send(propose with { ArraigoId = arraigoId }, ct).ToCreated(At(arraigoId)))
            .WithSummary("Propose the annulment of a wrong entry").Produces<ProposedAct>(201);
        arraigos.MapPost("/{arraigoId}/annulments/{actId}/confirmation", (Id<Arraigo> arraigoId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmAnnulment { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmAnnulment>().WithSummary("Confirm an annulment; names the certificates it touches").Produces<AnnulledArraigo>();
        arraigos.MapPost("/{arraigoId}/annulments/{actId}/refusal", (Id<Arraigo> arraigoId, Guid actId, RefuseAnnulment refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse an annulment").Produces<ArraigoStanding>();

        arraigos.MapPost("/{arraigoId}/exit-authorisations", (Id<Arraigo> arraigoId, ProposeExit propose, ISender igm, CancellationToken ct) => igm.Send(propose with { ArraigoId = arraigoId }, ct).ToCreated(At(arraigoId)))
            .WithSummary("Propose to let subjects travel for some days").Produces<ProposedAct>(201);
        arraigos.MapPost("/{arraigoId}/exit-authorisations/{actId}/confirmation", (Id<Arraigo> arraigoId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmExit { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmExit>().WithSummary("Confirm a journey").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/exit-authorisations/{actId}/refusal", (Id<Arraigo> arraigoId, Guid actId, RefuseExit refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse a journey").Produces<ArraigoStanding>();

        arraigos.MapPost("/{arraigoId}/corrections/{actId}/confirmation", (Id<Arraigo> arraigoId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmCorrection { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmCorrection>().WithSummary("Confirm a correction").Produces<ArraigoStanding>();
        arraigos.MapPost("/{arraigoId}/corrections/{actId}/refusal", (Id<Arraigo> arraigoId, Guid actId, RefuseCorrection refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { ArraigoId = arraigoId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse a correction").Produces<ArraigoStanding>();
    }

    private static Func<ProposedAct, string> At(Id<Arraigo> arraigo) => _ => $"/api/v1/control/arraigos/{arraigo}";
}
