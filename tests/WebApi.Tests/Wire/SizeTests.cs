using System.Net.Http.Headers;
using System.Security.Cryptography;
using Igm.Application.Common;
using Igm.TestKit;
using Igm.WebApi.Tests.Control;
using Igm.WebApi.Tests.Sweeps;

namespace Igm.WebApi.Tests.Wire;

/// <summary>How much each route takes, asked of the real server.</summary>
public sealed class SizeTests(ListeningApi igm) : IClassFixture<ListeningApi>
{
    private const int MostOfAScan = 20 * 1024 * 1024;
    private const int MostOfABody = 1024 * 1024;

    [Fact]
    public async Task A_scan_of_exactly_20_MB_is_kept_byte_for_byte()
    {
        var (id, _, _) = await new Desk(igm).Received();
        var content = Paper(MostOfAScan);

        var scan = (await Upload(id, content)).ShouldBe(201);

        scan.Json.GetProperty("size").GetInt64().ShouldBe(MostOfAScan);
        scan.Json.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        (await igm.As("arraigos.recepcion").Get($"control/arraigos/{id}/scans/{scan.Id}")).ShouldBe(200).Body.AsSpan().SequenceEqual(content).ShouldBeTrue();
    }

    [Theory]
    [InlineData(MostOfAScan + 1, "control.arraigo.scan_too_large")]
    [InlineData(MostOfAScan + (4 * 1024 * 1024), "common.too_large")]
    public async Task A_larger_scan_is_refused_and_told_apart(int size, string code)
    {
        var (id, _, _) = await new Desk(igm).Received();

        (await Upload(id, Paper(size))).ShouldRefuse(code, 413);

        (await igm.Database.One<long>("select count(*) from control.arraigo_scans where arraigo_id = $1", id)).ShouldBe(0);
        (await igm.Database.One<long>("select count(*) from audit.entries where use_case = 'AttachScan' and outcome = 'refused' and error_code = $1", code)).ShouldBe(1);
    }

    /// <summary>They have limits of their own.</summary>
    private static readonly string[] Files = ["/scans", "/courts/imports"];

    [Fact]
    public async Task Nothing_that_takes_a_body_takes_more_than_a_megabyte_of_it()
    {
        var everything = typeof(Can).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
        var anyone = igm.Having("barrido.peso", everything).With("Expect", "100-continue");
        var routes = SweptRoute.Of(igm).Where(route => route.Method != HttpMethod.Get && route.Method != HttpMethod.Delete && !Files.Any(route.Pattern.EndsWith)).ToList();
        routes.Count.ShouldBeGreaterThan(30);
        foreach (var route in routes)
        {
            var answer = await route.Call(anyone, $$"""{"a":"{{new string('a', MostOfABody)}}"}""");
            (answer.Status, answer.Code).ShouldBe((413, "common.too_large"), $"{route}: {answer.Text}");
        }

        var written = await igm.Database.One<string>("select string_agg(distinct use_case, ',' order by use_case) from audit.entries where error_code = 'common.too_large' and actor_name = 'barrido.peso'");
        written.ShouldBe(string.Join(',', routes.Select(route => route.Request.Name).Distinct().Order(StringComparer.Ordinal)));
    }

    private static byte[] Paper(int size)
    {
        var content = new byte[size];
        new Random(size).NextBytes(content);
        "%PDF-1.7"u8.CopyTo(content);
        return content;
    }

    private Task<Answer> Upload(Guid id, byte[] content)
    {
        var part = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        return igm.As("arraigos.recepcion").With("Expect", "100-continue")
            .Send(HttpMethod.Post, $"control/arraigos/{id}/scans", new MultipartFormDataContent { { part, "file", "oficio.pdf" } });
    }
}
