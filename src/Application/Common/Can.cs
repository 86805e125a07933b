namespace Igm.Application.Common;

/// <summary>Every permission: <c>area.aggregate.verb</c>, the same word for an officer's role and a partner's scope.</summary>
public static class Can
{
    public const string ReadPeople = "people.people.read";
    public const string RegisterPeople = "people.people.register";
    public const string CorrectPeople = "people.people.correct";
    public const string ReadCompanies = "people.companies.read";
    public const string RegisterCompanies = "people.companies.register";

    public const string ChangeHolidays = "territory.holidays.change";

    public const string ReadArraigos = "control.arraigos.read";
    public const string ReceiveArraigos = "control.arraigos.receive";
    public const string AttachScans = "control.scans.attach";
    public const string RegisterArraigos = "control.arraigos.register";
    public const string VerifyArraigos = "control.arraigos.verify";
    public const string ExtendArraigos = "control.arraigos.extend";
    public const string LiftArraigos = "control.arraigos.lift";
    public const string SubstituteArraigos = "control.arraigos.substitute";
    public const string AnnulArraigos = "control.arraigos.annul";
    public const string ReturnArraigos = "control.arraigos.return";
    public const string CorrectArraigos = "control.arraigos.correct";
    public const string AuthoriseExits = "control.arraigos.authorise_exit";
    public const string DecideArraigos = "control.arraigos.decide";
    public const string ExpireArraigos = "control.arraigos.expire";
    public const string ExportArraigos = "control.arraigos.export";
    public const string SummariseArraigos = "control.arraigos.summarise";
    public const string QueryImpediments = "control.arraigos.impediment_query";
    public const string ImportCourts = "control.courts.import";
    public const string ChangeArraigoTypes = "control.arraigo_types.change";
    public const string ReadLetters = "control.letters.read";
    public const string DispatchLetters = "control.letters.dispatch";
    public const string ReadCertificates = "control.certificates.read";
    public const string IssueCertificates = "control.certificates.issue";

    public const string ReadAlerts = "control.alerts.read";
    public const string ReadSilentAlerts = "control.alerts.read_silent";
    public const string ReadReservedAlerts = "control.alerts.read_reserved";
    public const string RegisterAlerts = "control.alerts.register";
    public const string VerifyAlerts = "control.alerts.verify";
    public const string CorrectAlerts = "control.alerts.correct";
    public const string LiftAlerts = "control.alerts.lift";
    public const string AnnulAlerts = "control.alerts.annul";
    public const string RaiseAlerts = "control.alerts.raise";
    public const string AnnotateAlerts = "control.alerts.annotate";
    public const string ExpireAlerts = "control.alerts.expire";
    public const string SummariseAlerts = "control.alerts.summarise";

    public const string ReadAudit = "audit.entries.read";
    public const string VerifyAudit = "audit.chains.verify";
    public const string PublishCheckpoints = "audit.checkpoints.publish";

    public const string ReadClients = "partners.clients.read";
    public const string RegisterClients = "partners.clients.register";
    public const string ChangeClients = "partners.clients.change";
    public const string ReadChanges = "partners.changes.read";

    public const string ReadOfficers = "access.officers.read";
    public const string CreateOfficers = "access.officers.create";
    public const string ChangeOfficers = "access.officers.change";
    public const string ReadSessions = "access.sessions.read";
    public const string RevokeSessions = "access.sessions.revoke";
}
