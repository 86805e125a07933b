using System.Text.Json;
using Igm.Application.Audit.Chains;
using Npgsql;

namespace Igm.Infrastructure.Audit;

/// <summary>A chain as a file, one seal a line, in constant memory; it holds hashes, ids and signatures and not a word of what they seal.</summary>
internal sealed class ChainExport(NpgsqlDataSource source)
{
    public async Task<long> Write(string chain, string path, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select {SealRow.Columns} from audit.seals where chain = $1 order by number");
        command.Parameters.Add(new() { Value = chain });
        command.CommandTimeout = 0;
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var seals = 0L;
        while (await rows.ReadAsync(ct))
        {
            var seal = SealRow.Read(rows);
            await JsonSerializer.SerializeAsync(file, new ExportedSeal(
                seal.Chain, seal.Number, seal.From, seal.To, seal.EntryIds, seal.LeafHashes, seal.Root, seal.Previous, seal.SealedAt, seal.KeyId, seal.Signature), JsonSerializerOptions.Web, ct);
            await file.WriteAsync("\n"u8.ToArray(), ct);
            seals++;
        }

        return seals;
    }
}
