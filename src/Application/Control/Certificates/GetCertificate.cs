using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using MediatR;

namespace Igm.Application.Control.Certificates;

[Requires(Can.ReadCertificates), ReadsPersonalData]
public sealed record GetCertificate(Id<Certificate> CertificateId) : IQuery<CertificateDetail>;

/// <summary>All that was asked, searched and found; an officer also sees the orders that could not be told apart.</summary>
public sealed record CertificateDetail(
    Guid Id, string Number, CertificateResult Result, DateTimeOffset IssuedAt, DateTimeOffset CutAt, RegisterCut? Register,
    SearchedPerson? Person, SearchedCompany? Company, Requester? Requester, Entitlement? Entitlement, string? PaymentSlip,
    IReadOnlyList<Finding> Findings, string? Code, string Fingerprint, bool Imported) : IAbout
{
    IEnumerable<Guid> IAbout.About => Person is null ? [] : [Person.PersonId];
}

internal sealed class GetCertificateHandler(IDb db) : IRequestHandler<GetCertificate, Result<CertificateDetail>>
{
    public async Task<Result<CertificateDetail>> Handle(GetCertificate request, CancellationToken cancellationToken) =>
        await db.Certificates.FindAsync([request.CertificateId], cancellationToken) is { } certificate
            ? new CertificateDetail(
                certificate.Id.Value, certificate.Number.ToString(), certificate.Result, certificate.IssuedAt, certificate.CutAt, certificate.Register,
                certificate.Person, certificate.Company, certificate.Requester, certificate.Entitlement, certificate.PaymentSlip,
                certificate.Conclusion.Findings, certificate.Code is { } code ? VerificationCode.FromStored(code).Formatted : null,
                CertificateSeals.Fingerprint(certificate), certificate.LoadId is not null)
            : CertificateErrors.NotFound;
}
