using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// Every role of the house and what it may do; a permission that is not spelled here belongs to nobody. The matrix is
/// docs/ledgers/permissions.md. Who types does not verify, who lifts does not certify, who keeps the system reads no
/// case, who audits changes nothing: PermissionTests holds these.
/// </summary>
internal sealed class Roles : IRoles
{
    public const string Administrator = "administracion";

    /// <summary>Figures without names, every area.</summary>
    private static readonly string[] Figures = [Can.SummariseArraigos];

    /// <summary>Open alerts only, without names: what a caller may not see is not in their figures.</summary>
    private static readonly string[] AlertFigures = [Can.SummariseAlerts];

    /// <summary>The unit that keeps the alerts sees all of them; everybody else who may read alerts reads the open ones.</summary>
    private static readonly string[] EveryAlert = [Can.ReadAlerts, Can.ReadSilentAlerts, Can.ReadReservedAlerts, Can.AnnotateAlerts, .. AlertFigures];

    private static readonly string[] PeopleAtTheDesk =
        [Can.ReadPeople, Can.RegisterPeople, Can.CorrectPeople, Can.ReadCompanies, Can.RegisterCompanies];

    /// <summary>What one person may not hold together, in whichever roles: who types does not verify, who lifts does not certify.</summary>
    private static readonly (string One, string Other)[] Apart =
        [(Can.RegisterArraigos, Can.VerifyArraigos), (Can.LiftArraigos, Can.IssueCertificates), (Can.RegisterAlerts, Can.VerifyAlerts)];

    private static readonly Role[] Made =
    [
        Role("arraigos.recepcion", PeopleAtTheDesk, [Can.ReadArraigos, Can.ReadAlerts, Can.ReceiveArraigos, Can.AttachScans, Can.ReadLetters]),
        Role("arraigos.registrador", PeopleAtTheDesk,
        [
            Can.ReadArraigos, Can.ReadAlerts, Can.ReceiveArraigos, Can.AttachScans, Can.RegisterArraigos, Can.ExtendArraigos, Can.LiftArraigos,
            Can.SubstituteArraigos, Can.AnnulArraigos, Can.ReturnArraigos, Can.CorrectArraigos, Can.AuthoriseExits, Can.ReadLetters,
            Can.DispatchLetters, Can.ReadCertificates, Can.ExportArraigos, .. Figures,
        ]),
        Role("arraigos.verificador", [Can.ReadPeople, Can.ReadCompanies],
        [
            Can.ReadArraigos, Can.ReadAlerts, Can.AttachScans, Can.VerifyArraigos, Can.ExtendArraigos, Can.LiftArraigos, Can.SubstituteArraigos,
            Can.AnnulArraigos, Can.ReturnArraigos, Can.AuthoriseExits, Can.ReadLetters, Can.DispatchLetters, Can.ReadCertificates, Can.ExportArraigos, .. Figures,
        ]),
        Role("arraigos.certificador", [Can.ReadPeople, Can.RegisterPeople, Can.ReadCompanies, Can.RegisterCompanies],
            [Can.ReadArraigos, Can.ReadAlerts, Can.ReadCertificates, Can.IssueCertificates, .. Figures]),
        Role("arraigos.jefe", [Can.ReadPeople, Can.CorrectPeople, Can.ReadCompanies],
        [
            Can.ReadArraigos, Can.ReadAlerts, Can.AttachScans, Can.ExtendArraigos, Can.LiftArraigos, Can.SubstituteArraigos, Can.AnnulArraigos,
            Can.ReturnArraigos, Can.CorrectArraigos, Can.AuthoriseExits, Can.DecideArraigos, Can.ExportArraigos, Can.ImportCourts, Can.ChangeHolidays,
            Can.ReadLetters, Can.DispatchLetters, Can.ReadCertificates, .. Figures,
        ]),
        Role("alertas.registrador", [Can.ReadPeople, Can.ReadCompanies], EveryAlert,
            [Can.RegisterAlerts, Can.CorrectAlerts, Can.LiftAlerts, Can.AnnulAlerts, Can.RaiseAlerts]),
        Role("alertas.verificador", [Can.ReadPeople, Can.ReadCompanies], EveryAlert,
            [Can.VerifyAlerts, Can.CorrectAlerts, Can.LiftAlerts, Can.AnnulAlerts, Can.RaiseAlerts]),
        Role("alertas.jefe", [Can.ReadPeople, Can.ReadCompanies], EveryAlert,
            [Can.CorrectAlerts, Can.LiftAlerts, Can.AnnulAlerts, Can.RaiseAlerts]),
        Role("juridica.asesor", [Can.ReadPeople, Can.ReadCompanies],
            [Can.ReadArraigos, Can.ReadAlerts, Can.DecideArraigos, Can.ChangeArraigoTypes, Can.ReadLetters, Can.ReadCertificates, .. Figures]),
        Role("planificacion.analista", Figures, AlertFigures),
        Role("planificacion.jefe", Figures, AlertFigures, [Can.ChangeHolidays]),
        Role("direccion", Figures, AlertFigures),
        new("auditoria", Set([Can.ReadAudit, Can.VerifyAudit, Can.PublishCheckpoints, Can.ReadPeople, Can.ReadCompanies, Can.ReadArraigos,
            Can.ReadLetters, Can.ReadCertificates, Can.ReadOfficers, Can.ReadSessions, Can.ReadClients, Can.ReadChanges, .. Figures]), SecondFactor: true, Alone: true),
        new(Administrator, Set([Can.ReadOfficers, Can.CreateOfficers, Can.ChangeOfficers, Can.ReadSessions, Can.RevokeSessions,
            Can.ReadClients, Can.RegisterClients, Can.ChangeClients]),
            SecondFactor: true, Alone: true),
    ];

    private static readonly Role[] Held = [.. Made.Select(role => role with { NotWith = Set(Made.Where(other => AreApart(role, other)).Select(other => other.Code)) })];

    private static readonly Dictionary<string, Role> ByCode = Held.ToDictionary(role => role.Code);

    public IReadOnlyList<Role> All => Held;

    public Result<IReadOnlyList<Role>> Of(IReadOnlyList<string> codes)
    {
        var unknown = codes.Select((code, i) => (code, i)).Where(named => !ByCode.ContainsKey(named.code)).ToList();
        return unknown.Count == 0
            ? codes.Distinct().Select(code => ByCode[code]).ToList()
            : OfficerErrors.RoleUnknown.At(unknown.Select(named => ($"/roles/{named.i}", OfficerErrors.RoleUnknown.Code)));
    }

    private static bool AreApart(Role role, Role other) => Apart.Any(duties =>
        (role.Permissions.Contains(duties.One) && other.Permissions.Contains(duties.Other))
        || (role.Permissions.Contains(duties.Other) && other.Permissions.Contains(duties.One)));

    private static Role Role(string code, params string[][] permissions) => new(code, Set(permissions.SelectMany(set => set)), SecondFactor: false);

    private static HashSet<string> Set(IEnumerable<string> permissions) => [.. permissions];
}
