using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Infrastructure.Control;
using Igm.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Control.Alerts;

public sealed class AlertExpiryTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly AlertDesk _desk = new(igm);

    [Fact]
    public async Task The_engine_ends_what_ran_out_once_and_leaves_the_rest()
    {
        var (ends, _) = await _desk.Active("CAP", validUntil: "2026-03");
        var (stays, _) = await _desk.Active("CAP");
        var (waits, waiting) = await _desk.Registered("CAP", validUntil: "2026-03");
        var engine = igm.Services.GetRequiredService<ExpiryEngine>();
        AlertDesk.Ids(await _desk.Chief.Get("control/alerts?worklist=expiring")).ShouldContain(ends);

        igm.Clock.Set(GuatemalaTime.StartOf(new(2026, 4, 1)).AddSeconds(-1));
        (await engine.Run(default)).Ended.ShouldBe(0);
        igm.Clock.Set(GuatemalaTime.StartOf(new(2026, 4, 1)));
        (await engine.Run(default)).Ended.ShouldBe(1);
        (await engine.Run(default)).Ended.ShouldBe(0);

        (await igm.Database.One<string>("select state || ' ' || ended_on from control.alerts where id = $1", ends)).ShouldBe("Expired 2026-04-01");
        (await igm.Database.One<string>("select by_name || ' ' || by_kind from control.alert_acts where alert_id = $1 and kind = 'Expired'", ends)).ShouldBe("igm System");
        (await igm.Database.One<string>("select state from control.alerts where id = $1", stays)).ShouldBe("Active");
        var later = igm.Having("verificadora", Can.VerifyAlerts, Can.ReadSilentAlerts);
        (await later.Post($"control/alerts/{waits}/verification", version: waiting)).ShouldRefuse("control.alert.term_is_over", 409);
    }
}
