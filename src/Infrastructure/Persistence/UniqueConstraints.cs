using Igm.Application.Common;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Certificates;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.Partners.Clients;
using Igm.Domain.People;
using Igm.Domain.Territory;
using Igm.Infrastructure.Persistence.Mappings.Control;

namespace Igm.Infrastructure.Persistence;

/// <summary>A unique constraint's name → the refusal it means, so that no validator ever queries.</summary>
internal static class UniqueConstraints
{
    private static readonly Dictionary<string, Error> Errors = new()
    {
        // Two requests with one key that met in the same instant: the first one's effect stands.
        ["pk_idempotent_answers"] = CommonErrors.KeyRunning,
        [CertificateMapping.SlipConstraint] = CertificateErrors.SlipUsed,
        ["uq_officer_user_name"] = OfficerErrors.UserNameTaken.At(("/userName", OfficerErrors.UserNameTaken.Code)),
        ["uq_person_cui"] = PersonErrors.CuiTaken,
        ["uq_person_document"] = DocumentErrors.Taken,
        ["uq_company_nit"] = CompanyErrors.NitTaken,
        ["uq_alert_reference"] = AlertErrors.ReferenceTaken,
        ["uq_alert_proposal_pending"] = AlertErrors.ProposalPending,
        ["uq_alert_act_sequence"] = CommonErrors.Stale,
        ["uq_arraigo_paper"] = ArraigoErrors.PaperTaken,
        ["uq_arraigo_proposal_pending"] = ArraigoErrors.ProposalPending,
        ["uq_arraigo_act_sequence"] = CommonErrors.Stale,
        ["uq_court_code"] = CourtErrors.CodeTaken.At(("/code", CourtErrors.CodeTaken.Code)),
        ["uq_client_client_id"] = ClientErrors.ClientIdTaken.At(("/clientId", ClientErrors.ClientIdTaken.Code)),
        ["uq_holiday"] = TerritoryErrors.HolidayTaken,
    };

    public static Error? ErrorOf(string? constraint) => constraint is not null && Errors.TryGetValue(constraint, out var error) ? error : null;

    public static IReadOnlyDictionary<string, Error> All => Errors;
}
