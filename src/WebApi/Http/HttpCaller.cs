using System.Diagnostics;
using System.Security.Claims;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

/// <summary>The caller of this request, or whom the house's own work runs as when there is no request.</summary>
internal sealed class HttpCaller(IHttpContextAccessor accessor, CallerScope scope) : ICaller
{
    private static readonly string[] ExchangeHeaders = ["X-Road-Issue", "X-Road-UserId", "X-Road-Client", "X-Road-Id"];
    private static readonly Dictionary<string, string> Nothing = [];

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

    public string? Purpose => scope.Acting is not null ? scope.Purpose : Header("Purpose");
    public string? CaseReference => Header("Case-Reference") is { Length: > 200 } cut ? cut[..200] : Header("Case-Reference");
    public string? Origin => Http?.Connection.RemoteIpAddress?.ToString();
    public string? TraceId => Activity.Current?.TraceId.ToString();

    public IReadOnlyDictionary<string, string> Exchange =>
        Http is null ? Nothing : ExchangeHeaders
            .Where(name => Http.Request.Headers.ContainsKey(name))
            .ToDictionary(name => name, name => Http.Request.Headers[name].ToString() is var value && value.Length > 200 ? value[..200] : value);

    private string? Header(string name) => Http?.Request.Headers[name].ToString() is { Length: > 0 } value ? value : null;
}
