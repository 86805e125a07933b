using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
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

        var today = clock.GetUtcNow();
        var now = CertificateConclusion.For(certificate.Person, certificate.Company, await search.Candidates(certificate.Person, certificate.Company, today, ct));
        var changed = certificate.Conclusion.DiffersFrom(now);
        return new(
            certificate.Number.ToString(), certificate.Result, certificate.IssuedAt, certificate.CutAt, CertificateFacts.Searched(certificate),
            CertificateFacts.Orders(certificate), CertificateSeals.Fingerprint(certificate), seals.IsGenuine(certificate),
            await chain.Prove(act, ct) is not null, changed, changed ? await FirstChange(certificate, now, GuatemalaTime.DayOf(today), ct) : null)
        {
            People = certificate.Person is { } person ? [person.PersonId] : [],
        };
    }

    /// <summary>
    /// The first day since the cut on which an order of which the answers differ came to stand otherwise: by an act, or by the mere
    /// end of its last day, whose act the engine may not have written yet.
    /// </summary>
    private Task<DateOnly?> FirstChange(Certificate certificate, CertificateConclusion now, DateOnly today, CancellationToken ct)
    {
        IReadOnlyList<Guid> orders = [.. certificate.Conclusion.OrdersThatDiffer(now)];
        IReadOnlyList<string> kinds = [.. ArraigoActKinds.ThatChangeStanding.Select(kind => kind.ToString())];
        return sql.OneOrNone<DateOnly?>($"""
            select min(day)
              from (select act.effective_on as day from control.arraigo_acts act
                     where act.arraigo_id = any({orders}) and act.at > {certificate.CutAt} and act.kind = any({kinds})
                    union all
                    select a.expires_on + 1 from control.arraigos a
                     where a.id = any({orders}) and a.expires_on >= {GuatemalaTime.DayOf(certificate.CutAt)} and a.expires_on < {today}) moved
            """, ct);
    }
}
