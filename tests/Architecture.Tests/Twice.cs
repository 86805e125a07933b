using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Igm.Application.Common;
using Igm.Application.Control.Arraigos;
using Igm.WebApi.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Igm.Architecture.Tests;

/// <summary>What two programs must say alike, because each needs it before it can ask the other.</summary>
public sealed partial class Twice
{
    private static readonly string Nginx = Tree.Read("client/nginx.conf");

    [Fact]
    public async Task The_dashboard_is_guarded_by_the_same_headers_behind_nginx_as_behind_the_API()
    {
        var api = await Running.Headers();
        var nginx = NginxHeader().Matches(Nginx[Nginx.IndexOf("location / {", StringComparison.Ordinal)..]).ToDictionary(header => header.Groups[1].Value, header => header.Groups[2].Value.Trim('"'));
        string[] shared = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy"];
        Every.One(shared, name => nginx.GetValueOrDefault(name) == api.GetValueOrDefault(name) ? null : $"{name}: nginx says {nginx.GetValueOrDefault(name)}, the API {api.GetValueOrDefault(name)}")
            .AndLookedAt(atLeast: 5)
            .AndWouldCatch("Cache-Control");
        api["Content-Security-Policy"].ShouldContain("default-src 'none'");
    }

    [Fact]
    public void Nginx_lets_a_scan_through_with_the_form_around_it_and_nothing_larger()
    {
        const long form = 1 << 20;
        var api = Running.Routes.Single(route => route.Metadata.GetMetadata<UseCaseMetadata>()!.Request == typeof(AttachScan)).Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize;
        Every.One(BodySize().Matches(Nginx).Select(size => long.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) << 20), most =>
                most == ScanTypes.MaxBytes + form && most == (api ?? most) ? null : $"nginx lets {most} bytes through, a scan has {ScanTypes.MaxBytes} and its route {api}.")
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(1 << 20, ScanTypes.MaxBytes);
    }

    [Fact]
    public void The_client_knows_the_permissions_of_the_API()
    {
        var api = typeof(Can).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (JsonNamingPolicy.CamelCase.ConvertName(field.Name), (string)field.GetRawConstantValue()!)).ToHashSet();
        var client = ClientPermission().Matches(Tree.Read("client/src/shared/permissions/can.ts")).Select(line => (line.Groups[1].Value, line.Groups[2].Value)).ToHashSet();
        Every.One(api.Union(client), word => api.Contains(word) && client.Contains(word) ? null : $"{word} is known to {(api.Contains(word) ? "the API" : "the client")} alone.")
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(("strollAround", "control.arraigos.stroll"));
    }

    [GeneratedRegex(@"add_header\s+(\S+)\s+(""[^""]*""|\S+)\s+always;")]
    private static partial Regex NginxHeader();

    [GeneratedRegex(@"client_max_body_size\s+(\d+)m;")]
    private static partial Regex BodySize();

    [GeneratedRegex(@"^  (\w+): '([^']+)',$", RegexOptions.Multiline)]
    private static partial Regex ClientPermission();
}
