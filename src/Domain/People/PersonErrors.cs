using Igm.Domain.Common;

namespace Igm.Domain.People;

public static class PersonErrors
{
    public static readonly Error NotFound = Error.NotFound("people.person.not_found");
    public static readonly Error CuiTaken = Error.Conflict("people.person.cui_taken");
    public static readonly Error DoubtfulCui = Error.Invalid("people.person.cui_needs_reason");
    public static readonly Error BirthDateOutOfRange = Error.Invalid("people.person.birth_date_out_of_range").At(("/birthDate", "common.date_out_of_range"));
    public static readonly Error Sex = Error.Invalid("people.person.sex").At(("/sex", "people.person.sex"));
    public static readonly Error Nationality = Error.Invalid("people.person.nationality").At(("/nationality", "people.person.nationality"));
    public static readonly Error ReasonRequired = Error.Invalid("people.person.reason_required").At(("/why", "common.required"));
    public static readonly Error NothingCorrected = Error.Conflict("people.person.nothing_corrected");
    public static readonly Error AliasKnown = Error.Conflict("people.person.alias_known");
    public static readonly Error DocumentUnknown = Error.Invalid("people.person.document_unknown").At(("/documentId", "people.person.document_unknown"));
    public static readonly Error DocumentExpired = Error.Conflict("people.person.document_expired");
    public static readonly Error SearchEmpty = Error.Invalid("people.search.empty");
}

public static class CompanyErrors
{
    public static readonly Error NotFound = Error.NotFound("people.company.not_found");
    public static readonly Error NitTaken = Error.Conflict("people.company.nit_taken");
    public static readonly Error ReasonRequired = Error.Invalid("people.company.reason_required").At(("/why", "common.required"));
    public static readonly Error NothingCorrected = Error.Conflict("people.company.nothing_corrected");
}
