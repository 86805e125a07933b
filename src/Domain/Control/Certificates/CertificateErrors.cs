using Igm.Domain.Common;

namespace Igm.Domain.Control.Certificates;

public static class CertificateErrors
{
    public static readonly Error NotFound = Error.NotFound("control.certificate.not_found");

    /// <summary>Nobody has such a code: the paper did not come from here, or not this code.</summary>
    public static readonly Error CodeUnknown = Error.NotFound("control.certificate.code_unknown");
    public static readonly Error CodeMistyped = Error.Invalid("control.certificate.code_mistyped").At(("/code", "control.certificate.code_mistyped"));
    public static readonly Error NobodySearched = Error.Invalid("control.certificate.nobody_searched").At(("/personId", "common.required"));
    public static readonly Error PersonUnknown = Error.Invalid("control.certificate.person_unknown").At(("/personId", "control.certificate.person_unknown"));
    public static readonly Error CompanyUnknown = Error.Invalid("control.certificate.company_unknown").At(("/companyId", "control.certificate.company_unknown"));

    /// <summary>A name alone tells nobody apart: without a paper of the person's own there is nothing to certify.</summary>
    public static readonly Error NotIdentified = Error.Invalid("control.certificate.not_identified").At(("/personId", "control.certificate.not_identified"));
    public static readonly Error EntitlementUnknown = Error.Invalid("control.certificate.entitlement_unknown").At(("/entitlement/code", "common.unknown_code"));

    /// <summary>Who asks about themselves is who is asked about: no other name goes on the paper.</summary>
    public static readonly Error RequesterIsOwnPerson = Error.Invalid("control.certificate.requester_is_own_person").At(("/requester", "control.certificate.requester_is_own_person"));
    public static readonly Error EvidenceRequired = Error.Invalid("control.certificate.evidence_required").At(("/entitlement/evidence", "common.required"));
    public static readonly Error SlipForm = Error.Invalid("control.certificate.payment_slip_form").At(("/paymentSlip", "control.certificate.payment_slip_form"));
    public static readonly Error SlipUsed = Error.Conflict("control.certificate.payment_slip_used");
}
