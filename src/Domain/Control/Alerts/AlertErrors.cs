using Igm.Domain.Common;

namespace Igm.Domain.Control.Alerts;

public static class AlertErrors
{
    /// <summary>Also said of what the caller may not know of.</summary>
    public static readonly Error NotFound = Error.NotFound("control.alert.not_found");

    public static readonly Error TypeUnknown = Error.Invalid("control.alert.type_unknown").At(("/type", "control.alert.type_unknown"));
    public static readonly Error TypeComputed = Error.Invalid("control.alert.type_computed").At(("/type", "control.alert.type_computed"));
    public static readonly Error TypeNotInForce = Error.Invalid("control.alert.type_not_in_force").At(("/type", "control.alert.type_not_in_force"));
    public static readonly Error TypeIsArraigo = Error.Invalid("control.alert.type_is_arraigo").At(("/type", "control.alert.type_is_arraigo"));

    /// <summary>Nobody enters what they could not see afterwards.</summary>
    public static readonly Error ClassForbidden = Error.Forbidden("control.alert.class_forbidden");
    public static readonly Error VisibilityLowered = Error.Invalid("control.alert.visibility_lowered").At(("/visibility", "control.alert.visibility_lowered"));
    public static readonly Error OriginUnknown = Error.Invalid("control.alert.origin_unknown").At(("/origin", "control.alert.origin_unknown"));
    public static readonly Error OriginIsFixed = Error.Conflict("control.alert.origin_is_fixed");
    public static readonly Error ReferenceTaken = Error.Conflict("control.alert.reference_taken").At(("/reference", "control.alert.reference_taken"));
    public static readonly Error ReferenceInvalid = Error.Invalid("control.alert.reference_invalid").At(("/reference", "control.alert.reference_invalid"));
    public static readonly Error ValidFromInvalid = Error.Invalid("control.alert.date_invalid").At(("/validFrom", "control.alert.date_invalid"));
    public static readonly Error ValidUntilInvalid = Error.Invalid("control.alert.date_invalid").At(("/validUntil", "control.alert.date_invalid"));
    public static readonly Error ValidityReversed = Error.Invalid("control.alert.validity_reversed").At(("/validUntil", "control.alert.validity_reversed"));
    public static readonly Error NameRequired = Error.Invalid("control.alert.name_required").At(("/subject/fullName", "common.required"));
    public static readonly Error NameInvalid = Error.Invalid("control.alert.name_invalid").At(("/subject/fullName", "control.alert.name_invalid"));
    public static readonly Error CuiInvalid = Error.Invalid("control.alert.cui_invalid").At(("/subject/cui", "control.alert.cui_invalid"));
    public static readonly Error BirthDateInvalid = Error.Invalid("control.alert.date_invalid").At(("/subject/birthDate", "control.alert.date_invalid"));
    public static readonly Error DocumentRequired = Error.Invalid("control.alert.document_required").At(("/subject/documents", "control.alert.document_required"));
    public static readonly Error DescriptionRequired = Error.Invalid("control.alert.description_required").At(("/subject/description", "common.required"));
    public static readonly Error SubjectMixed = Error.Invalid("control.alert.subject_mixed").At(("/subject/kind", "control.alert.subject_mixed"));

    public static readonly Error AlreadyActive = Error.Conflict("control.alert.already_active");
    public static readonly Error NotActive = Error.Conflict("control.alert.not_active");
    public static readonly Error AlreadyLifted = Error.Conflict("control.alert.already_lifted");
    public static readonly Error AlreadyExpired = Error.Conflict("control.alert.already_expired");
    public static readonly Error AlreadyRejected = Error.Conflict("control.alert.already_rejected");
    public static readonly Error AlreadyAnnulled = Error.Conflict("control.alert.already_annulled");
    public static readonly Error TermIsOver = Error.Conflict("control.alert.term_is_over");
    public static readonly Error TermNotOver = Error.Conflict("control.alert.term_not_over");
    public static readonly Error NoTerm = Error.Conflict("control.alert.no_term");
    public static readonly Error FourEyes = Error.Conflict("control.alert.four_eyes");
    public static readonly Error SecondPersonRequired = Error.Conflict("control.alert.second_person_required");
    public static readonly Error ReasonRequired = Error.Invalid("control.alert.reason_required").At(("/why", "common.required"));
    public static readonly Error NothingChanged = Error.Invalid("control.alert.nothing_changed");

    public static readonly Error PaperOfAnother = Error.Invalid("control.alert.paper_of_another").At(("/paper/authority", "control.alert.paper_of_another"));
    public static readonly Error PaperOlder = Error.Invalid("control.alert.paper_older").At(("/paper/date", "control.alert.paper_older"));
    public static readonly Error PaperInFuture = Error.Invalid("control.alert.paper_in_future").At(("/paper/date", "common.date_out_of_range"));
    public static readonly Error ProposalPending = Error.Conflict("control.alert.proposal_pending");
    public static readonly Error ProposalUnknown = Error.NotFound("control.alert.proposal_unknown");
    public static readonly Error ProposalAnswered = Error.Conflict("control.alert.proposal_answered");
    public static readonly Error NoteInstitution = Error.Invalid("control.alert.note_institution").At(("/institution", "control.alert.note_institution"));
    public static readonly Error NoteInFuture = Error.Invalid("control.alert.note_in_future").At(("/at", "common.date_out_of_range"));

    internal static Error EndedBy(AlertActKind kind) => kind switch
    {
        AlertActKind.Lifted => AlreadyLifted,
        AlertActKind.Rejected => AlreadyRejected,
        AlertActKind.Annulled => AlreadyAnnulled,
        _ => AlreadyExpired,
    };
}
