using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using MediatR;

namespace Igm.Application.Control.Certificates;

/// <param name="Arraigo">Those that listed this order or doubted because of it: whom its annulment touches.</param>
[Requires(Can.ReadCertificates), ReadsPersonalData]
public sealed record FindCertificates(
    CertificateResult? Result = null, DateOnly? From = null, DateOnly? Until = null, Guid? Arraigo = null, string? After = null, int? Limit = null)
    : IQuery<CertificatesFound>, IPaged;

internal sealed class FindCertificatesRules : AbstractValidator<FindCertificates>
{
    public FindCertificatesRules()
    {
        RuleFor(find => find.From).PlausibleDay();
        RuleFor(find => find.Until).PlausibleDay();
    }
}

public sealed record CertificateRow
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public CertificateResult Result { get; init; }
    public DateTimeOffset IssuedAt { get; init; }
    public Guid? PersonId { get; init; }
    public string? PersonName { get; init; }
    public Guid? CompanyId { get; init; }
    public string? CompanyName { get; init; }
    public string? RequesterName { get; init; }
    public string? PaymentSlip { get; init; }
}

public sealed record CertificatesFound(IReadOnlyList<CertificateRow> Items, string? Next) : IAbout
{
    IEnumerable<Guid> IAbout.About => Items.Where(row => row.PersonId is not null).Select(row => row.PersonId!.Value);
}

internal sealed class FindCertificatesHandler(ISql sql) : IRequestHandler<FindCertificates, Result<CertificatesFound>>
{
    public async Task<Result<CertificatesFound>> Handle(FindCertificates find, CancellationToken cancellationToken)
    {
        var filter = (find.Result, find.From, find.Until, find.Arraigo);
        if (!Cursor.Read<DateTimeOffset, Guid>(find.After, filter, out var after)) return CommonErrors.BadCursor;

        var limit = find.Limit ?? Page<object>.DefaultLimit;
        var (from, until) = (find.From is { } first ? GuatemalaTime.StartOf(first) : (DateTimeOffset?)null, find.Until is { } last ? GuatemalaTime.StartOf(last.AddDays(1)) : (DateTimeOffset?)null);
        var rows = await sql.Query<CertificateRow>($"""
            select c.* from control.v_certificates_v1 c
             where ({find.Result?.ToString()}::text is null or c.result = {find.Result?.ToString()})
               and ({from}::timestamptz is null or c.issued_at >= {from})
               and ({until}::timestamptz is null or c.issued_at < {until})
               and ({find.Arraigo}::uuid is null or c.id in (select f.certificate_id from control.certificate_findings f where f.arraigo_id = {find.Arraigo}))
               and ({after?.First}::timestamptz is null or (c.issued_at, c.id) < ({after?.First}, {after?.Second}::uuid))
             order by c.issued_at desc, c.id desc limit {limit + 1}
            """, cancellationToken);
        var page = Cursor.Cut(rows, limit, filter, row => [row.IssuedAt, row.Id]);
        return new CertificatesFound(page.Items, page.Next);
    }
}
