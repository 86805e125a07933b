using Igm.Application.Audit.Chains;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using MediatR;

namespace Igm.Application.Control.Certificates;

/// <summary>What the window hands over: asked for right after issuing, when the certificate's own entry is about to be sealed.</summary>
[Requires(Can.IssueCertificates), ReadsPersonalData]
public sealed record AwaitCertificateSeal(Id<Certificate> CertificateId) : IQuery<IssuedCertificate>;

/// <param name="Proof">That the certificate is an act of the register; null while its seal is late, and then fetched later.</param>
public sealed record IssuedCertificate(
    Guid Id, int Version, string Number, CertificateResult Result, string Code, DateTimeOffset CutAt, bool Sealed, long? Seal, RegisterCut? Register, RegisterProof? Proof) : IAbout
{
    internal Guid? PersonId { get; init; }

    IEnumerable<Guid> IAbout.About => PersonId is { } person ? [Id, person] : [Id];
}

internal sealed class AwaitCertificateSealHandler(IDb db, CertificateSeals seals) : IRequestHandler<AwaitCertificateSeal, Result<IssuedCertificate>>
{
    public async Task<Result<IssuedCertificate>> Handle(AwaitCertificateSeal request, CancellationToken cancellationToken)
    {
        if (await db.Certificates.FindAsync([request.CertificateId], cancellationToken) is not { RegisterActId: { } act } certificate)
            return CertificateErrors.NotFound;

        var proof = await seals.Prove(act, cancellationToken);
        return new IssuedCertificate(
            certificate.Id.Value, certificate.Version, certificate.Number.ToString(), certificate.Result, VerificationCode.FromStored(certificate.Code!).Formatted,
            certificate.CutAt, proof is not null, proof?.Seal.Number, certificate.Register, proof)
        {
            PersonId = certificate.Person?.PersonId,
        };
    }
}
