using Igm.Application.Common.Ports;

namespace Igm.WebApi.Http;

/// <summary>After a command, and on every answer that carries a version, the ETag is that version.</summary>
internal sealed class Etag(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Precondition precondition)
    {
        context.Response.OnStarting(() =>
        {
            if (precondition.Became is { } version && context.Response.StatusCode < 300 && !context.Response.Headers.ContainsKey("ETag"))
            {
                context.Response.Headers.ETag = $"\"{version}\"";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
