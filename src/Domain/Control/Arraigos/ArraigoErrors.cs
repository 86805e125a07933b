using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

public static class ArraigoErrors
{
    /// <summary>Said of each field that the court's notice leaves out.</summary>
    public const string FieldMissing = "control.arraigo.field_missing";

    public static readonly Error NotFound = Error.NotFound("control.arraigo.not_found");
    public static readonly Error NoSubjects = Error.Invalid("control.arraigo.no_subjects").At(("/subjects", "common.required"));
    public static readonly Error DatedInFuture = Error.Invalid("control.arraigo.dated_in_future");

    /// <summary>Two desks entered the same paper in the same instant; the second finds the first's order.</summary>
    public static readonly Error PaperTaken = Error.Conflict("control.arraigo.paper_taken");
    public static readonly Error Incomplete = Error.Invalid("control.arraigo.incomplete");
    public static readonly Error TypeUnknown = Error.Invalid("control.arraigo.type_unknown").At(("/type", "control.arraigo.type_unknown"));
    public static readonly Error TypeIsFixed = Error.Conflict("control.arraigo.type_is_fixed");
    public static readonly Error SubjectsLeftOut = Error.Invalid("control.arraigo.subjects_left_out").At(("/subjects", "control.arraigo.subjects_left_out"));
    public static readonly Error SubjectsAreFixed = Error.Conflict("control.arraigo.subjects_are_fixed");
    public static readonly Error SubjectUnknown = Error.Invalid("control.arraigo.subject_unknown").At(("/subjects", "control.arraigo.subject_unknown"));
    public static readonly Error SubjectEnded = Error.Conflict("control.arraigo.subject_ended");
    public static readonly Error SubjectNotDue = Error.Conflict("control.arraigo.subject_not_due");
    public static readonly Error NotReceived = Error.Conflict("control.arraigo.not_received");
    public static readonly Error NotRegistered = Error.Conflict("control.arraigo.not_registered");
    public static readonly Error NotObserved = Error.Conflict("control.arraigo.not_observed");
    public static readonly Error StillObserved = Error.Conflict("control.arraigo.still_observed");
    public static readonly Error AlreadyAnnotated = Error.Conflict("control.arraigo.already_annotated");
    public static readonly Error NotAnnotated = Error.Conflict("control.arraigo.not_annotated");
    public static readonly Error FourEyes = Error.Conflict("control.arraigo.four_eyes");
    public static readonly Error ReasonRequired = Error.Invalid("control.arraigo.reason_required").At(("/why", "common.required"));
    public static readonly Error NothingChanged = Error.Invalid("control.arraigo.nothing_changed");
    public static readonly Error Returned = Error.Conflict("control.arraigo.returned");
    public static readonly Error CannotReturn = Error.Conflict("control.arraigo.cannot_return");

    /// <summary>The court's working days to complete the data are not over.</summary>
    public static readonly Error CourtMayStillAnswer = Error.Conflict("control.arraigo.court_may_still_answer");
    public static readonly Error AlreadyLifted = Error.Conflict("control.arraigo.already_lifted");
    public static readonly Error AlreadyExpired = Error.Conflict("control.arraigo.already_expired");
    public static readonly Error AlreadySubstituted = Error.Conflict("control.arraigo.already_substituted");
    public static readonly Error AlreadyAnnulled = Error.Conflict("control.arraigo.already_annulled");
    public static readonly Error TermIsOver = Error.Conflict("control.arraigo.term_is_over");
    public static readonly Error TermNotOver = Error.Conflict("control.arraigo.term_not_over");
    public static readonly Error NoTerm = Error.Conflict("control.arraigo.no_term");
    public static readonly Error ExtensionPending = Error.Conflict("control.arraigo.extension_pending");
    public static readonly Error OrderedBefore = Error.Invalid("control.arraigo.ordered_before");
    public static readonly Error ReceivedOnInvalid = Error.Invalid("control.arraigo.received_on_invalid").At(("/receivedOn", "common.date_out_of_range"));
    public static readonly Error BirthDateOutOfRange = Error.Invalid("control.arraigo.birth_date_out_of_range");
    public static readonly Error OficioDateRequired = Error.Invalid("control.arraigo.oficio_date_required").At(("/order/oficioDate", "common.required"));
    public static readonly Error DocumentRequired = Error.Invalid("control.arraigo.document_required").At(("/order/document", "control.arraigo.document_required"));
    public static readonly Error DocumentUnknown = Error.Invalid("control.arraigo.document_unknown").At(("/order/document", "control.arraigo.document_unknown"));
    public static readonly Error DocumentIsTheOrders = Error.Invalid("control.arraigo.document_is_the_orders").At(("/order/document", "control.arraigo.document_is_the_orders"));
    public static readonly Error DocumentUsed = Error.Invalid("control.arraigo.document_used").At(("/order/document", "control.arraigo.document_used"));
    public static readonly Error ProposalPending = Error.Conflict("control.arraigo.proposal_pending");
    public static readonly Error ProposalUnknown = Error.NotFound("control.arraigo.proposal_unknown");
    public static readonly Error ProposalAnswered = Error.Conflict("control.arraigo.proposal_answered");
    public static readonly Error CorrectionTakesTwo = Error.Conflict("control.arraigo.correction_takes_two");
    public static readonly Error SecondPersonRequired = Error.Conflict("control.arraigo.second_person_required");
    public static readonly Error ReplacementNotInForce = Error.Conflict("control.arraigo.replacement_not_in_force");
    public static readonly Error ReplacementIsItself = Error.Invalid("control.arraigo.replacement_is_itself").At(("/replacementId", "control.arraigo.replacement_is_itself"));
    public static readonly Error ReplacementRequired = Error.Invalid("control.arraigo.replacement_required").At(("/replacementId", "common.required"));
    public static readonly Error SubstituteRequired = Error.Invalid("control.arraigo.substitute_required").At(("/by", "common.required"));
    public static readonly Error IntervalInvalid = Error.Invalid("control.arraigo.interval_invalid").At(("/until", "common.date_out_of_range"));
    public static readonly Error StartsInThePast = Error.Invalid("control.arraigo.starts_in_the_past").At(("/from", "common.date_out_of_range"));
    public static readonly Error ReviewDateRequired = Error.Invalid("control.arraigo.review_date_required").At(("/until", "common.date_out_of_range"));
    public static readonly Error ScanUnknown = Error.NotFound("control.arraigo.scan_unknown");
    public static readonly Error ScanTypeRefused = Error.Invalid("control.arraigo.scan_type_refused").At(("/file", "control.arraigo.scan_type_refused"));
    public static readonly Error ExportTooLong = Error.Invalid("control.arraigo.export_too_long");
    public static readonly Error ScanTooLarge = new Error("control.arraigo.scan_too_large", ErrorKind.TooLarge).At(("/file", "control.arraigo.scan_too_large"));

    internal static Error EndedBy(ArraigoActKind kind) => kind switch
    {
        ArraigoActKind.Lifted => AlreadyLifted,
        ArraigoActKind.Substituted => AlreadySubstituted,
        ArraigoActKind.Annulled => AlreadyAnnulled,
        _ => AlreadyExpired,
    };
}
