using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

[Requires(Can.ReadArraigos), ReadsPersonalData]
public sealed record ReadScan(Id<Arraigo> ArraigoId, Guid ScanId) : IQuery<ScanContent>;

public sealed record ScanContent(Guid ArraigoId, string FileName, string ContentType, Stream Content) : IAbout
{
    IEnumerable<Guid> IAbout.About => [ArraigoId];
}

internal sealed class ReadScanHandler(ISql sql, IFiles files) : IRequestHandler<ReadScan, Result<ScanContent>>
{
    public async Task<Result<ScanContent>> Handle(ReadScan request, CancellationToken cancellationToken)
    {
        var scan = await sql.OneOrNone<Kept>($"""
            select name, content_type, stored_as from control.arraigo_scans where arraigo_id = {request.ArraigoId.Value} and id = {request.ScanId}
            """, cancellationToken);
        if (scan is null || await files.Open(scan.StoredAs, cancellationToken) is not { } content) return ArraigoErrors.ScanUnknown;
        return new ScanContent(request.ArraigoId.Value, scan.Name, scan.ContentType, content);
    }

    private sealed record Kept
    {
        public string Name { get; init; } = "";
        public string ContentType { get; init; } = "";
        public string StoredAs { get; init; } = "";
    }
}
