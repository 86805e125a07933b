using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Certificates;

/// <summary>Asks the same question again today and compares the answers.</summary>
internal sealed class CertificateCheck(IDb db, ISql sql, CertificateSearch search, CertificateSeals seals, IRegisterChain chain, TimeProvider clock)
{
    public async Task<CertificateVerification?> Of(VerificationCode code, CancellationToken ct)
    {
        if (await db.Certificates.AsNoTracking().SingleOrDefaultAsync(certificate => certificate.Code == code.Value, ct) is not { RegisterActId: { } act } certificate)
            return null;

        var now = CertificateConclusion.For(certificate.Person, certificate.Company, await search.Candidates(certificate.Person, certificate.Company, clock.GetUtcNow(), ct));
        var changed = certificate.Conclusion.DiffersFrom(now);
        return new(
            certificate.Number.ToString(), certificate.Result, certificate.IssuedAt, certificate.CutAt, CertificateFacts.Searched(certificate),
            CertificateFacts.Orders(certificate), CertificateSeals.Fingerprint(certificate), seals.IsGenuine(certificate),
            await chain.Prove(act, ct) is not null, changed, changed ? await FirstChange(certificate, now, ct) : null)
        {
            People = certificate.Person is { } person ? [person.PersonId] : [],
        };
    }

    /// <summary>The day of the first act after the cut on any order that either answer rests on.</summary>
    private async Task<DateOnly?> FirstChange(Certificate certificate, CertificateConclusion now, CancellationToken ct)
    {
        var orders = certificate.Conclusion.Findings.Concat(now.Findings).Select(finding => finding.Order.ArraigoId).Distinct().ToList();
        var at = await sql.OneOrNone<DateTimeOffset?>($"""
            select min(a.at) from control.arraigo_acts a where a.arraigo_id = any({orders}) and a.at > {certificate.CutAt}
            """, ct);
        return at is { } first ? GuatemalaTime.DayOf(first) : null;
    }
}
