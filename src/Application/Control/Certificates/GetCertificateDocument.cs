using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using MediatR;

namespace Igm.Application.Control.Certificates;

/// <summary>The certificate as PDF, with its inclusion proof inside, or with the word that its seal is still awaited.</summary>
[Requires(Can.ReadCertificates), ReadsPersonalData]
public sealed record GetCertificateDocument(Id<Certificate> CertificateId) : IQuery<CertificateDocument>;

public sealed record CertificateDocument(byte[] Content, string FileName, IReadOnlyList<Guid> People) : IAbout
{
    IEnumerable<Guid> IAbout.About => People;
}

internal sealed class GetCertificateDocumentHandler(IDb db, CertificateSeals seals, IPapers papers) : IRequestHandler<GetCertificateDocument, Result<CertificateDocument>>
{
    public async Task<Result<CertificateDocument>> Handle(GetCertificateDocument request, CancellationToken cancellationToken)
    {
        // The earlier system's papers exist on paper only.
        if (await db.Certificates.FindAsync([request.CertificateId], cancellationToken) is not { RegisterActId: { } act, Signature: { } signature } certificate)
            return CertificateErrors.NotFound;

        var proof = await seals.Prove(act, cancellationToken);
        var paper = new CertificatePaper
        {
            Number = certificate.Number.ToString(),
            Result = certificate.Result.ToString().ToLowerInvariant(),
            IssuedAt = certificate.IssuedAt,
            CutAt = certificate.CutAt,
            Searched = CertificateFacts.Searched(certificate),
            Requested = CertificateFacts.Requested(certificate),
            Orders = CertificateFacts.Orders(certificate),
            Code = VerificationCode.FromStored(certificate.Code!).Formatted,
            Fingerprint = CertificateSeals.Fingerprint(certificate),
            KeyId = signature.KeyId,
            Seal = proof?.Seal.Number,
            CutSeal = certificate.Register?.Seal,
            Proof = CertificateSeals.Portable(certificate, proof),
        };
        return new CertificateDocument(papers.Certificate(paper), $"{paper.Number}.pdf", certificate.Person is { } person ? [person.PersonId] : []);
    }
}
