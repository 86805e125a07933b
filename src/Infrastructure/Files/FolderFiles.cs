using System.Security.Cryptography;
using Igm.Application.Common.Ports;

namespace Igm.Infrastructure.Files;

/// <summary>One file per content, named by its SHA-256; written aside and moved, so a cut write leaves nothing.</summary>
internal sealed class FolderFiles(string folder) : IFiles
{
    public async Task<StoredFile> Store(Stream content, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var aside = Path.Combine(folder, Path.GetRandomFileName() + ".part");
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                var buffer = new byte[81920];
                for (int read; (read = await content.ReadAsync(buffer, ct)) > 0; length += read)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), ct);
                }

                await file.FlushAsync(ct);
                file.Flush(flushToDisk: true);
            }

            var name = Convert.ToHexStringLower(hash.GetHashAndReset());
            var target = PathOf(name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(aside, target, overwrite: true);
            return new(name, length);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    public Task<Stream?> Open(string sha256, CancellationToken ct)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            return Task.FromResult<Stream?>(null);
        }

        var path = PathOf(sha256);
        return Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);
    }

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);
}
