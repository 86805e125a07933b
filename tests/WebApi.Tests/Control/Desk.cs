using System.Text;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

/// <summary>The arraigo unit at work, through HTTP; every paper is synthetic.</summary>
internal sealed class Desk(IgmApi igm)
{
    private static int _papers;

    public Caller Reception => igm.As("arraigos.recepcion");
    public Caller Registrar => igm.As("arraigos.registrador");
    public Caller Verifier => igm.As("arraigos.verificador");
    public Caller Chief => igm.As("arraigos.jefe");
    public Caller Legal => igm.As("juridica.asesor");

    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.7 synthetic " + Interlocked.Increment(ref _papers));

    public async Task<Guid> Court(string code = "DEMO-CIV-GUA-1") => await igm.Database.One<Guid>("select id from control.courts where code = $1", code);

    public async Task<object> Paper(string? oficio = null, string? caseFile = null, string oficioDate = "2026-02-20", Guid? document = null, Guid? court = null) => new
    {
        courtId = court ?? await Court(),
        oficio = oficio ?? $"OF-{Interlocked.Increment(ref _papers)}-2026",
        caseFile = caseFile ?? $"01044-2026-{Interlocked.Increment(ref _papers):D5}",
        oficioDate,
        judge = "Licda. Ixchel Batz",
        document,
    };

    public static object Subject(string given = "Juan Pedro", string first = "Chok", string second = "Tum", string? cui = "2580123580101", string? domicile = "Zona 1, Guatemala", string birthDate = "1985-06-02") => new
    {
        fullName = $"{given} {first} {second}",
        givenNames = given,
        firstSurname = first,
        secondSurname = second,
        cui,
        birthDate,
        sex = "M",
        nationality = "GTM",
        maritalStatus = "single",
        occupation = "Comerciante",
        domicile,
    };

    public async Task<(Guid Id, int Version, object Paper)> Received(object? paper = null, params string[] names)
    {
        paper ??= await Paper();
        var answer = (await Reception.Post("control/arraigos", new { order = paper, subjects = (names.Length == 0 ? ["Juan Pedro Chok Tum"] : names).Select(fullName => new { fullName }), channel = "paper" })).ShouldBe(201);
        return (answer.Id, answer.Version, paper);
    }

    public async Task<(Guid Id, int Version)> Registered(string type = "CIV", params object[] subjects)
    {
        object[] typed = subjects.Length == 0 ? [Subject()] : subjects;
        var (id, version, paper) = await Received(null, [.. typed.Select((_, i) => $"Persona {i}")]);
        var answer = (await Registrar.Post($"control/arraigos/{id}/registration", new { type, order = paper, subjects = typed }, version)).ShouldBe(200);
        return (id, answer.Version);
    }

    public async Task<(Guid Id, int Version)> Annotated(string type = "CIV", params object[] subjects)
    {
        var (id, version) = await Registered(type, subjects);
        var answer = (await Verifier.Post($"control/arraigos/{id}/verification", version: version)).ShouldBe(200);
        return (id, answer.Version);
    }

    public async Task<(Guid Scan, int Version)> Scanned(Guid id)
    {
        var answer = (await Registrar.Upload($"control/arraigos/{id}/scans", Pdf, "levantamiento.pdf", "application/pdf")).ShouldBe(201);
        return (answer.Id, answer.Version);
    }

    public async Task<(Guid Act, int Version)> LiftingProposed(Guid id, params Guid[] subjects)
    {
        var (scan, version) = await Scanned(id);
        var answer = (await Registrar.Post($"control/arraigos/{id}/liftings", new { order = await Paper(oficioDate: "2026-03-01", document: scan), subjects }, version)).ShouldBe(201);
        return (answer.Id, answer.Version);
    }
}
