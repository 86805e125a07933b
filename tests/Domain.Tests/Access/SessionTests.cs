using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Domain.Tests.Access;

public sealed class SessionTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Act Act = new(new(Guid.NewGuid(), "ana.perez", ActorKind.Officer), Monday);

    private static Session Started(SessionTask? task = null) =>
        Session.Start(Id<Officer>.New(Monday), [1], task, new("192.0.2.7", "Firefox"), Act);

    [Fact]
    public void A_session_ends_when_it_is_left_alone()
    {
        Started().IsLiveAt(Monday + Session.Idle - TimeSpan.FromSeconds(1)).ShouldBeTrue();
        Started().IsLiveAt(Monday + Session.Idle).ShouldBeFalse();
    }

    [Fact]
    public void A_session_ends_with_the_shift_and_a_task_with_its_half_hour()
    {
        Started().ExpiresAt.ShouldBe(Monday.AddHours(12));
        Started(SessionTask.SetPassword).ExpiresAt.ShouldBe(Monday.AddMinutes(30));
        var busy = Started();
        busy.Rotate([2], Act with { At = Monday.AddHours(12).AddMinutes(-1) });
        busy.IsLiveAt(Monday.AddHours(12).AddSeconds(-1)).ShouldBeTrue();
        busy.IsLiveAt(Monday.AddHours(12)).ShouldBeFalse("use does not lengthen a shift");
    }

    [Fact]
    public void A_revoked_session_stays_revoked_by_who_ended_it_first()
    {
        var session = Started();
        session.Revoke(Act);
        var version = session.Version;
        session.Revoke(new(new(Guid.NewGuid(), "other", ActorKind.Officer), Monday.AddHours(1)));
        session.IsLiveAt(Monday).ShouldBeFalse();
        session.RevokedBy.ShouldBe(Act.By.Id);
        session.Version.ShouldBe(version);
    }
}
