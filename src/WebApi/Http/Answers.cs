using Igm.Application.Common;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

/// <param name="Tag">Of the bytes, where they are worth asking for conditionally.</param>
public sealed record FileAnswer(string FileName, string ContentType, Stream Content, string? Tag = null)
{
    public static FileAnswer Of(string fileName, string contentType, byte[] content) =>
        new(fileName, contentType, new MemoryStream(content), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content), 0, 16));
}

/// <summary>An outcome becomes an answer: a value with its status, or the problem of its refusal.</summary>
public static class Answers
{
    public static async Task<IResult> ToOk<T>(this Task<Result<T>> outcome) =>
        await outcome is { Succeeded: true } done ? TypedResults.Ok(done.Value) : new Refusal((await outcome).Error!);

    public static async Task<IResult> ToCreated(this Task<Result<Registered>> outcome, string at) =>
        await outcome is { Succeeded: true } done
            ? TypedResults.Created($"{at.TrimEnd('/')}/{done.Value.Id}", done.Value)
            : new Refusal((await outcome).Error!);

    public static async Task<IResult> ToCreated<T>(this Task<Result<T>> outcome, Func<T, string> at) =>
        await outcome is { Succeeded: true } done ? TypedResults.Created(at(done.Value), done.Value) : new Refusal((await outcome).Error!);

    public static async Task<IResult> ToNoContent<T>(this Task<Result<T>> outcome) =>
        await outcome is { Succeeded: true } ? TypedResults.NoContent() : new Refusal((await outcome).Error!);

    /// <summary>Reference data, figures and documents: an ETag of the content, and 304 for who has it.</summary>
    public static async Task<IResult> ToCacheable<T>(this Task<Result<T>> outcome) =>
        await outcome is { Succeeded: true } done ? new Cacheable<T>(done.Value) : new Refusal((await outcome).Error!);

    /// <summary>A page, and where the next one is.</summary>
    public static async Task<IResult> ToPage<T>(this Task<Result<T>> outcome, HttpContext http, Func<T, string?> next)
    {
        if (await outcome is { Succeeded: true } done && next(done.Value) is { } after)
        {
            var query = http.Request.Query.Where(parameter => !parameter.Key.Equals("after", StringComparison.OrdinalIgnoreCase))
                .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value)).Append(new("after", after));
            http.Response.Headers.Link = $"<{http.Request.Path}{QueryString.Create(query)}>; rel=\"next\"";
        }

        return await outcome.ToOk();
    }

    /// <summary>A file to keep or show; browsers do not guess its type.</summary>
    public static async Task<IResult> ToFile<T>(this Task<Result<T>> outcome, Func<T, FileAnswer> file) =>
        await outcome is { Succeeded: true } done && file(done.Value) is var answer
            ? TypedResults.File(answer.Content, answer.ContentType, answer.FileName, entityTag: answer.Tag is { } tag ? new($"\"{tag}\"") : null)
            : new Refusal((await outcome).Error!);

    private sealed class Refusal(Error error) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => httpContext.RequestServices.GetRequiredService<Problems>().Write(httpContext, error);
    }

    private sealed class Cacheable<T>(T value) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var options = httpContext.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
            var body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(value, options);
            var tag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body), 0, 16)}\"";
            httpContext.Response.Headers.ETag = tag;
            httpContext.Response.Headers.CacheControl = "private, no-cache";
            if (httpContext.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag))
            {
                httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            httpContext.Response.ContentType = "application/json; charset=utf-8";
            await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }
}
