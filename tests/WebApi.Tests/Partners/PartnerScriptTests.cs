using System.Diagnostics;
using Igm.Application.Common;
using Igm.WebApi.Tests.Control;
using Igm.WebApi.Tests.Sweeps;

namespace Igm.WebApi.Tests.Partners;

/// <summary>Behind its real server, because the script is another program; its clock is the machine's.</summary>
public sealed class ListeningPartners : PartnerApi
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        UseKestrel(0);
        StartServer();
        Clock.Set(DateTimeOffset.UtcNow);
    }
}

/// <summary>The how-to's own script, as a partner's technician runs it: in, answered, throttled, and out while in use.</summary>
public sealed class PartnerScriptTests(ListeningPartners igm) : IClassFixture<ListeningPartners>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("igm-partner-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_partner_is_let_in_answered_throttled_and_stopped_while_in_use()
    {
        var (id, _) = await igm.Registered("guion", [Can.QueryImpediments], ["document_issue"], requests: 6, persons: 3);
        var key = Path.Combine(_folder, "partner.pem");
        using (var pair = await igm.Key(id, "2026-1"))
        {
            await File.WriteAllTextAsync(key, pair.ExportECPrivateKeyPem());
        }

        var held = CertificateWorld.Cui();
        await new CertificateWorld(igm).Annotated("Ana Lucía Choc Xicará", held);
        var token = Path.Combine(_folder, "token");

        (await Ask(key, held)).ShouldSay(0, "\"answer\":\"yes\"");
        (await Ask(key, CertificateWorld.Cui())).ShouldSay(0, "\"answer\":\"no\"");
        (await Ask(key, held, ("PURPOSE", "care"))).ShouldSay(2, "access.purpose_not_granted");
        (await Ask(key, held, ("KID", "2025-9"))).ShouldSay(2, "invalid_client");
        (await Ask(key, held, ("TOKEN_FILE", token))).ShouldSay(0, "\"answer\":\"yes\"");

        var limited = await Ask(key, held, ("TOKEN_FILE", token));
        for (var i = 0; i < 6 && limited.ExitCode == 0; i++)
        {
            limited = await Ask(key, held, ("TOKEN_FILE", token));
        }

        limited.ShouldSay(2, "access.rate_limited");
        await igm.Do(id, "agreement", new
        {
            agreement = new { reference = "Convenio de prueba", validFrom = "2026-01-01", validUntil = "2030-12-31" },
            quotas = new { requestsPerMinute = 600, personsPerDay = 3 },
            why = "Más consultas por minuto",
        });
        (await Ask(key, CertificateWorld.Cui(), ("TOKEN_FILE", token))).ShouldSay(0, "\"answer\":\"no\"");
        (await Ask(key, CertificateWorld.Cui(), ("TOKEN_FILE", token))).ShouldSay(2, "access.person_quota");

        File.Exists(token).ShouldBeTrue("the token is in use");
        (await igm.Do(id, "suspension", new { why = "Uso fuera del convenio" })).ShouldBe(204);
        (await Ask(key, held, ("TOKEN_FILE", token))).ShouldSay(2, "HTTP 401");
        File.Exists(token).ShouldBeFalse("what was refused is not kept");
        (await Ask(key, held, ("TOKEN_FILE", token))).ShouldSay(2, "invalid_client");
    }

    private async Task<Said> Ask(string key, string cui, params (string Name, string Value)[] different)
    {
        var script = new ProcessStartInfo("bash", [Ledger.Path("docs/how-to/partner-query.sh"), cui]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (string Name, string Value)[] settings =
        [
            ("IGM", igm.ClientOptions.BaseAddress.ToString().TrimEnd('/')), ("AUDIENCE", $"{PartnerApi.Address}/oauth/token"), ("CLIENT_ID", "guion"),
            ("KEY", key), ("KID", "2026-1"), ("PURPOSE", "document_issue"), .. different,
        ];
        foreach (var (name, value) in settings)
        {
            script.Environment[name] = value;
        }

        using var running = Process.Start(script)!;
        var (output, error) = (running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
        await running.WaitForExitAsync();
        return new(running.ExitCode, await output + await error);
    }

    private sealed record Said(int ExitCode, string Text)
    {
        public void ShouldSay(int exitCode, string words)
        {
            Text.ShouldContain(words);
            ExitCode.ShouldBe(exitCode, Text);
        }
    }
}
