using System.Globalization;
using System.Text;
using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

/// <summary>People, orders and certificates made through the API by the officers whose work it is.</summary>
internal sealed class CertificateWorld(IgmApi igm)
{
    private static int _next;

    public Caller Window { get; } = igm.Having("cert.ventanilla", Can.IssueCertificates, Can.ReadCertificates, Can.RegisterPeople, Can.ReadPeople, Can.RegisterCompanies)
        .With("Purpose", "certificate_issue");

    public Caller Registrar { get; } = igm.Having("cert.registrador", Can.ReceiveArraigos, Can.AttachScans, Can.RegisterArraigos, Can.LiftArraigos, Can.AnnulArraigos, Can.ReadArraigos, Can.ReadLetters);

    public Caller Verifier { get; } = igm.Having("cert.verificador", Can.VerifyArraigos, Can.LiftArraigos, Can.AnnulArraigos);

    /// <summary>A CUI of Guatemala City with its check digit.</summary>
    public static string Cui()
    {
        while (true)
        {
            var sequence = (25_000_000 + 37 * Interlocked.Increment(ref _next)).ToString(CultureInfo.InvariantCulture);
            var check = sequence.Select((digit, i) => (digit - '0') * (i + 2)).Sum() % 11;
            if (check < 10)
                return $"{sequence}{check}0101";
        }
    }

    public async Task<Guid> Person(string fullName, string? cui, string? birthDate = "1990-03-14", string? passport = null) =>
        (await Window.Post("people", new
        {
            fullName,
            birthDate,
            sex = "F",
            nationality = "GTM",
            cui,
            documents = passport is null ? [] : new object[] { new { kind = "passport", state = "GTM", number = passport } },
        })).ShouldBe(201).Id;

    public async Task<(Guid Id, int Version)> Received(string name, object? company = null)
    {
        var received = (await Registrar.Post("control/arraigos", new { order = await Paper(), subjects = new[] { new { fullName = name } }, company })).ShouldBe(201);
        return (received.Id, received.Json.GetProperty("version").GetInt32());
    }

    public async Task<(Guid Id, int Version)> Registered(string name, string? cui, string? birthDate = "1990-03-14", object? company = null)
    {
        var paper = await Paper();
        var received = (await Registrar.Post("control/arraigos", new { order = paper, subjects = new[] { new { fullName = name } }, company })).ShouldBe(201);
        var registered = (await Registrar.Post($"control/arraigos/{received.Id}/registration", new
        {
            type = "ECO",
            order = paper,
            subjects = new[] { new { fullName = name, cui, birthDate, domicile = "Zona 1, Guatemala", nationality = "GTM" } },
            company,
        }, received.Json.GetProperty("version").GetInt32())).ShouldBe(200);
        return (received.Id, registered.Version);
    }

    public async Task<(Guid Id, int Version)> Annotated(string name, string? cui, string? birthDate = "1990-03-14", object? company = null)
    {
        var (id, version) = await Registered(name, cui, birthDate, company);
        return (id, (await Verifier.Post($"control/arraigos/{id}/verification", null, version)).ShouldBe(200).Version);
    }

    public async Task<(Guid Act, int Version)> LiftingProposed(Guid id, int version)
    {
        var scan = await Scanned(id, version);
        var proposed = (await Registrar.Post($"control/arraigos/{id}/liftings", new { order = await Paper(scan.Id) }, scan.Version)).ShouldBe(201);
        return (proposed.Id, proposed.Version);
    }

    public async Task<Answer> Scanned(Guid id, int version) =>
        (await Registrar.Upload($"control/arraigos/{id}/scans", Encoding.ASCII.GetBytes($"%PDF-1.7\nlevantamiento {Interlocked.Increment(ref _next)}\n%%EOF"), "oficio.pdf", "application/pdf", version: version)).ShouldBe(201);

    public async Task Lifted(Guid id, int version)
    {
        var (act, proposed) = await LiftingProposed(id, version);
        (await Verifier.Post($"control/arraigos/{id}/liftings/{act}/confirmation", null, proposed)).ShouldBe(200);
    }

    public async Task<Answer> Annulled(Guid id, int version)
    {
        var proposed = (await Registrar.Post($"control/arraigos/{id}/annulments", new { why = "Persona equivocada" }, version)).ShouldBe(201);
        return (await Verifier.Post($"control/arraigos/{id}/annulments/{proposed.Id}/confirmation", null, proposed.Version)).ShouldBe(200);
    }

    public Task<Answer> Issue(Guid? personId, string? slip = null, Guid? companyId = null, object? requester = null, object? entitlement = null) =>
        Window.Post("control/certificates", new
        {
            personId,
            companyId,
            requester,
            entitlement = entitlement ?? new { code = "own_person" },
            paymentSlip = slip ?? Slip(),
        });

    public async Task<string> Result(Guid personId) => (await Issue(personId)).ShouldBe(201).Json.GetProperty("result").GetString()!;

    public Task<Answer> Verify(string code) => igm.Anonymous().Post("certificates/verifications", new { code });

    public static string Slip() => $"CHN-{Interlocked.Increment(ref _next):D8}";

    public async Task<object> Paper(Guid? document = null) => new
    {
        courtId = await igm.Database.One<Guid>("select id from control.courts order by code limit 1"),
        oficio = $"{Interlocked.Increment(ref _next)}-2026",
        caseFile = $"01044-2026-{_next:D5}",
        oficioDate = "2026-02-20",
        judge = "Juez de prueba",
        document,
    };
}
