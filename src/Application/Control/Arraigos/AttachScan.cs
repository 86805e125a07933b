using System.Security.Cryptography;
using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>A scanned paper of the order: PDF, JPEG, PNG or TIFF by its own bytes, at most 20 MB, kept outside the database.</summary>
[Requires(Can.AttachScans), Registers]
public sealed record AttachScan : ICommand<AttachedScan>
{
    /// <summary>The largest scan, and the form around it.</summary>
    public const long MaxUpload = ScanTypes.MaxBytes + (1 << 20);

    private AttachScan()
    {
    }

    public Id<Arraigo> ArraigoId { get; private init; }
    public string? FileName { get; private init; }
    public long Length { get; private init; }

    /// <summary>Another file is another request, whatever it is called.</summary>
    public string Sha256 { get; private init; } = "";

    [JsonIgnore]
    public Stream Content { get; private init; } = Stream.Null;

    /// <param name="content">Read twice, from where it was put aside; never whole in memory.</param>
    public static async Task<AttachScan> Of(Id<Arraigo> arraigo, string? fileName, Stream content, CancellationToken ct)
    {
        var hash = await SHA256.HashDataAsync(content, ct);
        content.Position = 0;
        return new() { ArraigoId = arraigo, FileName = fileName, Length = content.Length, Sha256 = Convert.ToHexStringLower(hash), Content = content };
    }
}

public sealed record AttachedScan(Guid Id, int Version, string ContentType, long Size, string Sha256);

internal sealed class AttachScanRules : AbstractValidator<AttachScan>
{
    public AttachScanRules() => RuleFor(scan => scan.FileName).Required(ScanTypes.NameLength).Storable();
}

internal sealed class AttachScanHandler(IDb db, IFiles files, Act act) : IRequestHandler<AttachScan, Result<AttachedScan>>
{
    public async Task<Result<AttachedScan>> Handle(AttachScan request, CancellationToken cancellationToken)
    {
        if (request.Length > ScanTypes.MaxBytes) return ArraigoErrors.ScanTooLarge;
        if (await db.Arraigos.FindAsync([request.ArraigoId], cancellationToken) is not { } arraigo) return ArraigoErrors.NotFound;
        if (await ScanTypes.Sniff(request.Content, cancellationToken) is not { } type) return ArraigoErrors.ScanTypeRefused;

        var stored = await files.Store(request.Content, cancellationToken);
        return arraigo.AttachScan(new(request.FileName!, type, stored.Length, stored.Sha256, stored.Sha256), act)
            .Map(id => new AttachedScan(id, arraigo.Version, type, stored.Length, stored.Sha256));
    }
}

/// <summary>What a file is, by its first bytes and never by its name.</summary>
internal static class ScanTypes
{
    public const long MaxBytes = 20 * 1024 * 1024;
    public const int NameLength = 200;

    private static readonly (byte[] Mark, string Type)[] Marks =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0x49, 0x49, 0x2A, 0x00], "image/tiff"),
        ([0x4D, 0x4D, 0x00, 0x2A], "image/tiff"),
    ];

    public static async Task<string?> Sniff(Stream content, CancellationToken ct)
    {
        var head = new byte[8];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        content.Position = 0;
        return Marks.FirstOrDefault(known => head.AsSpan(0, read).StartsWith(known.Mark)).Type;
    }
}
