namespace Igm.Application.Common.Ports;

/// <summary>Papers are kept outside the database, named by the SHA-256 of their bytes; what is stored is never overwritten.</summary>
public interface IFiles
{
    Task<StoredFile> Store(Stream content, CancellationToken ct);
    Task<Stream?> Open(string sha256, CancellationToken ct);
}

public sealed record StoredFile(string Sha256, long Length);
