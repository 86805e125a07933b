using Igm.Domain.Common;

namespace Igm.Application.Common;

public static class CommonErrors
{
    public static readonly Error Invalid = Error.Invalid("common.invalid");
    public static readonly Error BadPage = new("common.page_invalid", ErrorKind.Malformed);
    public static readonly Error BadCursor = new("common.cursor_invalid", ErrorKind.Malformed);
    public static readonly Error Stale = new("common.version_stale", ErrorKind.Stale);
    public static readonly Error KeyReused = Error.Invalid("common.idempotency_key_reused");
    public static readonly Error KeyRunning = Error.Conflict("common.idempotency_key_running");
    public static readonly Error Duplicate = Error.Conflict("common.duplicate");
}

public static class AccessErrors
{
    public static readonly Error NotSignedIn = new("access.not_signed_in", ErrorKind.Unauthenticated);
    public static readonly Error Forbidden = Error.Forbidden("access.forbidden");
    public static readonly Error PurposeRequired = Error.Forbidden("access.purpose_required");
    public static readonly Error PurposeUnknown = Error.Forbidden("access.purpose_unknown");
    public static readonly Error PurposeNotGranted = Error.Forbidden("access.purpose_not_granted");
    public static readonly Error PersonQuota = new("access.person_quota", ErrorKind.TooMany);
    public static readonly Error CsrfInvalid = Error.Forbidden("access.csrf_invalid");
    public static readonly Error RateLimited = new("access.rate_limited", ErrorKind.TooMany);
}
