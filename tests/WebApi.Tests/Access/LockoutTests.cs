using Igm.TestKit;

namespace Igm.WebApi.Tests.Access;

public sealed class LockoutTests(AccessApi igm) : IClassFixture<AccessApi>
{
    private const string Right = "Demo-IGM-2026";

    private static async Task<List<Answer>> Fail(Browser browser, string userName, int times)
    {
        var answers = new List<Answer>();
        for (var i = 0; i < times; i++)
        {
            answers.Add(await browser.SignIn(userName, "no es esta tampoco"));
        }

        return answers;
    }

    [Fact]
    public async Task After_five_failures_a_screen_waits_longer_each_time()
    {
        var outsider = igm.Browser("203.0.113.1");
        (await Fail(outsider, "arraigos.jefe", 5)).ShouldAllBe(answer => answer.Status == 401);
        var wait = (await outsider.SignIn("arraigos.jefe", Right)).ShouldRefuse("access.session.too_many_attempts", 429);
        wait.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));

        igm.Clock.Advance(TimeSpan.FromSeconds(31));
        (await Fail(outsider, "arraigos.jefe", 1)).Single().Status.ShouldBe(401);
        (await outsider.SignIn("arraigos.jefe", Right)).Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(60));
        igm.Clock.Advance(TimeSpan.FromSeconds(61));
        (await outsider.SignIn("arraigos.jefe", Right)).ShouldBe(200);
        (await Fail(igm.Browser("203.0.113.1"), "arraigos.jefe", 5)).ShouldAllBe(answer => answer.Status == 401, "success clears the screen's count");
    }

    [Fact]
    public async Task A_name_that_is_no_account_waits_just_the_same()
    {
        var outsider = igm.Browser("203.0.113.2");
        (await Fail(outsider, "nadie.nunca", 5)).ShouldAllBe(answer => answer.Status == 401);
        (await outsider.SignIn("nadie.nunca", Right)).ShouldRefuse("access.session.too_many_attempts", 429).Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
    }

    /// <summary>However many addresses fail, and however often, a desk the officer has used stays open.</summary>
    [Theory]
    [InlineData(1, 12)]
    [InlineData(11, 5)]
    public async Task Whoever_fails_elsewhere_never_locks_a_desk(int addresses, int failures)
    {
        var userName = addresses == 1 ? "arraigos.recepcion" : "arraigos.registrador";
        var desk = igm.Browser("10.1.1.5");
        (await desk.SignIn(userName, Right)).ShouldBe(200);

        for (var i = 0; i < addresses; i++)
        {
            await Fail(igm.Browser($"203.0.113.{10 + i}"), userName, failures);
        }

        (await desk.SignIn(userName, Right)).Status.ShouldBe(200, "the desk's own cookie");
        var moved = igm.Browser("10.9.9.9").WithCookie("igm-device", desk.Cookie("igm-device")!);
        (await moved.SignIn(userName, Right)).Status.ShouldBe(200, "the same laptop on another network");
        (await igm.Browser("10.1.1.5").SignIn(userName, Right)).Status.ShouldBe(200, "the desk's address with an emptied browser");

        var stranger = await igm.Browser("203.0.113.250").SignIn(userName, Right);
        stranger.Status.ShouldBe(addresses * failures >= 50 ? 429 : 200);
        igm.Clock.Advance(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task One_address_that_tries_many_accounts_is_stopped_and_its_known_screens_are_not()
    {
        var office = igm.Browser("10.2.2.2");
        (await office.SignIn("juridica.asesor", Right)).ShouldBe(200);
        var sprayed = 0;
        for (var i = 0; i < 40; i++)
        {
            sprayed += (await igm.Browser("10.2.2.2").SignIn($"persona.numero{i}", "Guatemala2026!")).Status == 401 ? 1 : 0;
        }

        sprayed.ShouldBe(30);
        (await office.SignIn("juridica.asesor", Right)).ShouldBe(200);
        igm.Clock.Advance(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_mark_of_another_officers_or_a_forged_one_is_no_mark()
    {
        var desk = igm.Browser("10.3.3.3");
        (await desk.SignIn("planificacion.jefe", Right)).ShouldBe(200);
        await Fail(igm.Browser("203.0.113.60").WithCookie("igm-device", desk.Cookie("igm-device")!), "auditoria", 5);
        (await igm.Browser("203.0.113.60").SignIn("auditoria", Right)).Status.ShouldBe(429, "counted by address, not by the borrowed mark");
        await Fail(igm.Browser("203.0.113.61").WithCookie("igm-device", "CfDJ8forged"), "direccion", 5);
        (await igm.Browser("203.0.113.61").SignIn("direccion", Right)).ShouldBe(429);
    }

    [Fact]
    public async Task Guesses_in_parallel_are_counted_before_they_are_judged()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => igm.Browser("203.0.113.70").SignIn("planificacion.analista", "no es esta tampoco")));
        answers.Count(answer => answer.Status == 401).ShouldBe(5);
        answers.Count(answer => answer.Status == 429).ShouldBe(15);
    }
}
