using System.Globalization;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control.Alerts;

/// <summary>The unit that keeps the alerts, and those outside it, through HTTP; every alert is synthetic.</summary>
internal sealed class AlertDesk(IgmApi igm)
{
    private static int _references;

    public Caller Registrar => igm.As("alertas.registrador");
    public Caller Verifier => igm.As("alertas.verificador");
    public Caller Chief => igm.As("alertas.jefe");

    /// <summary>Reads open alerts and nothing more.</summary>
    public Caller Outsider => igm.As("arraigos.recepcion");

    public static string Reference() => $"REF-{Interlocked.Increment(ref _references).ToString(CultureInfo.InvariantCulture)}-2026";

    public static object Person(string fullName = "Juan Pedro Chok Tum", string? cui = null) => new { kind = "person", fullName, birthDate = "1985-06", sex = "M", nationality = "GTM", cui };

    public static object Passport(string number) => new { kind = "document", documents = new[] { new { state = "GTM", number, kind = "passport" } } };

    public static object Body(string type, string? reference = null, object? subject = null, string origin = "MP", string? validUntil = null, string? visibility = null) => new
    {
        type,
        origin,
        reference = reference ?? Reference(),
        subject = subject ?? Person(),
        validFrom = "2026-03-01",
        validUntil,
        visibility,
    };

    public async Task<(Guid Id, int Version)> Registered(string type, object? subject = null, string? reference = null, string? validUntil = null)
    {
        var answer = (await Registrar.Post("control/alerts", Body(type, reference, subject, validUntil: validUntil))).ShouldBe(201);
        return (answer.Id, answer.Version);
    }

    public async Task<(Guid Id, int Version)> Active(string type, object? subject = null, string? reference = null, string? validUntil = null)
    {
        var (id, version) = await Registered(type, subject, reference, validUntil);
        return (id, (await Verifier.Post($"control/alerts/{id}/verification", version: version)).ShouldBe(200).Version);
    }

    public async Task<(Guid Act, int Version)> LiftingProposed(Guid id, int version)
    {
        var answer = (await Registrar.Post($"control/alerts/{id}/liftings", new { paper = Paper() }, version)).ShouldBe(200);
        return (answer.Json.GetProperty("proposalId").GetGuid(), answer.Version);
    }

    public static object Paper(string authority = "MP", string date = "2026-03-02") => new { authority, number = "OF-LEV-1", date };

    public static IReadOnlyList<Guid> Ids(Answer page) => [.. page.ShouldBe(200).Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetGuid())];
}
