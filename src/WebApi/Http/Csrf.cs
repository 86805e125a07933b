using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

/// <summary>An unsafe method with the cookie needs the session's own token in a header, which another site cannot read.</summary>
internal static class Csrf
{
    public const string Header = "X-Csrf-Token";

    public static Error? Refuses(HttpContext context, ICaller caller) =>
        caller.Actor is null
        || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
        || context.User.FindFirst("csrf")?.Value is not { } expected
        || System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(context.Request.Headers[Header].ToString()))
            ? null
            : AccessErrors.CsrfInvalid;
}
