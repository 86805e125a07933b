using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Igm.Domain.Common;
using Shouldly;

namespace Igm.TestKit;

/// <summary>What the API answered.</summary>
public sealed record Answer(int Status, byte[] Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The code of a refusal, or null.</summary>
    public string? Code => ContentHeaders.ContentType?.MediaType == "application/problem+json" ? Json.GetProperty("code").GetString() : null;

    /// <summary>Of a refusal: "pointer code" for each field.</summary>
    public IReadOnlyList<string> Fields =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}")];

    /// <summary>The version in the ETag.</summary>
    public int Version => int.Parse(Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);

    /// <summary>Of what was just registered.</summary>
    public Guid Id => Json.GetProperty("id").GetGuid();

    public T Read<T>() => JsonSerializer.Deserialize<T>(Body, Web)!;

    public Answer ShouldBe(int status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }

    public Answer ShouldRefuse(string code, int? status = null)
    {
        Code.ShouldBe(code, $"{Status} {Text}");
        if (status is { } expected)
        {
            Status.ShouldBe(expected, Text);
        }

        return this;
    }

    public Answer ShouldRefuse(Error error) => ShouldRefuse(error.Code);

    internal static async Task<Answer> Of(HttpResponseMessage response) =>
        new((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Headers, response.Content.Headers);
}
