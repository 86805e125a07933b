using System.Net;
using System.Text;
using Igm.Application.Partners.Tokens;
using Igm.Domain.Common;
using Igm.Domain.Partners.Tokens;
using Microsoft.AspNetCore.Http.Features;

namespace Igm.WebApi.Http;

/// <summary>A form of a few named values, each once; an empty one counts as left out (RFC 6749 §3.2).</summary>
internal sealed record OAuthForm(ShownCredentials Client, IReadOnlyDictionary<string, string> Values)
{
    private const string Basic = "Basic ";

    private static readonly FormOptions Bounds = new() { KeyLengthLimit = 64, ValueLengthLimit = 8_192, ValueCountLimit = 10 };
    private static readonly string[] OfTheClient = ["client_id", "client_assertion_type", "client_assertion"];

    public string? this[string name] => Values.GetValueOrDefault(name);

    public static async Task<Result<OAuthForm>> Read(HttpContext http, params string[] names)
    {
        if (http.Request.GetTypedHeaders().ContentType?.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return HttpErrors.MediaType;
        }

        if (http.Request.Query.Count > 0)
        {
            return TokenErrors.InvalidRequest;
        }

        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(Bounds, http.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return TokenErrors.InvalidRequest;
        }

        if (form.Any(field => field.Value.Count != 1 || field.Value.ToString().Contains('\0') || !names.Concat(OfTheClient).Contains(field.Key)))
        {
            return TokenErrors.InvalidRequest;
        }

        var values = form.Where(field => field.Value.ToString().Length > 0).ToDictionary(field => field.Key, field => field.Value.ToString());
        var shown = new ShownCredentials(values.GetValueOrDefault("client_id"), null, values.GetValueOrDefault("client_assertion_type"), values.GetValueOrDefault("client_assertion"));
        return http.Request.Headers.Authorization.ToString() is { Length: > 0 } header
            ? OfHeader(header, shown).Map(client => new OAuthForm(client, values))
            : new OAuthForm(shown, values);
    }

    /// <summary>RFC 6749 §2.3.1: both halves are form-encoded before they are joined.</summary>
    private static Result<ShownCredentials> OfHeader(string header, ShownCredentials shown)
    {
        if (!header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) || header.Length > 1_000)
        {
            return TokenErrors.InvalidClient;
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(header[Basic.Length..].Trim())).Split(':', 2) is [var id, var secret]
                && WebUtility.UrlDecode(id) is var client && (shown.ClientId is null || shown.ClientId == client) && !client.Contains('\0')
                    ? shown with { ClientId = client, Secret = WebUtility.UrlDecode(secret) }
                    : TokenErrors.InvalidClient;
        }
        catch (FormatException)
        {
            return TokenErrors.InvalidClient;
        }
    }
}
