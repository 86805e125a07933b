using Igm.Domain.Access;
using Igm.Infrastructure.Identity;

namespace Igm.WebApi.Tests.Access;

public sealed class FirstAdministratorTests(AccessApi igm) : IClassFixture<AccessApi>
{
    [Fact]
    public async Task The_first_administrator_is_made_once_by_the_machine_itself()
    {
        await igm.Database.Execute("delete from access.sessions; delete from access.officers where 'administracion' = any(roles)");
        var secret = (await igm.Within(AccessCommands.InviteFirstAdministrator)).Value;
        var renewed = (await igm.Within(AccessCommands.InviteFirstAdministrator)).Value;
        (await igm.Browser().Post("session/links", new { secret })).ShouldRefuse("access.link.invalid", 404);

        var browser = igm.Browser();
        (await browser.Post("session/links", new { secret = renewed })).ShouldBe(200);
        (await browser.Post("session/password", new { newPassword = AccessApi.Good })).ShouldBe(200);
        (await igm.Within(AccessCommands.InviteFirstAdministrator)).Error.ShouldBe(OfficerErrors.AdministratorExists);

        var entry = (await browser.SignIn("administrador", AccessApi.Good)).ShouldBe(200).Json;
        entry.GetProperty("task").GetString().ShouldBe("enrol_second_factor", "the role asks for a second factor");
        var enrolled = (await browser.Post("access/second-factor")).ShouldBe(200).Json;
        var app = AccessApi.Unspell(enrolled.GetProperty("secret").GetString()!);
        (await browser.Post("access/second-factor/confirmation", new { code = igm.Code(app) })).ShouldBe(204);
        igm.Clock.Advance(TimeSpan.FromSeconds(30));
        (await browser.SignIn("administrador", AccessApi.Good, igm.Code(app))).ShouldBe(200);
        (await browser.Get("access/officers")).ShouldBe(200);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'FirstAdministrator' and actor_kind = 'System'")).ShouldBe(2);
    }
}
