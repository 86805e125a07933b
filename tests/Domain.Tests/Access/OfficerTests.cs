using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Domain.Tests.Access;

public sealed class OfficerTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Act ByAdministrator = new(new(Guid.Parse("00000000-0000-7000-8000-000000000001"), "administracion", ActorKind.Officer), Monday);
    private static readonly byte[] Secret = [1, 2, 3];
    private static readonly byte[] Another = [4, 5, 6];

    private static readonly Role Registrar = new("arraigos.registrador", new HashSet<string> { "control.arraigos.register" }, SecondFactor: false);
    private static readonly Role Certifier = new("arraigos.certificador", new HashSet<string> { "control.certificates.issue" }, SecondFactor: false);
    private static readonly Role Administrator = new("administracion", new HashSet<string> { "access.officers.create" }, SecondFactor: true, Alone: true);

    private static NewOfficer Ana(params Role[] roles) => new("Ana.Perez ", "Ana Pérez", "SCM-ARR", roles, Reach.All);

    private static Officer Invited()
    {
        var ana = Officer.Invite(Ana(Registrar), ByAdministrator).Value;
        ana.IssueLink(Secret, ByAdministrator).Error.ShouldBeNull();
        return ana;
    }

    private static Officer Active()
    {
        var ana = Invited();
        ana.UseLink(Secret, ByAdministrator).Error.ShouldBeNull();
        ana.ChoosePassword("hash", ByAdministrator).Error.ShouldBeNull();
        return ana;
    }

    private static Act At(DateTimeOffset at) => ByAdministrator with { At = at };

    private static Act By(Officer officer) => new(officer.Actor, Monday);

    [Fact]
    public void An_invitation_folds_the_user_name_and_waits_for_a_password()
    {
        var ana = Invited();
        ana.UserName.ShouldBe("ana.perez");
        ana.Status.ShouldBe(OfficerStatus.Invited);
        ana.PasswordHash.ShouldBeNull();
        ana.Link!.Purpose.ShouldBe(LinkPurpose.FirstSignIn);
        ana.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ana perez")]
    [InlineData("ana..perez")]
    [InlineData("9ana")]
    [InlineData("ana.perez@igm.gob.gt")]
    [InlineData("una.persona.con.un.nombre.largo.como.este")]
    public void A_user_name_is_plain_letters_and_figures(string userName) =>
        Officer.Invite(Ana(Registrar) with { UserName = userName }, ByAdministrator)
            .Error.ShouldBe(OfficerErrors.UserNameInvalid);

    [Fact]
    public void Who_keeps_the_system_holds_no_other_role()
    {
        Officer.Invite(Ana(Administrator, Registrar), ByAdministrator).Error.ShouldBe(OfficerErrors.RolesIncompatible);
        Active().GrantRoles([Registrar, Administrator], Reach.All, ByAdministrator).Error.ShouldBe(OfficerErrors.RolesIncompatible);
        Active().GrantRoles([], Reach.All, ByAdministrator).Error.ShouldBe(OfficerErrors.RoleRequired);
    }

    [Fact]
    public void Duties_of_two_people_are_not_held_by_one()
    {
        var verifier = new Role("arraigos.verificador", new HashSet<string> { "control.arraigos.verify" }, SecondFactor: false) { NotWith = new HashSet<string> { Registrar.Code } };
        Officer.Invite(Ana(Registrar, verifier), ByAdministrator).Error.ShouldBe(OfficerErrors.RolesIncompatible);
        Active().GrantRoles([verifier, Registrar], Reach.All, ByAdministrator).Error.ShouldBe(OfficerErrors.RolesIncompatible);
        Active().GrantRoles([verifier, Certifier], Reach.All, ByAdministrator).Error.ShouldBeNull();
    }

    [Fact]
    public void Nobody_grants_themselves_a_role_or_suspends_themselves()
    {
        var ana = Active();
        ana.GrantRoles([Certifier], Reach.All, By(ana)).Error.ShouldBe(OfficerErrors.NotOneself);
        ana.Suspend(By(ana)).Error.ShouldBe(OfficerErrors.NotOneself);
        ana.GrantRoles([Certifier, Registrar], new Reach(ReachKind.Office, "SCM-ARR"), ByAdministrator).Error.ShouldBeNull();
        ana.Roles.ShouldBe(["arraigos.certificador", "arraigos.registrador"]);
        ana.Reach.Covers(ReachKind.Office, "SCM-ARR").ShouldBeTrue();
        ana.Reach.Covers(ReachKind.Post, "SCM-ARR").ShouldBeFalse();
    }

    [Fact]
    public void A_link_is_good_once()
    {
        var ana = Invited();
        ana.UseLink(Another, ByAdministrator).Error.ShouldBe(OfficerErrors.LinkInvalid);
        ana.UseLink(Secret, ByAdministrator).Value.ShouldBe(SessionTask.SetPassword);
        ana.UseLink(Secret, ByAdministrator).Error.ShouldBe(OfficerErrors.LinkInvalid);
    }

    [Fact]
    public void A_link_ends_by_its_time_and_by_a_newer_one()
    {
        Invited().UseLink(Secret, At(Monday.AddDays(3).AddSeconds(-1))).Error.ShouldBeNull();
        Invited().UseLink(Secret, At(Monday.AddDays(3))).Error.ShouldBe(OfficerErrors.LinkInvalid);

        var ana = Active();
        ana.IssueLink(Another, ByAdministrator).Error.ShouldBeNull();
        ana.Link!.Purpose.ShouldBe(LinkPurpose.Reset);
        ana.PasswordHash.ShouldBe("hash", "a link nobody used locks nobody out");
        ana.IssueLink(Secret, ByAdministrator).Error.ShouldBeNull();
        ana.UseLink(Another, ByAdministrator).Error.ShouldBe(OfficerErrors.LinkInvalid);
        ana.UseLink(Secret, At(Monday.AddHours(24))).Error.ShouldBe(OfficerErrors.LinkInvalid);
        ana.UseLink(Secret, At(Monday.AddHours(23))).Error.ShouldBeNull();
    }

    [Fact]
    public void The_houses_own_first_link_says_so()
    {
        var first = Officer.Invite(Ana(Administrator), ByAdministrator).Value;
        first.IssueLink(Secret, new(new(Guid.NewGuid(), "igm", ActorKind.System), Monday)).Error.ShouldBeNull();
        first.Link!.Purpose.ShouldBe(LinkPurpose.FirstAdministrator);
        first.Link.ExpiresAt.ShouldBe(Monday.AddHours(24));
    }

    [Fact]
    public void A_suspended_officer_has_no_way_in_until_reinstated()
    {
        var ana = Active();
        ana.IssueLink(Another, ByAdministrator);
        ana.Suspend(ByAdministrator).Error.ShouldBeNull();
        ana.Suspend(ByAdministrator).Error.ShouldBe(OfficerErrors.Suspended);
        ana.UseLink(Another, ByAdministrator).Error.ShouldBe(OfficerErrors.LinkInvalid);
        ana.IssueLink(Secret, ByAdministrator).Error.ShouldBe(OfficerErrors.Suspended);
        ana.ChoosePassword("other", ByAdministrator).Error.ShouldBe(OfficerErrors.Suspended);
        ana.Reinstate(ByAdministrator).Error.ShouldBeNull();
        ana.Status.ShouldBe(OfficerStatus.Active);
        ana.UseLink(Another, ByAdministrator).Error.ShouldBe(OfficerErrors.LinkInvalid, "the link ended with the suspension");
        ana.Reinstate(ByAdministrator).Error.ShouldBe(OfficerErrors.NotSuspended);

        var invited = Invited();
        invited.Suspend(ByAdministrator);
        invited.Reinstate(ByAdministrator);
        invited.Status.ShouldBe(OfficerStatus.Invited);
    }

    [Fact]
    public void A_code_is_good_once_and_never_again_for_an_earlier_step()
    {
        var ana = Active();
        ana.EnrolSecondFactor("sealed", ByAdministrator).Error.ShouldBeNull();
        ana.HasSecondFactor.ShouldBeFalse("not before a code proved the app");
        ana.UseSecondFactor(100, ByAdministrator).Error.ShouldBe(SessionErrors.CredentialsInvalid);
        ana.ConfirmSecondFactor(null, ByAdministrator).Error.ShouldBe(OfficerErrors.CodeInvalid);
        ana.ConfirmSecondFactor(100, ByAdministrator).Error.ShouldBeNull();
        ana.UseSecondFactor(100, ByAdministrator).Error.ShouldBe(SessionErrors.CredentialsInvalid);
        ana.UseSecondFactor(101, ByAdministrator).Error.ShouldBeNull();
        ana.UseSecondFactor(101, ByAdministrator).Error.ShouldBe(SessionErrors.CredentialsInvalid);
        ana.UseSecondFactor(99, ByAdministrator).Error.ShouldBe(SessionErrors.CredentialsInvalid);
        ana.UseSecondFactor(null, ByAdministrator).Error.ShouldBe(SessionErrors.CredentialsInvalid);
        ana.EnrolSecondFactor("another", ByAdministrator).Error.ShouldBe(OfficerErrors.AlreadyEnrolled);
    }

    [Fact]
    public void A_lost_second_factor_is_replaced_by_the_administrators_link_only()
    {
        var ana = Active();
        ana.LoseSecondFactor(Another, ByAdministrator).Error.ShouldBe(OfficerErrors.NothingEnrolled);
        ana.EnrolSecondFactor("sealed", ByAdministrator);
        ana.ConfirmSecondFactor(100, ByAdministrator);
        ana.LoseSecondFactor(Another, ByAdministrator).Error.ShouldBeNull();
        ana.SecondFactorIsLost.ShouldBeTrue();
        ana.UseLink(Another, ByAdministrator).Value.ShouldBe(SessionTask.EnrolSecondFactor);
        ana.EnrolSecondFactor("new", ByAdministrator);
        ana.ConfirmSecondFactor(101, ByAdministrator).Error.ShouldBeNull();
        ana.SecondFactorIsLost.ShouldBeFalse();
    }

    [Fact]
    public void Reach_opens_nothing_by_omission()
    {
        Reach.Of(ReachKind.Post, []).Error.ShouldBe(OfficerErrors.ReachUnclear);
        Reach.Of(ReachKind.Post, [" "]).Error.ShouldBe(OfficerErrors.ReachUnclear);
        Reach.Of(ReachKind.All, ["AURORA"]).Error.ShouldBe(OfficerErrors.ReachUnclear);
        Reach.Of(ReachKind.None, []).Error.ShouldBe(OfficerErrors.ReachUnclear);
        Reach.Of(ReachKind.Post, ["b", "a", "b"]).Value.ShouldBe(new Reach(ReachKind.Post, "a", "b"));
        Reach.All.Covers(ReachKind.Centre, "any").ShouldBeTrue();
        Reach.None.Covers(ReachKind.Centre, "any").ShouldBeFalse();
    }
}
