using System.Diagnostics;

namespace Igm.WebApi.Tests.Access;

public sealed class SignInTests(AccessApi igm) : IClassFixture<AccessApi>
{
    [Fact]
    public async Task Sign_in_answers_who_what_and_how_far_and_leaves_the_secret_in_a_cookie()
    {
        var browser = igm.Browser();
        var answer = (await browser.SignIn(" Arraigos.Recepcion", "Demo-IGM-2026")).ShouldBe(200);
        answer.Json.GetProperty("user").GetProperty("userName").GetString().ShouldBe("arraigos.recepcion");
        answer.Json.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()).ShouldContain("control.arraigos.receive");
        answer.Json.GetProperty("reach").GetProperty("kind").GetString().ShouldBe("all");
        answer.Json.GetProperty("csrfToken").GetString()!.Length.ShouldBe(43);
        answer.Json.GetProperty("task").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);

        var cookie = browser.LastSetCookies.Single(set => set.StartsWith("igm=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("path=/");
        browser.Cookie("igm")!.Length.ShouldBe(43, "256 bits");
        answer.Text.ShouldNotContain(browser.Cookie("igm")!);

        var again = (await browser.Get("session")).ShouldBe(200);
        again.Json.GetProperty("csrfToken").GetString().ShouldBe(answer.Json.GetProperty("csrfToken").GetString());
        again.Json.GetProperty("permissions").GetArrayLength().ShouldBe(answer.Json.GetProperty("permissions").GetArrayLength());
    }

    [Fact]
    public async Task Over_https_the_cookies_are_bound_to_the_host()
    {
        var browser = igm.Browser();
        await browser.Send(HttpMethod.Post, "/api/v1/session", new { userName = "direccion", password = "Demo-IGM-2026" });
        browser.LastSetCookies.ShouldAllBe(set => !set.Contains("secure"));

        igm.ClientOptions.BaseAddress = new("https://localhost");
        var secure = new Browser(igm.CreateClient(new() { BaseAddress = new("https://localhost"), HandleCookies = false }), "192.0.2.10");
        (await secure.SignIn("direccion", "Demo-IGM-2026")).ShouldBe(200);
        secure.LastSetCookies.Count.ShouldBe(2);
        secure.LastSetCookies.ShouldAllBe(set => set.StartsWith("__Host-igm", StringComparison.Ordinal) && set.Contains("secure") && set.Contains("httponly") && !set.Contains("domain"));
        (await secure.Get("session")).ShouldBe(200);
    }

    [Fact]
    public async Task Only_the_hash_of_the_cookie_is_kept()
    {
        var browser = igm.Browser();
        await browser.SignIn("auditoria", "Demo-IGM-2026");
        (await igm.Database.One<long>("select count(*) from access.sessions where token_hash = sha256(convert_to($1, 'UTF8'))", browser.Cookie("igm"))).ShouldBe(1);
        (await igm.Database.One<long>("select count(*) from access.sessions where encode(token_hash, 'escape') = $1", browser.Cookie("igm"))).ShouldBe(0);
    }

    [Theory]
    [InlineData("arraigos.jefe", "elefante azul sin prisa")]
    [InlineData("nadie.aqui", "Demo-IGM-2026")]
    [InlineData("Demo-IGM-2026", "arraigos.jefe")]
    public async Task A_wrong_name_and_a_wrong_password_get_one_answer(string userName, string password) =>
        (await igm.Browser("192.0.2.77").SignIn(userName, password)).ShouldRefuse("access.session.credentials_invalid", 401)
            .Json.GetProperty("errors").GetArrayLength().ShouldBe(0);

    [Fact]
    public async Task An_unknown_name_takes_as_long_as_a_known_one()
    {
        async Task<double> Median(string userName)
        {
            var times = new List<double>();
            for (var i = 0; i < 9; i++)
            {
                var browser = igm.Browser($"192.0.2.{100 + i}");
                var clock = Stopwatch.StartNew();
                (await browser.SignIn(userName, "no es la contraseña")).ShouldRefuse("access.session.credentials_invalid");
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            return times.Order().ElementAt(times.Count / 2);
        }

        await Median("planificacion.jefe");
        var (known, unknown) = (await Median("planificacion.jefe"), await Median("nadie.de.nadie"));
        (unknown / known).ShouldBeInRange(0.5, 2, $"known {known:F1} ms, unknown {unknown:F1} ms");
    }

    [Fact]
    public async Task A_failure_is_written_down_without_what_was_typed()
    {
        await igm.Browser("192.0.2.88").SignIn("Mi.Contraseña.En.La.Casilla", "otra cosa secreta");
        await igm.Browser("192.0.2.88").SignIn("juridica.asesor", "otra cosa secreta");
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'SignIn' and outcome = 'refused' and origin = '192.0.2.88'")).ShouldBe(2);
        (await igm.Database.One<long>("select count(*) from audit.entries a join access.officers o on o.id = any(a.subjects) where use_case = 'SignIn' and outcome = 'refused' and origin = '192.0.2.88' and o.user_name = 'juridica.asesor' and a.actor_id is null")).ShouldBe(1);
        (await igm.Database.One<long>("select count(*) from audit.entries e where e::text ilike '%casilla%' or e::text ilike '%otra cosa%'")).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from access.attempts t where t::text ilike '%casilla%'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_success_is_written_down_with_who_it_was_and_no_secret()
    {
        var browser = igm.Browser("192.0.2.89");
        await browser.SignIn("planificacion.analista", "Demo-IGM-2026");
        (await browser.Delete("session")).ShouldBe(204);
        (await igm.Database.One<string>("select string_agg(use_case || ' ' || outcome || ' ' || actor_name, ', ' order by xact) from audit.entries where origin = '192.0.2.89'"))
            .ShouldBe("SignIn done planificacion.analista, SignOut done planificacion.analista");
        var changes = await igm.Database.One<string>("select changes::text from audit.entries where origin = '192.0.2.89' and use_case = 'SignIn'");
        using var told = System.Text.Json.JsonDocument.Parse(changes!);
        told.RootElement.EnumerateObject().Single(row => row.Name.StartsWith("Session ", StringComparison.Ordinal))
            .Value.GetProperty("tokenHash")[1].GetString().ShouldBe("•••");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = igm.Browser();
        await browser.SignIn("direccion", "Demo-IGM-2026");
        var stolen = igm.Browser().WithCookie("igm", browser.Cookie("igm")!);
        (await stolen.Get("session")).ShouldBe(200);
        (await browser.Delete("session")).ShouldBe(204);
        browser.Cookie("igm").ShouldBeNull();
        (await stolen.Get("session")).ShouldRefuse("access.not_signed_in", 401);
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_this_browser_had()
    {
        var browser = igm.Browser();
        await browser.SignIn("direccion", "Demo-IGM-2026");
        var before = browser.Cookie("igm")!;
        await browser.SignIn("direccion", "Demo-IGM-2026");
        browser.Cookie("igm").ShouldNotBe(before);
        (await igm.Browser().WithCookie("igm", before).Get("session")).ShouldBe(401);
    }
}
