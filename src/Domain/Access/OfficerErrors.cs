using Igm.Domain.Common;

namespace Igm.Domain.Access;

public static class OfficerErrors
{
    public static readonly Error NotFound = Error.NotFound("access.officer.not_found");
    public static readonly Error UserNameInvalid = Error.Invalid("access.officer.user_name_invalid");
    public static readonly Error UserNameTaken = Error.Conflict("access.officer.user_name_taken");
    public static readonly Error RoleUnknown = Error.Invalid("access.officer.role_unknown");
    public static readonly Error RoleRequired = Error.Invalid("access.officer.role_required");
    public static readonly Error RolesIncompatible = Error.Conflict("access.officer.roles_incompatible");
    public static readonly Error ReachUnclear = Error.Invalid("access.officer.reach_unclear");
    public static readonly Error Suspended = Error.Conflict("access.officer.suspended");
    public static readonly Error NotSuspended = Error.Conflict("access.officer.not_suspended");
    public static readonly Error NotOneself = Error.Conflict("access.officer.not_oneself");
    public static readonly Error AdministratorExists = Error.Conflict("access.officer.administrator_exists");
    public static readonly Error NothingEnrolled = Error.Conflict("access.officer.second_factor_not_enrolled");
    public static readonly Error AlreadyEnrolled = Error.Conflict("access.officer.second_factor_enrolled");
    public static readonly Error CodeInvalid = Error.Invalid("access.officer.code_invalid");
    public static readonly Error LinkInvalid = Error.NotFound("access.link.invalid");
}

public static class PasswordErrors
{
    public static readonly Error TooShort = Error.Invalid("access.password.too_short");
    public static readonly Error TooLong = Error.Invalid("access.password.too_long");
    public static readonly Error Common = Error.Invalid("access.password.common");
    public static readonly Error Guessable = Error.Invalid("access.password.guessable");
    public static readonly Error Unchanged = Error.Invalid("access.password.unchanged");
    public static readonly Error CurrentWrong = Error.Invalid("access.password.current_wrong");
}

public static class SessionErrors
{
    public static readonly Error NotFound = Error.NotFound("access.session.not_found");

    /// <summary>One answer for an unknown name, a wrong password, a wrong code and an account that may not sign in.</summary>
    public static readonly Error CredentialsInvalid = new("access.session.credentials_invalid", ErrorKind.Unauthenticated);
    public static readonly Error CodeRequired = new("access.session.code_required", ErrorKind.Unauthenticated);

    /// <summary>The second factor was reported lost: only the administrator's link opens the way to a new one.</summary>
    public static readonly Error SecondFactorLost = Error.Forbidden("access.session.second_factor_lost");
    public static readonly Error TooManyAttempts = new("access.session.too_many_attempts", ErrorKind.TooMany);
    public static readonly Error Limited = Error.Forbidden("access.session.limited");
}
