using Igm.Application.Control.Certificates;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Control;

internal static class CertificateEndpoints
{
    public static void MapCertificates(this RouteGroupBuilder api)
    {
        var certificates = api.MapGroup("/control/certificates").WithTags("control");
        certificates.MapPost("/", (IssueCertificate issue, ISender igm, CancellationToken ct) =>
                igm.Send(issue, ct).ThenSealed(igm, ct).ToCreated(issued => $"/api/v1/control/certificates/{issued.Id}"))
            .WithSummary("Issue a certificate of what the register holds of a person or a company now")
            .Produces<IssuedCertificate>(StatusCodes.Status201Created);
        certificates.MapGet("/", ([AsParameters] FindCertificates find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToOk())
            .WithSummary("Certificates issued, the latest first")
            .Produces<CertificatesFound>();
        certificates.MapGet("/entitlements", ([AsParameters] FindEntitlements find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("By what right a certificate may be asked for")
            .Produces<IReadOnlyList<EntitlementRow>>();
        certificates.MapGet("/{certificateId}", (Id<Certificate> certificateId, ISender igm, CancellationToken ct) => igm.Send(new GetCertificate(certificateId), ct).ToOk())
            .Sends<GetCertificate>()
            .WithSummary("A certificate with everything it rests on")
            .Produces<CertificateDetail>();
        certificates.MapGet("/{certificateId}/seal", (Id<Certificate> certificateId, ISender igm, CancellationToken ct) => igm.Send(new AwaitCertificateSeal(certificateId), ct).ToOk())
            .Sends<AwaitCertificateSeal>()
            .WithSummary("A certificate's seal and inclusion proof, when it was late at issue")
            .Produces<IssuedCertificate>();
        certificates.MapGet("/{certificateId}/document", (Id<Certificate> certificateId, ISender igm, CancellationToken ct) =>
                igm.Send(new GetCertificateDocument(certificateId), ct).ToFile(document => FileAnswer.Of(document.FileName, "application/pdf", document.Content)))
            .Sends<GetCertificateDocument>()
            .WithSummary("A certificate as PDF, with its proof inside")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        api.MapGroup("/certificates").WithTags("public")
            .MapPost("/verifications", (VerifyCertificate verify, ISender igm, CancellationToken ct) => igm.Send(verify, ct).ToOk())
            .WithSummary("Check a certificate by the code on the paper")
            .Produces<CertificateVerification>()
            .Produces<Problem>(StatusCodes.Status404NotFound, Problems.ContentType);
    }

    /// <summary>The act is done; the window then waits for its seal.</summary>
    private static async Task<Result<IssuedCertificate>> ThenSealed(this Task<Result<CertificateRegistered>> issue, ISender igm, CancellationToken ct) =>
        await issue is { Succeeded: true } issued ? await igm.Send(new AwaitCertificateSeal(new(issued.Value.Id)), ct) : (await issue).Error!;
}
