namespace Igm.Infrastructure.Seeding;

/// <summary>The accounts of development and demonstration; their password is public, so production refuses to start with one.</summary>
/// <param name="UserName">Also the code of its only role.</param>
/// <param name="Does">What the start-up table says of it.</param>
public sealed record DemonstrationAccount(string UserName, string Does);

public static class DemonstrationAccounts
{
    public const string Password = "Demo-IGM-2026";

    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        new("arraigos.recepcion", "receives court orders at the desk"),
        new("arraigos.registrador", "completes and registers orders"),
        new("arraigos.verificador", "verifies what another officer typed"),
        new("arraigos.certificador", "issues certificates"),
        new("arraigos.jefe", "heads the arraigos unit"),
        new("alertas.registrador", "registers alerts, proposes their lifting, notes the coordination"),
        new("alertas.verificador", "verifies and confirms what another officer typed"),
        new("alertas.jefe", "heads the alerts: corrects, annuls, raises who may know"),
        new("juridica.asesor", "legal unit: rules per type, decisions"),
        new("planificacion.analista", "figures of every area, no names"),
        new("planificacion.jefe", "heads planning"),
        new("direccion", "figures of every area, no names"),
        new("auditoria", "reads the audit and the registers"),
        new("administracion", "accounts, roles and sessions; no case data"),
    ];
}
