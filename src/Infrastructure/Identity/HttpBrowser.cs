using System.Security.Claims;
using System.Security.Cryptography;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Igm.Infrastructure.Identity;

internal sealed class HttpBrowser(IHttpContextAccessor accessor, IDataProtectionProvider protection) : IBrowser
{
    public static readonly TimeSpan DeviceLife = TimeSpan.FromDays(180);

    private const int OfficersOfOneScreen = 8;

    private readonly ITimeLimitedDataProtector _mark = protection.CreateProtector("igm.access.device.v1").ToTimeLimitedDataProtector();

    public SessionOrigin Origin => new(
        accessor.HttpContext?.Connection.RemoteIpAddress?.ToString(),
        accessor.HttpContext?.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent ? agent[..Math.Min(agent.Length, 160)] : null);

    public string? CsrfToken => accessor.HttpContext?.User.FindFirstValue(SessionClaims.Csrf);

    public string? KnownTo(Id<Officer> officer) => Marked is [var screen, .. var officers] && officers.Contains(officer.ToString()) ? screen : null;

    public string Introduce(Id<Officer> officer)
    {
        var known = Marked is [var own, .. var officers] ? (own, officers) : (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), []);
        return _mark.Protect(string.Join(' ', [known.Item1, officer.ToString(), .. known.Item2.Where(other => other != officer.ToString()).Take(OfficersOfOneScreen - 1)]), DeviceLife);
    }

    private string[] Marked
    {
        get
        {
            if (accessor.HttpContext is not { } http || SessionCookies.Device(http.Request) is not { } cookie)
            {
                return [];
            }

            try
            {
                return _mark.Unprotect(cookie).Split(' ');
            }
            catch (CryptographicException)
            {
                return [];
            }
        }
    }
}
