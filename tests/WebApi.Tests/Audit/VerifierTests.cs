extern alias verifier;

using System.Text.Json;
using System.Text.Json.Nodes;
using Igm.Application.Audit.Chains;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Audit;
using Igm.TestKit;
using Igm.WebApi.Tests.Control;
using Igm.WebApi.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;
using Verify = verifier::Igm.Verifier.Verification;

namespace Igm.WebApi.Tests.Audit;

/// <summary>Somebody outside, with what was published and no server to ask.</summary>
public sealed class VerifierTests : IAsyncLifetime
{
    private AuditWorld _world = null!;
    private string _folder = "";
    private string _chain = "";
    private string _checkpoints = "";

    public async Task InitializeAsync()
    {
        _world = await AuditWorld.Create();
        _folder = Directory.CreateTempSubdirectory("igm-verify-").FullName;
        (_chain, _checkpoints) = (Path.Combine(_folder, "chain.jsonl"), Path.Combine(_folder, "checkpoints.json"));
        await _world.InscribeAndSeal(3);
        await _world.InscribeAndSeal(2);
        await Keep();
        await _world.InscribeAndSeal(1);
        (await AuditCommand.Run(["export", _chain], _world.Services, TextWriter.Null, default)).ShouldBe(0);
    }

    public async Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        await _world.DisposeAsync();
    }

    [Fact]
    public void A_genuine_export_is_intact_and_says_by_whose_key()
    {
        var (code, text) = Run("chain", _chain, _checkpoints);
        code.ShouldBe(0, text);
        text.ShouldContain("INTACT");
        text.ShouldContain("entries     6");
        text.ShouldContain("checkpoints 1 met");
        text.ShouldContain(Fingerprint());
        Run("chain", _chain, _checkpoints, "--key", Fingerprint()).Code.ShouldBe(0);
    }

    private static readonly Dictionary<string, (Action<List<JsonNode>> Forge, string Said)> Forged = new()
    {
        ["a leaf changed"] = (seals => Flip(seals[0], "leaves"), "seal 1: its entries"),
        ["a leaf and its root changed"] = (seals => { Flip(seals[1], "leaves"); seals[1]["root"] = Root(seals[1]); }, "seal 2: is not signed"),
        ["a time changed"] = (seals => seals[1]["sealedAt"] = "2020-01-01T00:00:00+00:00", "seal 2: is not signed"),
        ["an entry's id changed"] = (seals => seals[0]["entryIds"]![0] = Guid.Empty.ToString(), "seal 1: is not signed"),
        ["a seal left out"] = (seals => seals.RemoveAt(1), "seal 3: stands where seal 2 belongs"),
        ["the first left out"] = (seals => seals.RemoveAt(0), "seal 2: stands where seal 1 belongs"),
        ["two exchanged"] = (seals => (seals[0], seals[1]) = (seals[1], seals[0]), "seal 2: stands where seal 1 belongs"),
        ["another signature"] = (seals => seals[1]["signature"] = seals[0]["signature"]!.DeepClone(), "seal 2: is not signed"),
        ["the tail cut behind what a checkpoint saw"] = (seals => seals.RemoveRange(1, 2), "cut off after seal 1"),
        ["everything cut"] = (seals => seals.Clear(), "empty"),
    };

    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void A_forged_export_is_named(string forgery)
    {
        var (forge, said) = Forged[forgery];
        var seals = File.ReadAllLines(_chain).Select(line => JsonNode.Parse(line)!).ToList();
        forge(seals);
        File.WriteAllLines(_chain, seals.Select(seal => seal.ToJsonString()));
        var (code, text) = Run("chain", _chain, _checkpoints);
        code.ShouldBe(1, forgery);
        text.ShouldContain("NOT INTACT: ");
        text.ShouldContain(said, Case.Sensitive, forgery);
    }

    [Fact]
    public async Task A_chain_made_anew_under_the_same_key_does_not_meet_the_checkpoint_that_was_kept()
    {
        await using var other = await AuditWorld.Create();
        await other.InscribeAndSeal(3);
        await other.InscribeAndSeal(2);
        var rewritten = Path.Combine(_folder, "rewritten.jsonl");
        (await AuditCommand.Run(["export", rewritten], other.Services, TextWriter.Null, default)).ShouldBe(0);
        var (code, text) = Run("chain", rewritten, _checkpoints);
        code.ShouldBe(1);
        text.ShouldContain("seal 2 is not the one of the checkpoint");
    }

    [Fact]
    public void A_checkpoint_that_was_changed_and_a_key_that_is_not_the_trusted_one_are_refused()
    {
        var (code, text) = Run("chain", _chain, _checkpoints, "--key", new string('0', 64));
        (code, text.Contains("trusted key", StringComparison.Ordinal)).ShouldBe((2, true));

        var kept = JsonNode.Parse(File.ReadAllText(_checkpoints))!;
        kept["items"]![0]!["day"] = "2020-01-01";
        File.WriteAllText(_checkpoints, kept.ToJsonString());
        Run("chain", _chain, _checkpoints).Text.ShouldContain("the checkpoint of 2020-01-01 is not signed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"chain\":\"register\"}")]
    public void What_is_no_export_is_refused_and_never_intact(string text)
    {
        var file = Path.Combine(_folder, "garbage.jsonl");
        File.WriteAllText(file, text);
        Run("chain", file, _checkpoints).Code.ShouldNotBe(0);
        Run("certificate", file, _checkpoints).Code.ShouldBe(2);
        Run("chain", _chain, file).Code.ShouldBe(2);
        Run("chain", Path.Combine(_folder, "missing"), _checkpoints).Code.ShouldBe(2);
        Run("chain").Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_export_never_overwrites_a_file()
    {
        var before = await File.ReadAllTextAsync(_chain);
        (await AuditCommand.Run(["export", _chain], _world.Services, TextWriter.Null, default)).ShouldBe(2);
        (await File.ReadAllTextAsync(_chain)).ShouldBe(before);
    }

    private static (int Code, string Text) Run(params string[] args)
    {
        var output = new StringWriter();
        return (Verify.Run(args, output), output.ToString());
    }

    private string Fingerprint() => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(_world.Keys.PublicKeys[_world.Keys.CurrentKey]));

    private async Task Keep()
    {
        var kept = (await _world.Get<IAuditChains>().Publish(Chain.Register, GuatemalaTime.DayOf(_world.Clock.GetUtcNow()), default)).Value;
        var row = JsonSerializer.SerializeToNode(kept, JsonSerializerOptions.Web)!;
        row["publicKey"] = Convert.ToBase64String(_world.Keys.PublicKeys[kept.KeyId]);
        await File.WriteAllTextAsync(_checkpoints, new JsonObject { ["items"] = new JsonArray(row), ["next"] = null }.ToJsonString());
    }

    private static void Flip(JsonNode seal, string field)
    {
        var bytes = Convert.FromBase64String((string)seal[field]!);
        bytes[0] ^= 1;
        seal[field] = Convert.ToBase64String(bytes);
    }

    private static string Root(JsonNode seal) => Convert.ToBase64String(Merkle.Root(Convert.FromBase64String((string)seal["leaves"]!)));
}

/// <summary>The file inside the PDF that the window handed over.</summary>
public sealed class CertificateVerifierTests(IgmApi igm) : IClassFixture<IgmApi>
{
    [Fact]
    public async Task A_certificates_proof_holds_without_a_server_and_a_changed_fact_does_not()
    {
        var folder = Directory.CreateTempSubdirectory("igm-verify-").FullName;
        try
        {
            var world = new CertificateWorld(igm);
            var cui = CertificateWorld.Cui();
            var person = await world.Person("Ana Lucía Ch’ok Xicará", cui);
            await world.Annotated("CHOC XICARA, ANA LUCIA", cui);
            var issued = (await world.Issue(person)).ShouldBe(201);
            var document = (await world.Window.Get($"control/certificates/{issued.Id}/document")).ShouldBe(200);
            var (certificate, checkpoints) = (Path.Combine(folder, "certificate.json"), Path.Combine(folder, "checkpoints.json"));
            await File.WriteAllBytesAsync(certificate, new ReadPdf(document.Body).Attachment());
            (await igm.Within(scope => scope.GetRequiredService<IAuditChains>().Publish(Chain.Register, GuatemalaTime.DayOf(igm.Clock.GetUtcNow()), default))).Succeeded.ShouldBeTrue();
            await File.WriteAllBytesAsync(checkpoints, (await igm.Anonymous().Get("certificates/checkpoints")).ShouldBe(200).Body);

            var output = new StringWriter();
            Verify.Run(["certificate", certificate, checkpoints], output).ShouldBe(0, output.ToString());
            output.ToString().ShouldContain("Ana Lucía Ch’ok Xicará");

            var whole = await File.ReadAllTextAsync(certificate);
            foreach (var forged in new[]
            {
                Changed(whole, root => ((JsonArray)root["content"]!)[0]![1] = "2020-000001"),
                Changed(whole, root => ((JsonArray)root["content"]!).RemoveAt(((JsonArray)root["content"]!).Count - 1)),
                Changed(whole, root => root["proof"]!["index"] = (int)root["proof"]!["index"]! + 1),
                Changed(whole, root => root["proof"]!["line"]!["kind"] = "arraigo.lifted"),
                Changed(whole, root => root["proof"] = null),
            })
            {
                await File.WriteAllTextAsync(certificate, forged);
                Verify.Run(["certificate", certificate, checkpoints], TextWriter.Null).ShouldBe(1, forged);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Changed(string json, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(json)!;
        change(root);
        return root.ToJsonString();
    }
}
