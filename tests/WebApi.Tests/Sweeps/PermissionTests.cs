using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Igm.Application.Common;
using Igm.Application.Partners.Clients;
using Igm.Infrastructure.Identity;
using Igm.TestKit;
using Igm.WebApi.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.WebApi.Tests.Sweeps;

/// <summary>Who may do what: the ledger under review, and every route asked by who may and who may not.</summary>
public sealed partial class PermissionTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private static readonly IReadOnlyList<string> Permissions =
        [.. typeof(Can).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    private static readonly Roles Roles = new();

    private List<Route> Routes => [.. igm.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<UseCaseMetadata>() is not null)
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method =>
            new Route(method, endpoint.RoutePattern.RawText!, endpoint.Metadata.GetMetadata<UseCaseMetadata>()!, endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0])))
        .OrderBy(route => route.Pattern, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal)];

    [Fact]
    public void The_ledger_is_what_the_code_says()
    {
        var file = Path.Combine(Root(AppContext.BaseDirectory), "docs/ledgers/permissions.md");
        var now = Ledger();
        if (Environment.GetEnvironmentVariable("IGM_REWRITE_LEDGERS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now);
        }

        (File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "").ShouldBe(now, "Rewrite the ledger with IGM_REWRITE_LEDGERS=1 if the code is right.");
    }

    [Fact]
    public void A_permission_is_held_by_somebody_and_asked_for_by_something()
    {
        var held = Roles.All.SelectMany(role => role.Permissions).ToHashSet();
        held.Except(Permissions).ShouldBeEmpty();
        var byTheHouse = new[] { Can.ExpireAlerts, Can.ExpireArraigos };
        Permissions.Except(held).Except(byTheHouse).Except(PartnerScopes.Open).ShouldBeEmpty("a permission nobody holds is a use case nobody reaches");
        Routes.Count.ShouldBeGreaterThan(20);
        Routes.Select(route => route.Demand.Permission).OfType<string>().Except(Permissions).ShouldBeEmpty();
    }

    [Fact]
    public void Who_keeps_the_system_reads_no_case_and_who_audits_changes_nothing()
    {
        Held("administracion").ShouldAllBe(permission => IsOfTheSystem(permission));
        Held("auditoria").ShouldAllBe(permission => permission.EndsWith(".read", StringComparison.Ordinal)
            || permission == Can.VerifyAudit || permission == Can.PublishCheckpoints || permission == Can.SummariseArraigos);
        Held("auditoria").ShouldAllBe(permission => !permission.Contains("reserved", StringComparison.Ordinal));
        foreach (var figuresOnly in new[] { "planificacion.analista", "planificacion.jefe", "direccion" })
        {
            Held(figuresOnly).ShouldAllBe(permission => permission.EndsWith(".summarise", StringComparison.Ordinal) || permission == Can.ChangeHolidays, figuresOnly);
        }
    }

    [Fact]
    public void Duties_are_apart()
    {
        Held("arraigos.registrador").ShouldNotContain(Can.VerifyArraigos);
        Held("arraigos.recepcion").ShouldNotContain(Can.VerifyArraigos);
        Held("arraigos.verificador").ShouldNotContain(Can.RegisterArraigos);
        Held("alertas.registrador").ShouldNotContain(Can.VerifyAlerts);
        Roles.All.Where(role => role.Permissions.Contains(Can.VerifyAlerts)).ShouldAllBe(role => !role.Permissions.Contains(Can.RegisterAlerts));
        Roles.All.Where(role => role.Permissions.Contains(Can.ReadSilentAlerts) || role.Permissions.Contains(Can.ReadReservedAlerts))
            .ShouldAllBe(role => role.Code.StartsWith("alertas.", StringComparison.Ordinal));
        Roles.All.Where(role => role.Permissions.Contains(Can.IssueCertificates)).ShouldAllBe(role => !role.Permissions.Contains(Can.LiftArraigos));
        Roles.All.Where(role => role.Permissions.Contains(Can.CreateOfficers)).Select(role => role.Code).ShouldBe(["administracion"]);
        Roles.All.Where(role => role.Permissions.Contains(Can.ReadAudit)).Select(role => role.Code).ShouldBe(["auditoria"]);
        Roles.All.Select(role => role.Code).ShouldBe(Infrastructure.Seeding.DemonstrationAccounts.All.Select(account => account.UserName));
    }

    [Theory]
    [InlineData("arraigos.registrador", "arraigos.verificador", false)]
    [InlineData("arraigos.verificador", "arraigos.certificador", false)]
    [InlineData("arraigos.registrador", "arraigos.certificador", false)]
    [InlineData("arraigos.jefe", "arraigos.certificador", false)]
    [InlineData("administracion", "planificacion.analista", false)]
    [InlineData("auditoria", "arraigos.recepcion", false)]
    [InlineData("arraigos.recepcion", "arraigos.registrador", true)]
    [InlineData("arraigos.jefe", "arraigos.verificador", true)]
    public void Two_roles_are_one_persons_or_not(string one, string other, bool together)
    {
        var invited = Domain.Access.Officer.Invite(
            new("ana.perez", "Ana Pérez", null, Roles.Of([one, other]).Value, Domain.Access.Reach.All), new(IgmApi.Actor("administracion"), FakeClock.Start));
        invited.Error.ShouldBe(together ? null : Domain.Access.OfficerErrors.RolesIncompatible);
    }

    /// <summary>What a judge orders is proposed with the judge's paper at hand.</summary>
    [Theory]
    [InlineData(Can.ReceiveArraigos)]
    [InlineData(Can.ExtendArraigos)]
    [InlineData(Can.LiftArraigos)]
    [InlineData(Can.SubstituteArraigos)]
    [InlineData(Can.AnnulArraigos)]
    [InlineData(Can.AuthoriseExits)]
    public void Who_brings_in_an_order_may_attach_its_paper(string permission) =>
        Roles.All.Where(role => role.Permissions.Contains(permission)).ShouldAllBe(role => role.Permissions.Contains(Can.AttachScans));

    /// <summary>A certificate can be asked for by somebody the register has never met.</summary>
    [Fact]
    public void Who_issues_certificates_may_register_whom_they_are_for() =>
        Roles.All.Where(role => role.Permissions.Contains(Can.IssueCertificates)).ShouldAllBe(role =>
            role.Permissions.Contains(Can.RegisterPeople) && role.Permissions.Contains(Can.RegisterCompanies));

    [Fact]
    public async Task Every_route_is_closed_to_who_is_not_signed_in_unless_it_says_so()
    {
        foreach (var route in Routes.Where(route => !route.Demand.Open))
        {
            (await Ask(igm.Anonymous(), route)).Code.ShouldBe("access.not_signed_in", route.ToString());
        }

        Routes.Where(route => route.Demand.Open).Select(route => route.Pattern.Replace("/api/v1", "", StringComparison.Ordinal).Trim('/')).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(OpenRoutes.Where(open => Routes.Any(route => route.Pattern.TrimEnd('/').EndsWith(open, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Every_route_is_closed_to_who_holds_every_permission_but_its_own()
    {
        foreach (var route in Routes.Where(route => route.Demand.Permission is not null))
        {
            var all = Permissions.Where(permission => permission != route.Demand.Permission).ToArray();
            (await Ask(igm.Having("casi.todo", all), route)).Code.ShouldBe("access.forbidden", route.ToString());
            (await Ask(igm.Having("solo.este", route.Demand.Permission!), route)).Code.ShouldNotBe("access.forbidden", route.ToString());
        }
    }

    [Fact]
    public async Task The_administrator_is_refused_every_route_of_people_and_cases()
    {
        var administrator = igm.As("administracion");
        var cases = Routes.Where(route => route.Demand.Personal || (route.Demand.Permission is { } permission && !IsOfTheSystem(permission))).ToList();
        cases.Count.ShouldBeGreaterThan(5);
        foreach (var route in cases)
        {
            (await Ask(administrator, route)).Code.ShouldBe("access.forbidden", route.ToString());
        }
    }

    [Fact]
    public async Task A_partner_with_every_scope_reaches_exactly_what_is_open_to_partners()
    {
        var reached = new List<string>();
        foreach (var route in Routes.Where(route => !route.Demand.Open && route.Pattern.StartsWith("/api/", StringComparison.Ordinal)))
        {
            if ((await Ask(igm.Partnering(PartnerScopes.Open), route)).Code is not "access.forbidden")
            {
                reached.Add(route.Demand.Permission ?? route.Pattern);
            }
        }

        reached.Where(what => !what.StartsWith("/api/v1/territory/", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["/api/v1/partners/purposes", Can.QueryImpediments, Can.SummariseArraigos, Can.ReadChanges]);
        reached.Count(what => what.StartsWith("/api/v1/territory/", StringComparison.Ordinal)).ShouldBe(13);
    }

    /// <summary>Reading a named person never takes less than a permission of its own.</summary>
    [Fact]
    public void What_reads_people_requires_a_permission() =>
        Routes.Where(route => route.Demand.Personal).ShouldAllBe(route => route.Demand.Permission != null);

    /// <summary>Accounts and partner systems: who may come in, and nothing of anybody's case.</summary>
    private static bool IsOfTheSystem(string permission) =>
        permission.StartsWith("access.", StringComparison.Ordinal) || permission.StartsWith("partners.clients.", StringComparison.Ordinal);

    private static readonly string[] OpenRoutes = [".well-known/oauth-authorization-server", "certificates/checkpoints", "certificates/verifications", "oauth/introspect", "oauth/revoke", "oauth/token", "session", "session/links"];

    private static IReadOnlySet<string> Held(string role) => Roles.All.Single(held => held.Code == role).Permissions;

    /// <summary>With a body of the kind the route takes.</summary>
    private static Task<Answer> Ask(Caller caller, Route route)
    {
        HttpContent? body = route.MediaType switch
        {
            null => null,
            "application/x-www-form-urlencoded" => new FormUrlEncodedContent([]),
            "multipart/form-data" => new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.pdf" } },
            _ => new StringContent("{}", new System.Net.Http.Headers.MediaTypeHeaderValue(route.MediaType)),
        };
        return caller.Send(new(route.Method), Parameter().Replace(route.Pattern, "00000000-0000-7000-8000-00000000abcd"), body);
    }

    private string Ledger()
    {
        var text = new StringBuilder("# Permissions\n\n");
        text.Append("Written from the code by `Sweeps/PermissionTests`; rewrite with `IGM_REWRITE_LEDGERS=1`. ");
        text.Append("The roles are `src/Infrastructure/Identity/Roles.cs`.\n\n## Roles\n\n| Role | Second factor | Held alone | Not held with |\n|---|---|---|---|\n");
        foreach (var role in Roles.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{role.Code}` | {(role.SecondFactor ? "yes" : "no")} | {(role.Alone ? "yes" : "no")} | {string.Join(", ", role.NotWith.Order(StringComparer.Ordinal).Select(other => $"`{other}`"))} |\n");
        }

        text.Append("\n## Role × permission\n\n| Permission |").AppendJoin("|", Roles.All.Select(role => $" {role.Code} ")).Append("|\n|---|")
            .Append(string.Concat(Roles.All.Select(_ => ":-:|"))).Append('\n');
        foreach (var permission in Permissions)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{permission}` |").AppendJoin("|", Roles.All.Select(role => role.Permissions.Contains(permission) ? " ✓ " : " ")).Append("|\n");
        }

        text.Append("\n## Route × permission\n\n| Route | Use case | Permission | Purpose |\n|---|---|---|:-:|\n");
        foreach (var route in Routes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{route}` | {route.UseCase.Request.Name} | {route.Demand switch
            {
                { Open: true } => "open",
                { Permission: { } permission } => $"`{permission}`",
                { DuringTask: true } => "signed in, also during a task",
                _ => "signed in",
            }} | {(route.Demand.Personal ? "✓" : " ")} |\n");
        }

        return text.ToString();
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "IGM.Api.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    private sealed record Route(string Method, string Pattern, UseCaseMetadata UseCase, string? MediaType)
    {
        public Demand Demand => UseCase.Demand;

        public override string ToString() => $"{Method} {Pattern}";
    }
}
