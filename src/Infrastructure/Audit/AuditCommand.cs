using System.Text.Json;
using Igm.Application.Audit;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Audit;

/// <summary>
/// What follows <c>audit</c>: <c>verify</c> is the use case of the API, run ex officio and audited like it; <c>export</c> writes a
/// chain's seals, which name nobody, for whoever checks them without us.
/// </summary>
public static class AuditCommand
{
    private const string Usage = "Usage: audit verify [--chain audit|register] [--checkpoint FILE]\n       audit export FILE [--chain audit|register]";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>0 when everything holds, 1 when something does not, 2 when the command could not be understood.</returns>
    public static async Task<int> Run(string[] arguments, IServiceProvider services, TextWriter output, CancellationToken ct)
    {
        if (arguments is ["export", var to, .. var of] && of is [] or ["--chain", Chain.Audit or Chain.Register])
        {
            return await Export(of is [_, var chosen] ? chosen : Chain.Register, to, services, output, ct);
        }

        if (Read(arguments) is not { } asked || (asked.File is { } file && !File.Exists(file)))
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        var checkpoints = asked.File is null ? [] : await new CheckpointFile(asked.File).Read(ct);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerScope>().ActAs(House.Actor, purpose: "audit");
        var verified = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new VerifyAudit(asked.Chain, checkpoints), ct);
        await output.WriteLineAsync(verified.Error is { } error ? error.Code : JsonSerializer.Serialize(verified.Value, Json));
        return verified is { Succeeded: true, Value.Intact: true } ? 0 : 1;
    }

    private static async Task<int> Export(string chain, string path, IServiceProvider services, TextWriter output, CancellationToken ct)
    {
        try
        {
            await output.WriteLineAsync($"{await services.GetRequiredService<ChainExport>().Write(chain, path, ct)} seals written to {path}");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(e.Message);
            return 2;
        }
    }

    private static (string? Chain, string? File)? Read(string[] arguments)
    {
        if (arguments is not ["verify", .. var options] || options.Length % 2 != 0)
        {
            return null;
        }

        (string? Chain, string? File) asked = (null, null);
        foreach (var option in options.Chunk(2))
        {
            switch (option)
            {
                case ["--chain", var chain] when Chain.All.Contains(chain):
                    asked.Chain = chain;
                    break;
                case ["--checkpoint", var file]:
                    asked.File = file;
                    break;
                default:
                    return null;
            }
        }

        return asked;
    }
}
