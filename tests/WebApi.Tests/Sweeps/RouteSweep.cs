using System.Collections.Concurrent;
using System.Text.Json;
using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Sweeps;

/// <summary>What holds for every route, found by asking every route.</summary>
public sealed class RouteSweep(Unlimited igm) : IClassFixture<Unlimited>
{
    private static readonly string[] Everything = [.. typeof(Can).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private IReadOnlyList<SweptRoute> Routes => SweptRoute.Of(igm);

    private Caller Anyone => igm.Having("barrido.todo", Everything);

    [Fact]
    public void The_ledger_lists_exactly_these_routes()
    {
        using var ledger = JsonDocument.Parse(File.ReadAllText(Ledger.Path("docs/ledgers/openapi.v1.json")));
        var listed = ledger.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {WithoutConstraints(path.Name)}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        Routes.Select(route => $"{route.Method} {WithoutConstraints(route.Pattern)}").Order(StringComparer.Ordinal).ShouldBe(listed);
    }

    [Fact]
    public async Task Without_a_session_it_is_401() =>
        await Sweep(route => !route.UseCase.Demand.Open, 60, async route => Expect(await route.Call(igm.Anonymous()), 401, "access.not_signed_in"));

    [Fact]
    public async Task Without_its_permission_it_is_403_whatever_else_one_may()
    {
        await Sweep(route => route.UseCase.Demand.Permission is not null, 40, async route =>
            Expect(await route.Call(igm.Having("barrido.sin", [.. Everything.Except([route.UseCase.Demand.Permission!])])), 403, "access.forbidden"));
        var written = await igm.Database.One<string>("select string_agg(distinct use_case, ',' order by use_case) from audit.entries where error_code = 'access.forbidden' and actor_name = 'barrido.sin'");
        written.ShouldBe(string.Join(',', Routes.Where(route => route.UseCase.Demand.Permission is not null).Select(route => route.Request.Name).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Without_a_purpose_no_person_is_read() =>
        await Sweep(route => route.UseCase.Demand.Personal, 5, async route => Expect(await route.Call(Anyone, bend: caller => caller.With("Purpose", null)), 403, "access.purpose_required"));

    [Fact]
    public async Task An_unknown_purpose_is_none() =>
        await Sweep(route => route.UseCase.Demand.Personal, 5, async route => Expect(await route.Call(Anyone, bend: caller => caller.With("Purpose", "curiosity")), 403, "access.purpose_unknown"));

    [Fact]
    public async Task What_registers_wants_a_key() =>
        await Sweep(route => route.UseCase.Registers, 5, async route => Expect(await route.Call(Anyone, bend: caller => caller.With("Idempotency-Key", null)), 400, "common.idempotency_key_required"));

    [Fact]
    public async Task What_changes_wants_the_version_that_was_seen() =>
        await Sweep(route => route.UseCase.Changes, 5, async route => Expect(await route.Call(Anyone, bend: caller => caller.With("If-Match", null)), 428, "common.version_required"));

    [Fact]
    public async Task An_unknown_parameter_is_refused() =>
        await Sweep(_ => true, 70, async route => Expect(await route.Call(Anyone, query: "?nowhere=1"), 400, "common.unknown_parameter", "/nowhere common.unknown_parameter"));

    [Fact]
    public async Task A_code_in_the_address_is_spelled_as_in_the_contract_and_no_other_way() =>
        await Sweep(route => route.UseCase.QueryParameters.Values.Any(type => type.IsEnum), 2, async route =>
        {
            var (name, type) = route.UseCase.QueryParameters.First(parameter => parameter.Value.IsEnum);
            var code = JsonNamingPolicy.SnakeCaseLower.ConvertName(Enum.GetNames(type)[0]);
            var known = await route.Call(Anyone, query: $"?{name}={code}");
            return known.Status == 200
                ? Expect(await route.Call(Anyone, query: $"?{name}={code.ToUpperInvariant()}"), 400, "common.malformed", $"/{name} common.unknown_code")
                : $"{name}={code}: {known.Status} {known.Text}";
        });

    [Fact]
    public async Task A_limit_below_1_or_above_200_is_refused()
    {
        foreach (var limit in new[] { 0, 201 })
        {
            await Sweep(route => route.IsPaged, 4, async route => Expect(
                route.HasBody ? await route.Call(Anyone, $$"""{"limit":{{limit}}}""") : await route.Call(Anyone, query: $"?limit={limit}"), 400, "common.page_invalid"));
        }
    }

    [Theory]
    [InlineData("{", null)]
    [InlineData("[]", null)]
    [InlineData("""{"nowhere":1}""", "/nowhere common.unknown_field")]
    public async Task A_body_that_cannot_be_read_is_400(string body, string? field) =>
        await Sweep(route => route.HasBody, 20, async route => Expect(await route.Call(Anyone, body), 400, "common.malformed", field));

    [Fact]
    public async Task A_body_too_deep_is_400() =>
        await Sweep(route => route.HasBody, 20, async route => Expect(await route.Call(Anyone, $$"""{"{{route.TextMember ?? "nowhere"}}":{{new string('[', 64)}}{{new string(']', 64)}}}"""), 400, "common.malformed"));

    [Theory]
    [InlineData("\\u0000", "common.nul_character")]
    [InlineData("a\\ud800b", "common.lone_surrogate")]
    public async Task A_text_no_database_could_hold_is_refused_by_field(string text, string code) =>
        await Sweep(route => route.TextMember is not null, 10, async route => Expect(await route.Call(Anyone, $$"""{"{{route.TextMember}}":"{{text}}"}"""), 400, "common.malformed", $"/{route.TextMember} {code}"));

    [Fact]
    public async Task A_text_beyond_any_field_is_refused_by_field() =>
        await Sweep(route => route.TextMember is not null, 10, async route => Expect(await route.Call(Anyone, $$"""{"{{route.TextMember}}":"{{new string('a', 10_001)}}"}"""), 400, "common.malformed", $"/{route.TextMember} common.too_long"));

    private async Task Sweep(Func<SweptRoute, bool> of, int atLeast, Func<SweptRoute, Task<string?>> breach)
    {
        var routes = Routes.Where(of).ToList();
        routes.Count.ShouldBeGreaterThanOrEqualTo(atLeast, "The sweep looks at too little to mean anything.");
        var breaches = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(routes, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (route, _) =>
        {
            if (await breach(route) is { } found)
            {
                breaches.Add($"{route}: {found}");
            }
        });
        breaches.Order(StringComparer.Ordinal).ShouldBeEmpty(string.Join(Environment.NewLine, breaches));
    }

    /// <summary>The refusal, in the shape every refusal has.</summary>
    private static string? Expect(Answer answer, int status, string code, string? field = null)
    {
        if (answer.Status != status || answer.Code != code)
        {
            return $"{answer.Status} {answer.Text} instead of {status} {code}";
        }

        if (field is not null && !answer.Fields.Contains(field))
        {
            return $"names {string.Join(", ", answer.Fields)} instead of {field}";
        }

        var problem = answer.Json;
        return problem.GetProperty("type").GetString() == $"urn:igm:error:{code}"
            && problem.GetProperty("status").GetInt32() == status
            && problem.GetProperty("title").GetString() is { Length: > 0 } title && title != code
            && problem.GetProperty("traceId").GetString() is { Length: > 0 }
            && answer.ContentHeaders.ContentLanguage.Contains("es")
                ? null
                : $"has not the shape of a problem: {answer.Text}";
    }

    private static string WithoutConstraints(string pattern) =>
        System.Text.RegularExpressions.Regex.Replace(pattern.TrimEnd('/'), @"\{\*{0,2}(\w+)(:[^}]*)?\??\}", "{$1}");
}
