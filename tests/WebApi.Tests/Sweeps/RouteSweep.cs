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
        var listed = ledger.RootElement.GetProperty("paths").EnumerateObject().Where(path => path.Name.StartsWith("/api/", StringComparison.Ordinal))
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

    /// <summary>The router itself must not answer before the gate has asked who it is.</summary>
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Without_a_session_it_is_401_whatever_is_sent(string mediaType) =>
        await Sweep(route => !route.UseCase.Demand.Open && route.Method != HttpMethod.Get, 30, async route =>
            Expect(await igm.Anonymous().Send(route.Method, route.Path, new StringContent("a", System.Text.Encoding.UTF8, mediaType)), 401, "access.not_signed_in"));

    [Fact]
    public async Task A_body_of_another_kind_is_415() =>
        await Sweep(route => route.HasBody, 20, async route =>
            Expect(await (route.UseCase.Changes ? Anyone.IfMatch(1) : Anyone).Send(route.Method, route.Path, new StringContent("a", System.Text.Encoding.UTF8, "text/plain")), 415, "common.media_type"));

    [Fact]
    public async Task No_value_in_a_query_is_a_fault()
    {
        string[] hostile =
        [
            "%00", "a%00b", new('a', 10_000), "%ED%A0%80", "%ud800", "%FF", "%F0%9F", "-1", "0", "99999999999999999999999", "1e400", "NaN", "9999-12-31", "0001-01-01",
            "9999-12-31T23:59:59Z", "0001-01-01T00:00:00%2B14:00", "2023-02-30", "%27%22%3B--", "00000000-0000-0000-0000-000000000000", "true", "", "%20", "null",
            "eyJGIjoiIiwiSyI6W119", "%F0%9F%98%80", "%0D%0A",
        ];
        var asked = Routes.Where(route => route.Method == HttpMethod.Get).Sum(route => route.UseCase.QueryParameters.Count);
        asked.ShouldBeGreaterThan(60, "The sweep looks at too little to mean anything.");
        await Sweep(route => route.Method == HttpMethod.Get, 40, async route =>
        {
            var one = route.UseCase.QueryParameters.SelectMany(name => hostile.Select(value => $"?{name}={value}"));
            var all = hostile.Select(value => "?" + string.Join('&', route.UseCase.QueryParameters.Select(name => $"{name}={value}")));
            foreach (var query in one.Concat(all))
            {
                if ((await route.Call(Anyone, query: query)) is { Status: >= 500 } fault)
                {
                    return $"{query[..Math.Min(query.Length, 60)]}: {fault.Status} {fault.Text}";
                }
            }

            return null;
        });
    }

    [Theory]
    [InlineData("%00", "common.nul_character")]
    [InlineData("a%00b", "common.nul_character")]
    public async Task A_query_no_database_could_hold_is_refused_by_parameter(string value, string code) =>
        await Sweep(route => route.UseCase.QueryParameters.Count > 0, 20, async route =>
        {
            var name = route.UseCase.QueryParameters.Keys.Order(StringComparer.Ordinal).First();
            return Expect(await route.Call(Anyone, query: $"?{name}={value}"), 400, "common.malformed", $"/{name} {code}");
        });

    [Fact]
    public async Task A_query_beyond_any_filter_is_refused_by_parameter() =>
        await Sweep(route => route.UseCase.QueryParameters.Count > 0, 20, async route =>
        {
            var name = route.UseCase.QueryParameters.Keys.Order(StringComparer.Ordinal).First();
            return Expect(await route.Call(Anyone, query: $"?{name}={new string('a', 10_000)}"), 400, "common.malformed", $"/{name} common.too_long");
        });

    [Fact]
    public async Task No_value_in_a_path_is_a_fault() =>
        await Sweep(route => route.Pattern.Contains('{', StringComparison.Ordinal), 30, async route =>
        {
            foreach (var value in new[] { "%ED%A0%80", new string('a', 10_000), "-1", "9999-12-31", "99999999999999999999999" })
            {
                if (await route.CallAt(Anyone, value) is { Status: >= 500 } fault)
                {
                    return $"{value[..Math.Min(value.Length, 40)]}: {fault.Status} {fault.Text}";
                }
            }

            return null;
        });

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
