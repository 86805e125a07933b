using System.Text.RegularExpressions;
using Igm.Domain.Common;

namespace Igm.Domain.Access;

public enum OfficerStatus
{
    Invited,
    Active,
    Suspended,
}

/// <summary>An account of the institute: who signs in, what they may do and how far they see.</summary>
public sealed partial class Officer : Aggregate<Officer>
{
    public const int UserNameLength = 40;
    public const int DisplayNameLength = 120;

    private Officer()
    {
    }

    public string UserName { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    /// <summary>Code of the unit in the institute's organisation, e.g. <c>SCM-ARR</c>.</summary>
    public string? Unit { get; private set; }

    public ReachKind ReachKind { get; private set; }

    public IReadOnlyList<string> ReachCodes { get; private set; } = [];

    public Reach Reach => new(ReachKind, ReachCodes);

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public OfficerStatus Status { get; private set; }

    public bool Demonstration { get; private set; }

    public string? PasswordHash { get; private set; }

    public DateTimeOffset? PasswordChosenAt { get; private set; }

    public SecondFactor? SecondFactor { get; private set; }

    /// <summary>Reported lost: until the administrator's link is used, a password alone opens no way to a new one.</summary>
    public bool SecondFactorIsLost { get; private set; }

    public OneTimeLink? Link { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public bool HasSecondFactor => SecondFactor?.ConfirmedAt is not null;

    public Actor Actor => new(Id.Value, UserName, ActorKind.Officer);

    public static string FoldUserName(string typed) => typed.Trim().ToLowerInvariant();

    public static Result<Officer> Invite(NewOfficer who, Act act)
    {
        var officer = new Officer
        {
            Id = Id<Officer>.New(act.At),
            UserName = FoldUserName(who.UserName),
            DisplayName = who.DisplayName.Trim(),
            Unit = who.Unit,
            ReachKind = who.Reach.Kind,
            ReachCodes = who.Reach.Codes,
            Demonstration = who.Demonstration,
            CreatedAt = act.At,
        };
        if (officer.UserName.Length > UserNameLength || !WellFormed().IsMatch(officer.UserName))
        {
            return OfficerErrors.UserNameInvalid.At(("/userName", OfficerErrors.UserNameInvalid.Code));
        }

        if (officer.Hold(who.Roles) is { } refused)
        {
            return refused;
        }

        officer.Raise(new OfficerInvited(officer.Id, act.At));
        return officer;
    }

    /// <summary>A new link takes the place of the one before. The old password stays good until a new one is chosen.</summary>
    public Result<Done> IssueLink(byte[] secretHash, Act act)
    {
        if (Status == OfficerStatus.Suspended)
        {
            return OfficerErrors.Suspended;
        }

        return Issue(secretHash, (Status, act.By.Kind) switch
        {
            (OfficerStatus.Active, _) => LinkPurpose.Reset,
            (_, ActorKind.System) => LinkPurpose.FirstAdministrator,
            _ => LinkPurpose.FirstSignIn,
        }, act);
    }

    public Result<Done> LoseSecondFactor(byte[] secretHash, Act act)
    {
        if (Status == OfficerStatus.Suspended)
        {
            return OfficerErrors.Suspended;
        }

        if (SecondFactor is null)
        {
            return OfficerErrors.NothingEnrolled;
        }

        SecondFactor = null;
        SecondFactorIsLost = true;
        Raise(new SecondFactorLost(Id, act.At));
        return Issue(secretHash, LinkPurpose.SecondFactor, act);
    }

    /// <summary>The secret was shown by somebody; from now on it is spent.</summary>
    public Result<SessionTask> UseLink(byte[] secretHash, Act act)
    {
        if (Status == OfficerStatus.Suspended || Link is null || !Link.IsGoodAt(act.At) || !Link.SecretHash.AsSpan().SequenceEqual(secretHash))
        {
            return OfficerErrors.LinkInvalid;
        }

        Link.Use(act.At);
        Raise(new OneTimeLinkUsed(Id, Link.Purpose, act.At));
        return Link.Task;
    }

    public Result<Done> ChoosePassword(string hash, Act act)
    {
        if (Status == OfficerStatus.Suspended)
        {
            return OfficerErrors.Suspended;
        }

        PasswordHash = hash;
        PasswordChosenAt = act.At;
        Status = OfficerStatus.Active;
        Raise(new PasswordChosen(Id, act.At));
        return new Done();
    }

    /// <summary>The same password under today's parameters: no act of anybody, so no version and no event.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    public Result<Done> EnrolSecondFactor(string sealedSecret, Act act)
    {
        if (HasSecondFactor)
        {
            return OfficerErrors.AlreadyEnrolled;
        }

        SecondFactor = new(sealedSecret, act);
        Raise(new SecondFactorEnrolled(Id, act.At));
        return new Done();
    }

    /// <param name="step">The time step the typed code belongs to, or none when it belongs to no step.</param>
    public Result<Done> ConfirmSecondFactor(long? step, Act act)
    {
        if (HasSecondFactor)
        {
            return OfficerErrors.AlreadyEnrolled;
        }

        if (SecondFactor is null)
        {
            return OfficerErrors.NothingEnrolled;
        }

        if (!SecondFactor.Spend(step))
        {
            return OfficerErrors.CodeInvalid.At(("/code", OfficerErrors.CodeInvalid.Code));
        }

        SecondFactor.Confirm(act.At);
        SecondFactorIsLost = false;
        Raise(new SecondFactorConfirmed(Id, act.At));
        return new Done();
    }

    /// <summary>A code is good once: its step and every earlier one are spent.</summary>
    public Result<Done> UseSecondFactor(long? step, Act act)
    {
        if (SecondFactor is not { ConfirmedAt: not null } factor || !factor.Spend(step))
        {
            return SessionErrors.CredentialsInvalid;
        }

        Raise(new SecondFactorUsed(Id, act.At));
        return new Done();
    }

    public Result<Done> Suspend(Act act)
    {
        if (Status == OfficerStatus.Suspended)
        {
            return OfficerErrors.Suspended;
        }

        if (act.By.Id == Id.Value)
        {
            return OfficerErrors.NotOneself;
        }

        Status = OfficerStatus.Suspended;
        Link = null;
        Raise(new OfficerSuspended(Id, act.At));
        return new Done();
    }

    public Result<Done> Reinstate(Act act)
    {
        if (Status != OfficerStatus.Suspended)
        {
            return OfficerErrors.NotSuspended;
        }

        Status = PasswordHash is null ? OfficerStatus.Invited : OfficerStatus.Active;
        Raise(new OfficerReinstated(Id, act.At));
        return new Done();
    }

    public Result<Done> GrantRoles(IReadOnlyList<Role> roles, Reach reach, Act act)
    {
        if (act.By.Id == Id.Value)
        {
            return OfficerErrors.NotOneself;
        }

        if (Hold(roles) is { } refused)
        {
            return refused;
        }

        (ReachKind, ReachCodes) = (reach.Kind, reach.Codes);
        Raise(new RolesGranted(Id, Roles, act.At));
        return new Done();
    }

    private Result<Done> Issue(byte[] secretHash, LinkPurpose purpose, Act act)
    {
        Link = new(secretHash, purpose, act);
        Raise(new OneTimeLinkIssued(Id, purpose, act.At));
        return new Done();
    }

    private Error? Hold(IReadOnlyList<Role> roles)
    {
        if (roles.Count == 0)
        {
            return OfficerErrors.RoleRequired.At(("/roles", OfficerErrors.RoleRequired.Code));
        }

        if (roles.Any(role => (role.Alone && roles.Count > 1) || roles.Any(other => role.NotWith.Contains(other.Code))))
        {
            return OfficerErrors.RolesIncompatible;
        }

        Roles = [.. roles.Select(role => role.Code).Distinct().Order(StringComparer.Ordinal)];
        return null;
    }

    [GeneratedRegex("^[a-z][a-z0-9]{1,}([.-][a-z0-9]+)*$")]
    private static partial Regex WellFormed();
}

/// <summary>Who is to have an account.</summary>
public sealed record NewOfficer(string UserName, string DisplayName, string? Unit, IReadOnlyList<Role> Roles, Reach Reach, bool Demonstration = false);
