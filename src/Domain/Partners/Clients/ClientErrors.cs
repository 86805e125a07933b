using Igm.Domain.Common;

namespace Igm.Domain.Partners.Clients;

public static class ClientErrors
{
    public static readonly Error NotFound = Error.NotFound("partners.client.not_found");
    public static readonly Error ClientIdInvalid = Error.Invalid("partners.client.client_id_invalid");
    public static readonly Error ClientIdTaken = Error.Conflict("partners.client.client_id_taken");
    public static readonly Error InstitutionUnknown = Error.Invalid("partners.client.institution_unknown");
    public static readonly Error ScopeNotOpen = Error.Invalid("partners.client.scope_not_open");
    public static readonly Error AgreementDates = Error.Invalid("partners.client.agreement_dates");
    public static readonly Error SecretUnknown = Error.NotFound("partners.client.secret_unknown");
    public static readonly Error KeyInvalid = Error.Invalid("partners.client.key_invalid");
    public static readonly Error KeyKnown = Error.Conflict("partners.client.key_known");
    public static readonly Error KeyUnknown = Error.NotFound("partners.client.key_unknown");
    public static readonly Error TooManyKeys = Error.Conflict("partners.client.too_many_keys");
    public static readonly Error Suspended = Error.Conflict("partners.client.suspended");
    public static readonly Error NotSuspended = Error.Conflict("partners.client.not_suspended");
    public static readonly Error Ended = Error.Conflict("partners.client.ended");
}
