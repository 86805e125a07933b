using Igm.Application.Common;
using Igm.Domain.Common;

namespace Igm.WebApi.Http;

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

    /// <summary>A file to keep, with an ETag of its bytes.</summary>
    public static async Task<IResult> ToFile<T>(this Task<Result<T>> outcome, Func<T, (byte[] Content, string MediaType, string Name)> file)
    {
        if (await outcome is not { Succeeded: true } done)
        {
            return new Refusal((await outcome).Error!);
        }

        var (content, mediaType, name) = file(done.Value);
        var tag = new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content), 0, 16)}\"");
        return TypedResults.File(content, mediaType, name, entityTag: tag);
    }

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
