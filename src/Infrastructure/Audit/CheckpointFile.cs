using System.Text.Json;
using Igm.Application.Audit.Chains;

namespace Igm.Infrastructure.Audit;

/// <summary>Checkpoints outside the database, one JSON object a line, only ever appended to.</summary>
internal sealed class CheckpointFile(string path)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Path { get; } = path;

    public async Task<IReadOnlyList<Checkpoint>> Read(CancellationToken ct) =>
        File.Exists(Path)
            ? [.. (await File.ReadAllLinesAsync(Path, ct)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Checkpoint>(line, Json)!)]
            : [];

    public async Task Append(Checkpoint checkpoint, CancellationToken ct)
    {
        if ((await Read(ct)).Any(known => known.Chain == checkpoint.Chain && known.Day == checkpoint.Day))
        {
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        await using var file = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.Read);
        await file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(checkpoint, Json), ct);
        await file.WriteAsync("\n"u8.ToArray(), ct);
        file.Flush(flushToDisk: true);
    }
}
