using System.Diagnostics;
using System.Security.Claims;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Igm.Infrastructure.Identity;

namespace Igm.WebApi.Http;

/// <summary>The caller of this request, or whom the house's own work runs as when there is no request.</summary>
internal sealed class HttpCaller(IHttpContextAccessor accessor, CallerScope scope) : ICaller
{
    private static readonly string[] ExchangeHeaders = ["X-Road-Issue", "X-Road-UserId", "X-Road-Client", "X-Road-Id"];
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Of a header that is kept in the audit.</summary>
    private const int MaxHeader = 200;

    private HttpContext? Http => scope.Acting is null ? accessor.HttpContext : null;

    private ClaimsPrincipal? User => Http?.User is { Identity.IsAuthenticated: true } user ? user : null;

    public Actor? Actor => scope.Acting ?? (User is { } user
        ? new(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.FindFirstValue(ClaimTypes.Name)!, Enum.Parse<ActorKind>(user.FindFirstValue("kind") ?? nameof(ActorKind.Officer)))
        : null);

    public Guid? SessionId => Guid.TryParse(User?.FindFirstValue("session"), out var session) ? session : null;

    public SessionTask? Task => Enum.TryParse<SessionTask>(User?.FindFirstValue("task"), out var task) ? task : null;

    public Reach Reach => scope.Acting is not null ? Reach.All
        : User?.FindFirstValue("reach") is { } reach && reach.Split(':') is [var kind, ..] parts
            ? new(Enum.Parse<ReachKind>(kind), parts.ElementAtOrDefault(1)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [])
            : Reach.None;

    public bool May(string permission) => scope.Acting is not null ? scope.May(permission) : User?.HasClaim("permission", permission) == true;

    public bool MayFor(string purpose) => Actor?.Kind != ActorKind.Partner || User?.HasClaim("purpose", purpose) == true;

    public string? Purpose => scope.Acting is not null ? scope.Purpose : Header("Purpose");
    public string? CaseReference => Header("Case-Reference") is { } reference && Fault(reference) is null ? reference : null;
    public string? Origin => Http?.Connection.RemoteIpAddress?.ToString();
    public string? TraceId => Activity.Current?.TraceId.ToString();

    public IReadOnlyDictionary<string, string> Exchange =>
        Http is null ? Nothing : ExchangeHeaders
            .Where(name => Http.Request.Headers.ContainsKey(name) && Fault(Http.Request.Headers[name].ToString()) is null)
            .ToDictionary(name => name, name => Http.Request.Headers[name].ToString());

    public string? OnBehalfOf =>
        string.Join(' ', new[] { "X-Road-Client", "X-Road-UserId" }.Select(name => Exchange.GetValueOrDefault(name)).OfType<string>()) is { Length: > 0 } whom ? whom : null;

    public string? Mark => User?.HasClaim(SessionClaims.Demonstration, "true") == true ? AuditMark.Demonstration : null;

    /// <summary>What is kept of a request is kept whole or refused, never cut; it is echoed, so it must be what a header can carry.</summary>
    public static Error? Refuses(HttpRequest request)
    {
        var wrong = ExchangeHeaders.Append("Case-Reference")
            .Select(name => (Pointer: $"/{name}", Code: Fault(request.Headers[name].ToString())))
            .Where(header => header.Code is not null)
            .ToList();
        return wrong.Count == 0 ? null : HttpErrors.Malformed.At(wrong.Select(header => (header.Pointer, header.Code!)));
    }

    private static string? Fault(string value) =>
        value.Length > MaxHeader ? "common.too_long" : value.Any(c => c is < ' ' or > '~') ? "common.malformed_value" : null;

    private string? Header(string name) => Http?.Request.Headers[name].ToString() is { Length: > 0 } value ? value : null;
}
